import { isDeepStrictEqual } from 'node:util';
import { buildPage, defineAdapter, manifestSchema } from '@kasvu/adapter-kit';
import { fetchAll, fetchFields } from './client';
import { configSchema } from './config';
import { sourceIdOf } from './identity';
import { manifest } from './manifest';
import { mapVacancy } from './mapper';
import { remoteVacancySchema } from './remote-vacancy';

const checkedManifest = manifestSchema.parse(manifest);

/** Vacancies of the City of Vantaa from its open map service. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read({ http, config }) {
    const raws = withoutRepeats(await fetchAll(http));
    yield buildPage({
      manifest: checkedManifest,
      kind: 'vacancy',
      raws,
      schema: remoteVacancySchema,
      map: (remote) => mapVacancy(remote, config),
      cursor: null,
      total: raws.length,
      idOf,
    });
  },
  async probe({ http }) {
    const fields = await fetchFields(http);
    const vacancies = fields.reduce((sum, field) => sum + field.lukumäärä, 0);
    return { ok: vacancies > 0, message: `Asked for the fields of work: ${fields.length} fields, ${vacancies} vacancies` };
  },
});

function idOf(raw: unknown): string | null {
  const parsed = remoteVacancySchema.pick({ linkki: true, tyoavain: true }).safeParse(raw);
  return parsed.success ? sourceIdOf(parsed.data) : null;
}

/**
 * The rows without those that repeat an earlier one in everything but the row number. Two different advertisements under one number stay:
 * the second is rejected as a duplicate, for nobody can tell which is right.
 */
function withoutRepeats(rows: readonly unknown[]): unknown[] {
  const byId = new Map<string, unknown[]>();
  return rows.filter((row) => {
    const id = idOf(row);
    if (id === null) return true;
    const earlier = byId.get(id) ?? [];
    const content = { ...(row as object), id: undefined };
    if (earlier.some((other) => isDeepStrictEqual(other, content))) return false;
    byId.set(id, [...earlier, content]);
    return true;
  });
}
