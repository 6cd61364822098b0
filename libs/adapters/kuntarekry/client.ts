import { SourceError, type HttpClient } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { z } from 'zod';

const codeOf: Readonly<Record<Language, string>> = { fi: 'fi_FI', sv: 'sv_SE', en: 'en_US' };

const answerSchema = z.object({ status: z.string(), jobAdvertisements: z.array(z.unknown()).nullish() });

/**
 * The open advertisements in one language. The list is left out when it is empty.
 * @throws {SourceError} `refused` when the service says that something is wrong, which it does with a success for a status code
 */
export async function fetchOpenJobs(http: HttpClient, client: string, language: Language): Promise<unknown[]> {
  const { status, jobAdvertisements } = await http.json('/portal-api/recruitment/v2.3/open-jobs', answerSchema, {
    query: { client, lang: codeOf[language] },
  });
  if (status !== 'OK') throw new SourceError('refused', 'The service answers that something is wrong; a client ID it does not know is');
  return jobAdvertisements ?? [];
}
