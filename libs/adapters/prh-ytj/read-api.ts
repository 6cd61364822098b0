import type { Page, ReadContext } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { pagesOf } from './client';
import { businessIdOf, companyPage } from './company-page';
import type { Config } from './config';
import { parseCursor } from './cursor';

const cursorSchema = z.object({ location: z.int().min(0), page: z.int().min(1) });

/**
 * Reads the companies of each configured post office, a page of the service at a time. A company found under two of them comes once.
 * @throws {SourceError} see `pagesOf` and the HTTP client
 */
export async function* readApi(context: ReadContext<Config>): AsyncGenerator<Page> {
  const { locations } = context.config;
  const cursor = parseCursor(cursorSchema, context.cursor);
  const from = cursor && cursor.location < locations.length ? cursor : { location: 0, page: 1 };
  const known = new Set<string | null>();
  const isNew = (company: unknown) => {
    const id = businessIdOf(company);
    return id === null || !known.has(id);
  };
  for (const [index, location] of locations.entries()) {
    if (index < from.location) continue;
    const start = index === from.location ? from.page : 1;
    for await (const page of pagesOf(context.http, location, start, isNew)) {
      context.signal.throwIfAborted();
      for (const company of page.companies) known.add(businessIdOf(company));
      const next = page.isLast ? { location: index + 1, page: 1 } : { location: index, page: page.number + 1 };
      const nextCursor = next.location < locations.length ? JSON.stringify(next) : null;
      yield companyPage(page.companies, { cursor: nextCursor, total: locations.length === 1 ? page.totalResults : null });
    }
  }
}
