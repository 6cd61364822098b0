import { buildPage, defineAdapter, manifestSchema, SourceError, type HttpClient, type Page } from '@kasvu/adapter-kit';
import { languages, type Language } from '@kasvu/contracts';
import { z } from 'zod';
import { manifest } from './manifest';
import { mapPostCode } from './mapper';
import { gatherByPostCode, remotePostCodeSchema } from './remote-post-code';

const checkedManifest = manifestSchema.parse(manifest);
const knownSchema = z.object({ offices: z.tuple([z.object({ postCode: z.string() })], z.unknown()) });

/** Post codes from the code list of the business information system, all in one page. */
export default defineAdapter({
  manifest,
  config: z.object({}),
  async *read({ http, signal }): AsyncGenerator<Page> {
    const rows: unknown[] = [];
    for (const language of languages) {
      signal.throwIfAborted();
      rows.push(...(await fetchPostCodes(http, language)));
    }
    yield buildPage({
      manifest: checkedManifest,
      kind: 'code',
      raws: gatherByPostCode(rows),
      schema: remotePostCodeSchema,
      map: mapPostCode,
      cursor: null,
      total: null,
      idOf: (raw) => {
        const known = knownSchema.safeParse(raw).data;
        return known ? `post-code/${known.offices[0].postCode}` : null;
      },
    });
  },
  async probe({ http }) {
    const rows = await fetchPostCodes(http, 'fi');
    return { ok: true, message: `Asked for the post codes in Finnish and got ${rows.length} rows` };
  },
});

/** @throws {SourceError} `unexpected-content` when there are none */
async function fetchPostCodes(http: HttpClient, lang: Language): Promise<unknown[]> {
  const rows = await http.json('/post_codes', z.array(z.unknown()), { query: { lang } });
  if (rows.length === 0) throw new SourceError('unexpected-content', `The list of post codes (${lang}) came empty`);
  return rows;
}
