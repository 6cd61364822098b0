import { runProduct, startStub } from './processes.ts';

/** The stub sources have 400 vacancies to 3,000 companies. */
const companiesFor = (vacancies: number) => Math.ceil((vacancies * 3000) / 400);

/** Fills a database as the product does: migrations, vocabulary, then vacancies of the stub sources through their adapter. */
export async function prepareData(databaseUrl: string, vacancies: number): Promise<void> {
  await runProduct('migrate.mjs', [], databaseUrl);
  await runProduct('sync.mjs', ['kasvu-vocabulary'], databaseUrl);
  const stub = await startStub(companiesFor(vacancies));
  try {
    await runProduct('sync.mjs', ['vantaa-jobs'], databaseUrl, { SOURCE_VANTAA_JOBS_BASE_URL: `${stub.url}/vantaa-jobs` });
  } finally {
    await stub.stop();
  }
}
