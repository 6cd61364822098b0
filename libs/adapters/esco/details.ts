import type { HttpClient } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { resourcesOf, type Listing } from './client';
import type { Config } from './config';

/** One concept of a listing with what the service answers about it; the same concept may be answered for in several languages. */
export interface Answered {
  uri: string;
  answers: unknown[];
}

/**
 * Asks for the concepts in full, a batch at a time. The service usually puts all its languages into one answer; a language that no
 * alternative name of the batch came in is asked for by itself.
 */
export async function withDetails(
  http: HttpClient,
  type: Listing['query']['type'],
  uris: readonly string[],
  config: Config,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (let from = 0; from < uris.length; from += config.batchSize) {
    const batch = uris.slice(from, from + config.batchSize);
    const answers: Record<string, unknown>[] = [];
    for (const language of config.languages) {
      if (answers.some((answer) => speaks(answer, language))) continue;
      answers.push(await resourcesOf(http, type, batch, language, config.version));
    }
    answered.push(...batch.map((uri) => ({ uri, answers: answers.flatMap((answer) => (uri in answer ? [answer[uri]] : [])) })));
  }
  return answered;
}

/** Whether an answer holds an alternative name in the language. */
function speaks(answer: Record<string, unknown>, language: Language): boolean {
  return Object.values(answer).some((concept) => {
    const names = (concept as { alternativeLabel?: Record<string, unknown> | null } | null)?.alternativeLabel;
    return names !== null && typeof names === 'object' && Array.isArray(names[language]);
  });
}
