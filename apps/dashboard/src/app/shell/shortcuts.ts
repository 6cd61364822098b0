import type { Permission } from '@kasvu/contracts';
import { searchKey } from '../platform/keyboard/single-keys';

/** A page, and the letter that leads to it after `goKey`. */
export interface PageShortcut {
  letter: string;
  path: string;
  /** Key of its title. */
  title: string;
  /** For those who have one of these. */
  permissions: readonly Permission[];
}

export const goKey = 'g';

/** The table of keys: what is pressed, the help and the command palette are made from it. */
export const pageShortcuts: readonly PageShortcut[] = [
  { letter: 't', path: '/today', title: 'today.title', permissions: ['favourites.keep'] },
  { letter: 's', path: '/search', title: 'search.title', permissions: ['search.read'] },
  { letter: 'c', path: '/companies', title: 'companies.title', permissions: ['companies.read'] },
  { letter: 'v', path: '/vacancies', title: 'vacancies.title', permissions: ['vacancies.read'] },
  { letter: 'o', path: '/talent', title: 'talent.title', permissions: ['talent.read'] },
  { letter: 'u', path: '/studies', title: 'studies.title', permissions: ['studies.read'] },
  { letter: 'f', path: '/favourites', title: 'favourites.title', permissions: ['favourites.keep'] },
  { letter: 'n', path: '/notes', title: 'notes.title', permissions: ['companies.work'] },
  { letter: 'd', path: '/sources', title: 'sources.title', permissions: ['sources.read'] },
];

/** `modifier` is Ctrl, or the command key where there is one. */
export const actShortcuts = [
  { act: 'search', keys: [searchKey], permission: 'search.read' },
  { act: 'favourite', keys: ['f'], permission: 'favourites.keep' },
  { act: 'help', keys: ['?'], permission: null },
  { act: 'palette', keys: ['modifier', 'K'], permission: null },
] as const satisfies readonly { act: string; keys: readonly string[]; permission: Permission | null }[];

/** The act of a bare key. */
export const actOf = (key: string) => actShortcuts.find(({ keys }) => keys.length === 1 && keys[0] === key)?.act;

/** Whether this press asks for the command palette; it may come from within a field. */
export const asksForPalette = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
