import { type Answer, json, text } from '../http/answer.ts';
import type { StubSource } from '../source.ts';
import { inArea } from './area.ts';
import { createListing } from './listing.ts';
import type { JobRow } from './vacancy.ts';

function* only(rows: Iterable<JobRow>, isWanted: (row: JobRow) => boolean): Generator<JobRow> {
  for (const row of rows) if (isWanted(row)) yield row;
}

/** The City of Vantaa's own job interface over synthetic advertisements. */
export function createVantaaJobs(options: { seed: number; size: number; today: string }): StubSource {
  const listing = createListing(options.seed, options.size, options.today);

  const list = (records: Iterable<JobRow>): Answer => ({ kind: 'list', head: () => '[', total: listing.count(), records, tail: ']' });

  return {
    id: 'vantaa-jobs',
    requiredField: 'tyotehtava',
    change: (change) => listing.change(change),
    answer: ({ segments, query }) => {
      const [version, field, id, ...rest] = segments;
      if (version !== 'v1' || rest.length > 0) return text('Not Found', 404);
      if (field === undefined) return json([...listing.fields()].map(([ammattiala, count]) => ({ ammattiala, lukumäärä: count })));
      const rows = listing.rows(field === 'kaikki' ? undefined : field);
      if (id !== undefined) return list(only(rows, (row) => `${row.id}` === id));
      const isInArea = inArea(query);
      return list(isInArea === null ? rows : only(rows, isInArea));
    },
  };
}
