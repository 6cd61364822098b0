import { buildPage, defineAdapter, manifestSchema, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { languages } from '@kasvu/contracts';
import { fetchItems } from './client';
import { configSchema, wantedLists, type Config } from './config';
import { manifest } from './manifest';
import { mapCode } from './mapper';
import { codeOf, gatherByCode, remoteCodeSchema, type RemoteCode } from './remote-code';

const checkedManifest = manifestSchema.parse(manifest);

/** Names of codes from Statistics Finland's open classifications, a list a page. */
export default defineAdapter({
  manifest,
  config: configSchema,
  async *read({ config, cursor, http, signal }: ReadContext<Config>): AsyncGenerator<Page> {
    const wanted = wantedLists(config);
    // A list that is no longer wanted leaves nowhere to go on from.
    const from = Math.max(
      0,
      wanted.findIndex(({ list }) => list === cursor),
    );
    for (const [index, one] of wanted.entries()) {
      if (index < from) continue;
      signal.throwIfAborted();
      const [fi, sv, en] = [
        await fetchItems(http, one.classification, 'fi'),
        await fetchItems(http, one.classification, 'sv'),
        await fetchItems(http, one.classification, 'en'),
      ];
      yield buildPage({
        manifest: checkedManifest,
        kind: 'code',
        raws: gatherByCode({ fi, sv, en }),
        schema: remoteCodeSchema,
        map: (remote) => mapCode(one, remote),
        cursor: wanted[index + 1]?.list ?? null,
        total: null,
        idOf: (raw) => {
          const code = codeOf(languages.map((language) => (raw as RemoteCode)[language]).find(Boolean));
          return code === null ? null : `${one.list}/${code}`;
        },
      });
    }
  },
  async probe({ config, http }) {
    const [first] = wantedLists(config);
    if (!first) return { ok: false, message: 'No list is to be read: each of them is set to none' };
    const items = await fetchItems(http, first.classification, 'fi');
    return { ok: true, message: `Asked for ${first.classification} and got ${items.length} codes` };
  },
});
