import { join } from 'node:path';
import { favouriteKinds } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import {
  addFavouriteSql,
  addFavouritesSql,
  favouritesSql,
  heldPeopleSql,
  removeFavouriteSql,
  removeFavouritesSql,
  shownFavouritesSql,
} from './favourites.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);

describe('the SQL of favourites', () => {
  it('lists those that are still there', () => expectGoldenSql(golden('favourites'), favouritesSql));

  it('shows them with what each is', () => expectGoldenSql(golden('shown-favourites'), shownFavouritesSql));

  it.each(favouriteKinds)('marks a %s', (kind) => expectGoldenSql(golden(`add-${kind}`), addFavouriteSql(kind)));

  it('holds people before they are marked', () => expectGoldenSql(golden('held-people'), heldPeopleSql));

  it('marks many at once, and takes their marks away', () => {
    expectGoldenSql(golden('add-many'), addFavouritesSql);
    expectGoldenSql(golden('remove-many'), removeFavouritesSql);
  });

  it.each(['vacancy', 'study'] as const)('takes the mark from a %s', (kind) =>
    expectGoldenSql(golden(`remove-${kind}`), removeFavouriteSql(kind)),
  );
});
