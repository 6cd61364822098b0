import { SourceError } from '../source-error';
import { checked } from './answer';
import type { Ask } from './asker';
import { bodyChunks } from './body';
import type { Clock } from './clock';
import type { HttpClient } from './http-client';
import { jsonLines, requireLineType } from './json-lines';
import { Transient } from './retry';

const mebibyte = 1_048_576;

/** Reads newline-delimited JSON as it comes, see HttpClient. @param longestMs the longest the whole stream may take */
export function createLines(ask: Ask, longestMs: number, clock: Clock): HttpClient['lines'] {
  return async function* lines(path, { body, maxLineLength = 4 * mebibyte, maxBytes = 2048 * mebibyte, ...request } = {}) {
    const started = clock.now();
    const { values, first, time, where } = await ask(path, request, {
      accept: 'application/x-ndjson',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      stream: true,
      take: async (response, at, limit) => {
        await checked(response, () => requireLineType(response, at));
        const opened = jsonLines(bodyChunks(response, { where: at, maxBytes, time: limit, mayBeEmpty: true }), {
          where: at,
          maxLineLength,
        });
        return { values: opened, first: await opened.next(), time: limit, where: at };
      },
    });
    try {
      for (let step = first; !step.done; step = await values.next()) {
        if (clock.now() - started > longestMs) {
          throw new SourceError('timeout', `${where} did not finish its answer within ${Math.round(longestMs / 1000)} s`);
        }
        time.pause();
        yield step.value;
        time.resume();
      }
    } catch (error) {
      throw error instanceof Transient ? error.fault : error;
    } finally {
      time.end();
      await values.return(undefined);
    }
  };
}
