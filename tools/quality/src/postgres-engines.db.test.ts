import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '@kasvu/testing';
import type { Engine } from './engine';
import { fewTerms } from './few-terms';
import { postgresEngines } from './postgres-engines';

describe('postgresEngines', () => {
  let database: TestDatabase;
  let client: Client;
  let fullText: Engine | undefined;
  let trigrams: Engine | undefined;

  beforeAll(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    [fullText, trigrams] = await postgresEngines(client, fewTerms);
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('finds by full text the inflected word of any language, the shortest name first', async () => {
    expect(await fullText?.search('hitsaus', 10)).toEqual([1, 2]);
    expect(await fullText?.search('putkissa', 10)).toEqual([2]);
    expect(await fullText?.search('lokal', 10)).toEqual([3]);
    expect(await fullText?.search('hitsaus sorvaus', 1)).toEqual([1]);
    expect(await fullText?.search('hitsus', 10)).toEqual([]);
  });

  it('finds by trigrams what looks alike', async () => {
    expect(await trigrams?.search('hitsus', 10)).toEqual([1, 2]);
    expect(await trigrams?.search('kirjanpito', 10)).toEqual([]);
  });
});
