import { buildPage, defineAdapter, helsinkiDate, manifestSchema, type Page, type ReadContext, type Rejection } from '@kasvu/adapter-kit';
import { countRegistered, fetchStatement, registeredIn } from './client';
import { configSchema, type Config } from './config';
import { chooseFilings, filingSchema, keyOf } from './filing';
import { manifest } from './manifest';
import { mapStatement } from './mapper';
import { dayPlus, windowsOf } from './windows';

const checkedManifest = manifestSchema.parse(manifest);

/** Financial statements of the companies held, where they have been filed in structured form. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read(context: ReadContext<Config>): AsyncGenerator<Page> {
    const { config, cursor, http, signal } = context;
    const held = await context.held('company');
    const { filings, faulty } = held.size === 0 ? { filings: [], faulty: [] } : await chooseFilings(listOf(context), held);
    let rest = filings.filter(({ key }) => cursor === null || key > cursor);
    let first = cursor === null ? faulty : [];
    do {
      const now = rest.slice(0, config.statementsPerPage);
      rest = rest.slice(config.statementsPerPage);
      const texts = new Map<string, string | Rejection>();
      for (const { key, filing } of now) {
        signal.throwIfAborted();
        texts.set(key, await fetchStatement(http, filing.businessId, filing.financialDate));
      }
      const page = buildPage({
        manifest: checkedManifest,
        kind: 'financial',
        raws: [...first, ...now.map(({ raw }) => raw)],
        schema: filingSchema,
        map: (filing) => mapStatement(filing, texts.get(keyOf(filing))!),
        cursor: rest.length === 0 ? null : (now.at(-1)?.key ?? null),
        total: filings.length,
        idOf: (raw) => {
          const { data } = filingSchema.safeParse(raw);
          return data ? keyOf(data) : null;
        },
      });
      first = [];
      // What is listed depends on which companies are held and since when: nothing is withdrawn for not being in it.
      yield { ...page, complete: false };
    } while (rest.length > 0);
  },
  async probe({ held, http, now }) {
    const today = helsinkiDate(now());
    const statements = await countRegistered(http, dayPlus(today, -365), today);
    const asked = `Asked for the statements registered in the last year: ${statements}`;
    const message =
      (await held('company')).size > 0
        ? asked
        : `${asked}. No company is held yet: until a source of companies is read, nothing is read here`;
    return { ok: statements > 0, message };
  },
});

/** What the register lists, from the first day or from shortly before the last read. */
async function* listOf({ config, http, now, since }: ReadContext<Config>): AsyncGenerator<unknown> {
  const today = helsinkiDate(now());
  const first = since === null ? config.firstDay : dayPlus(helsinkiDate(since), -config.lookbackDays);
  for (const { start, end } of windowsOf(first, today, config.windowDays)) yield* registeredIn(http, start, end);
}
