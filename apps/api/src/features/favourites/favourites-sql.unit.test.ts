import { join } from 'node:path';
import { favouriteKinds } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { addFavouriteSql, favouritesSql, removeFavouriteSql } from './favourites.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);

describe('the SQL of favourites', () => {
  it('lists those that are still there', () => expectGoldenSql(golden('favourites'), favouritesSql));

  it.each(favouriteKinds)('marks a %s', (kind) => expectGoldenSql(golden(`add-${kind}`), addFavouriteSql(kind)));

  it.each(['vacancy', 'study'] as const)('takes the mark from a %s', (kind) =>
    expectGoldenSql(golden(`remove-${kind}`), removeFavouriteSql(kind)),
  );
});
