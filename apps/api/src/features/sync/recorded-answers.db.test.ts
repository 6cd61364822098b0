import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '@kasvu/adapters';
import type { SyncRun } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { serve, type TestServer } from '@kasvu/testing';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { testPeople } from '../../test-data';
import { readSource } from './read-source';

const payloads = join(__dirname, '../../../../../../shared/payloads');
const present = existsSync(payloads);
const payload = (path: string) => JSON.parse(readFileSync(join(payloads, path), 'utf8'));

(present ? describe : describe.skip)(
  `recorded answers of the real services${present ? '' : ' (skipped: ../shared/payloads is absent)'}`,
  () => {
    let database: DataSource;
    let server: TestServer;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const migrated = await migratedDatabase();
      ({ database } = migrated);
      server = await serve((request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(request.url?.startsWith('/jobs/v1/kaikki') ? vacancies() : companies()));
      });
      close = async () => {
        await server.close();
        await migrated.close();
      };
    });
    afterAll(() => close());

    /** 112 recorded ads, and two that cannot be taken: no key in any link, no title. */
    const vacancies = () => {
      const recorded = payload('vantaa/gis-vantaa-tyopaikat-kaikki.json');
      const [first] = recorded;
      return [
        ...recorded,
        { ...first, tyoavain: '', linkki: '' },
        { ...first, tyotehtava: '', linkki: first.linkki.replace(/jid=\d+/, 'jid=999999') },
      ];
    };

    /** Three recorded companies, and two that cannot be taken: a wrong check digit, no name. */
    const companies = () => {
      const files = ['v3-companies-0112038-9-nokia', 'v3-companies-2646674-9-wolt-trim', 'v3-companies-0194099-3-ceased-trim'];
      const recorded = files.flatMap((file) => payload(`ytj/${file}.json`).companies);
      const [nokia] = recorded;
      const broken = [
        { ...nokia, businessId: { ...nokia.businessId, value: '0112038-8' } },
        { ...nokia, businessId: { ...nokia.businessId, value: '0124610-9' }, names: [] },
      ];
      return { totalResults: recorded.length + broken.length, companies: [...recorded, ...broken] };
    };

    const read = (id: string, base: string): Promise<SyncRun> => {
      const adapter = adapters.find(({ manifest }) => manifest.id === id);
      if (!adapter) throw new Error(`There is no adapter ${id}`);
      return readSource(database, new SkillVocabulary(database, createMorphology()), adapter, {
        signal: new AbortController().signal,
        people: testPeople,
        environment: { [`SOURCE_${id.toUpperCase().replaceAll('-', '_')}_BASE_URL`]: `${server.url}/${base}` },
      });
    };
    const rejects = () => database.query('SELECT kind, source_id, reason, field FROM sync_reject ORDER BY id');

    it('brings in every valid vacancy and rejects the two broken ones with reasons', async () => {
      const run = await read('vantaa-jobs', 'jobs');
      expect(run).toMatchObject({ status: 'succeeded', counts: { read: 112, inserted: 112, rejected: 2, withdrawn: 0 } });
      expect(await database.query('SELECT count(*)::int AS n, count(DISTINCT source_id)::int AS keys FROM vacancy')).toEqual([
        { n: 112, keys: 112 },
      ]);
      expect(await rejects()).toHaveLength(2);
      expect((await read('vantaa-jobs', 'jobs')).counts).toMatchObject({ inserted: 0, updated: 0, unchanged: 112 });
    });

    it('brings in every valid company and rejects the two broken ones with reasons', async () => {
      await database.query('TRUNCATE sync_reject');
      const run = await read('prh-ytj', 'companies');
      expect(run).toMatchObject({ status: 'succeeded', counts: { read: 3, inserted: 3, rejected: 2 } });
      expect(await database.query('SELECT business_id, name, status FROM company ORDER BY 1')).toEqual([
        { business_id: '0112038-9', name: 'Nokia Oyj', status: 'active' },
        { business_id: '0194099-3', name: expect.any(String), status: 'ceased' },
        { business_id: '2646674-9', name: 'Wolt Oy', status: 'active' },
      ]);
      expect((await rejects()).map((row: { reason: string }) => row.reason)).toEqual([
        expect.stringMatching(/^[a-z-]+$/),
        expect.stringMatching(/^[a-z-]+$/),
      ]);
    });
  },
);
