import { fillCity } from './city.ts';
import type { CitySize } from './city.sql.ts';
import { runProduct } from './processes.ts';

/** Sizes by name: a quick look, and a large city of Finland with all its neighbours. */
export const citySizes: Record<string, CitySize> = {
  small: { people: 50_000, vacancies: 10_000, studies: 3_000, companies: 3_000 },
  full: { people: 1_000_000, vacancies: 100_000, studies: 30_000, companies: 30_000 },
};

/** Fills a database: migrations and vocabulary as the product does, then a city of a size. */
export async function prepareData(databaseUrl: string, size: CitySize): Promise<void> {
  await runProduct('migrate.mjs', [], databaseUrl);
  await runProduct('sync.mjs', ['kasvu-vocabulary'], databaseUrl);
  const start = performance.now();
  await fillCity(databaseUrl, size);
  console.log(`The city was filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
