import type { ShownItem } from '@kasvu/contracts';
import type { CodeLists } from '../codes/code-lists';

/** A thing as `shownJoin` reads it: municipalities by code. */
export type ReadItem<T extends ShownItem = ShownItem> = T & { municipalityCode: string | null };

/** The same with the names of municipalities. */
export const withNames = <T extends ShownItem>(codes: CodeLists, item: ReadItem<T>): T => ({
  ...item,
  ...(item.municipalityCode === null ? {} : { detail: { ...codes.name('municipality', item.municipalityCode) } }),
  person: item.person && codes.withMunicipality(item.person),
});
