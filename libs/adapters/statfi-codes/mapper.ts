import { reject, type Mapped } from '@kasvu/adapter-kit';
import { languages, regionOfMunicipality, type LocalizedText } from '@kasvu/contracts';
import type { Wanted } from './config';
import { isTotal, type RemoteCode } from './remote-code';

/** A code of a list. The list of municipalities does not say which region each is in: that is known here. */
export function mapCode({ list, classification }: Wanted, remote: RemoteCode): Mapped {
  const items = languages.flatMap((language) => remote[language] ?? []);
  const [first] = items;
  if (!first) return reject('missing-field', 'code', 'The item has no code');
  const names: LocalizedText = {};
  for (const { lang, name } of items.flatMap((item) => item.classificationItemNames)) {
    const language = languages.find((known) => known === lang);
    if (language && name?.trim()) names[language] ??= name.trim();
  }
  if (Object.keys(names).length === 0) return reject('no-name', 'classificationItemNames', 'The code has no name in any of our languages');
  const parent = first.parentCode?.trim() || null;
  return {
    kind: 'code',
    sourceId: `${list}/${first.code}`,
    sourceUrl: `https://stat.fi/fi/luokitukset/${classification.split('_')[0]}/${classification}`,
    data: {
      list,
      code: first.code,
      names,
      parent: list === 'municipality' ? regionOfMunicipality(first.code) : parent !== null && isTotal(parent) ? null : parent,
    },
  };
}
