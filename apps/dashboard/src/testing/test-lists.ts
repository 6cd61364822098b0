import {
  favouriteListDetailSchema,
  favouriteListSummarySchema,
  listItemSchema,
  type FavouriteListDetail,
  type FavouriteListSummary,
  type ListItem,
} from '@kasvu/contracts';

/** Invented lists that keep their contracts. */
export function listSummary(change: Partial<FavouriteListSummary> = {}): FavouriteListSummary {
  return favouriteListSummarySchema.parse({
    id: 'l-1',
    name: 'Hitsaajia etsivät',
    access: 'owner',
    owner: 'Keksitty Käyttäjä',
    team: 'none',
    count: 2,
    changedAt: '2026-11-20T10:00:00Z',
    version: 3,
    ...change,
  });
}

export function listItem(change: Partial<ListItem> = {}): ListItem {
  return listItemSchema.parse({
    kind: 'company',
    id: '0124610-9',
    title: { fi: 'Keksitty Konepaja Oy' },
    detail: { fi: 'Vantaa' },
    until: null,
    gone: false,
    person: null,
    status: 'new',
    note: '',
    version: 1,
    addedBy: 'Keksitty Käyttäjä',
    addedAt: '2026-11-20T10:00:00Z',
    changedBy: null,
    changedAt: null,
    ...change,
  });
}

export function listDetail(change: Partial<FavouriteListDetail> = {}): FavouriteListDetail {
  return favouriteListDetailSchema.parse({
    ...listSummary(),
    items: [
      listItem(),
      listItem({ kind: 'vacancy', id: '11', title: { fi: 'Hitsaaja' }, detail: { fi: 'Keksitty Konepaja Oy' }, until: '2026-12-01' }),
    ],
    noLongerAvailable: 0,
    notShown: 0,
    members: [],
    ...change,
  });
}
