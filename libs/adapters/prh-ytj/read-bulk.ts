import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, ReadContext, SourceErrorCode } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { companiesIn } from './bulk-file';
import { downloadAll } from './client';
import { businessIdOf, companyPage } from './company-page';
import type { Config } from './config';
import { parseCursor } from './cursor';

const companiesPerPage = 500;
/** How many companies of the file were gone through, and the business ID of the last: tells whether it is still the same file. */
const cursorSchema = z.object({ done: z.int().min(1), last: z.string().nullable() });

/**
 * Reads the whole-country file, downloaded or given, and yields the companies of the configured municipalities.
 * @throws {SourceError} `bad-file` for a file given, `unexpected-content` for one downloaded, or what the HTTP client throws
 */
export async function* readBulk(context: ReadContext<Config>): AsyncGenerator<Page> {
  if (context.file !== null) return yield* pagesOfFile(context, context.file, 'bad-file');
  const folder = await mkdtemp(join(tmpdir(), 'kasvu-prh-ytj-'));
  try {
    const file = join(folder, 'all_companies.zip');
    await downloadAll(context.http, file);
    yield* pagesOfFile(context, file, 'unexpected-content');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* pagesOfFile(context: ReadContext<Config>, file: string, faultCode: SourceErrorCode): AsyncGenerator<Page> {
  const { signal, config } = context;
  const skip = await companiesToSkip(companiesIn(file, faultCode), context.cursor);
  const isWanted = wantedBy(config);
  let batch: unknown[] = [];
  let done = 0;
  let last: string | null = null;
  for await (const company of companiesIn(file, faultCode)) {
    signal.throwIfAborted();
    // A full page waits for the company after it, so that the last page can be told from the others.
    if (batch.length === companiesPerPage) {
      yield companyPage(batch, { cursor: JSON.stringify({ done, last }), total: null });
      batch = [];
    }
    done++;
    last = businessIdOf(company);
    if (done > skip && isWanted(company)) batch.push(company);
  }
  yield companyPage(batch, { cursor: null, total: null });
}

/** How much of the file an interrupted read went through; 0 when the file is another one than then, for a new one is made each day. */
async function companiesToSkip(companies: AsyncIterable<unknown>, cursor: string | null): Promise<number> {
  const position = parseCursor(cursorSchema, cursor);
  if (!position) return 0;
  let count = 0;
  for await (const company of companies) {
    if (++count === position.done) return businessIdOf(company) === position.last ? count : 0;
  }
  return 0;
}

/** Whether one of a company's addresses lies in a municipality that is kept. A record without any readable address is nobody's. */
function wantedBy({ wholeCountry, municipalities }: Config): (company: unknown) => boolean {
  if (wholeCountry) return () => true;
  const kept = new Set(municipalities);
  const codesSchema = z.object({
    addresses: z.array(z.object({ postOffices: z.array(z.object({ municipalityCode: z.unknown() })).nullish() })),
  });
  return (company) => {
    const parsed = codesSchema.safeParse(company);
    if (!parsed.success) return false;
    return parsed.data.addresses.some(({ postOffices }) =>
      postOffices?.some(({ municipalityCode }) => kept.has(municipalityCode as string)),
    );
  };
}
