import type { FavouriteKind } from '@kasvu/contracts';

const pages: Record<FavouriteKind, string> = {
  company: '/companies',
  vacancy: '/vacancies',
  talent: '/talent',
  study: '/studies',
  skill: '/skills',
};

/** The page of a thing, as the router takes it. */
export const placeOf = ({ kind, id }: { kind: FavouriteKind; id: string }): string[] => [pages[kind], id];
