import { reject, type Mapped } from '@kasvu/adapter-kit';
import type { Language, LocalizedText } from '@kasvu/contracts';
import type { PostOffice, RemotePostCode } from './remote-post-code';

const languageOfCode: ReadonlyMap<string, Language> = new Map([
  ['1', 'fi'],
  ['2', 'sv'],
  ['3', 'en'],
]);

/** A post code with its post office, below its municipality. Of two offices or municipalities the first by name and code holds. */
export function mapPostCode({ offices }: RemotePostCode): Mapped {
  const ordered = offices.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const names: LocalizedText = {};
  for (const { languageCode, city } of ordered) {
    const language = languageOfCode.get(languageCode);
    if (language && city.trim()) names[language] ??= city.trim();
  }
  if (Object.keys(names).length === 0)
    return reject('no-name', 'offices[].city', 'The post code has no post office in any of our languages');
  const { postCode } = offices[0]!;
  const municipality = ordered.find(({ municipalityCode }) => /^\d{3}$/.test(municipalityCode ?? ''))?.municipalityCode ?? null;
  return {
    kind: 'code',
    sourceId: `post-code/${postCode}`,
    sourceUrl: null,
    data: { list: 'post-code', code: postCode, names, parent: municipality },
  };
}

function orderOf({ municipalityCode, city }: PostOffice): string {
  return `${municipalityCode ?? ''} ${city}`;
}
