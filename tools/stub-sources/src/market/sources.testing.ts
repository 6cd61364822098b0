import { dayNumber } from '../days.ts';
import { createPeople } from '../people/person.ts';
import type { Answer, ListAnswer, SourceRequest } from '../http/answer.ts';
import type { StubSource } from '../source.ts';
import type { MarketSourceOptions } from '../tyomarkkinatori/source.ts';
import { createMarket, type Market } from './market.ts';

/** Helpers of the tests of sources of the vacancy market and of studies. */

export const SEED = 92;
export const TODAY = '2026-11-22';
export const NOW = '2026-11-22T10:00:00.000Z';
const COMPANIES = 3000;

export const people = createPeople({ seed: SEED, people: 2000, companies: COMPANIES, today: dayNumber(TODAY) });
export const marketOn = (day: string): Market => createMarket(people, { seed: SEED, companies: COMPANIES, today: dayNumber(day) });
export const market = marketOn(TODAY);
export const optionsFor = (slots: number): MarketSourceOptions => ({
  market: () => market,
  seed: SEED,
  slots,
  today: dayNumber(TODAY),
  now: () => new Date(NOW),
});

/** Asks a source for a path below its base URL. */
export function ask(source: StubSource, path: string, query = '', more: Partial<SourceRequest> = {}): Answer {
  return source.answer({
    method: 'GET',
    segments: path.split('/'),
    query: new URLSearchParams(query),
    baseUrl: `http://stub/${source.id}`,
    ...more,
  });
}

/** The text of an answer as its reader gets it. @throws {Error} for one that is made while it is sent */
export function textOf(answer: Answer): string {
  if (answer.kind === 'stream') throw new Error('A stream has no text of its own');
  return answer.kind === 'body' ? answer.body : listText(answer);
}

function listText({ head, total, records, tail, separator = ',' }: ListAnswer): string {
  return head(total) + [...records].map((record) => JSON.stringify(record)).join(separator) + tail;
}

export const jsonOf = <Shape>(answer: Answer): Shape => JSON.parse(textOf(answer)) as Shape;
