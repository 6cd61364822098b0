import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Page } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import { ZipFile } from 'yazl';
import adapter from '.';
import { businessIds, contextWith, expectGolden, httpWith, idsOf, pagesOf, serve } from './testing';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prh-ytj-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noNetwork = httpWith(() => {
  throw new Error('The network was asked');
});

async function zipOf(json: NodeJS.ReadableStream, name = 'all_companies.json'): Promise<string> {
  const zip = new ZipFile();
  zip.addReadStream(json, name);
  zip.end();
  const file = join(folder, `${name}.zip`);
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

/** A company as heavy as a real one. */
function bulkCompany(businessId: string, municipalityCode: string): object {
  const label = [1, 2, 3].map((languageCode) => ({ languageCode: String(languageCode), description: 'Rekisterissä oleva yhteisö' }));
  return {
    businessId: { value: businessId, registrationDate: '2010-01-01', source: '3' },
    euId: null,
    names: [{ name: `Koe ${businessId} Oy`, type: '1', registrationDate: '2010-01-01', endDate: null, version: 1, source: '1' }],
    mainBusinessLine: { type: '62100', descriptions: label, typeCodeSet: 'TOIMI4', registrationDate: '2026-01-01', source: '2' },
    website: null,
    companyForms: [{ type: '16', descriptions: label, registrationDate: '2010-01-01', endDate: null, version: 1, source: '1' }],
    companySituations: [],
    registeredEntries: ['1', '7'].map((register) => ({
      type: '1',
      descriptions: label,
      registrationDate: '2010-01-01',
      endDate: null,
      register,
      authority: '1',
    })),
    addresses: [
      {
        type: 1,
        street: 'Koekatu',
        buildingNumber: '1',
        co: null,
        postCode: '01300',
        postOffices: [{ city: 'VANTAA', languageCode: '1', municipalityCode, active: true, postCode: '01300' }],
        country: null,
        freeAddressLine: null,
      },
    ],
    tradeRegisterStatus: '1',
    status: '2',
    registrationDate: '2010-01-01',
    endDate: null,
    lastModified: '2026-01-01 10:00:00',
  };
}

function jsonArray(count: number, municipalityOf: (index: number) => string): { ids: string[]; json: Readable } {
  const ids = businessIds(count, 4_000_000);
  function* parts() {
    for (const [index, id] of ids.entries()) yield `${index === 0 ? '[' : ','}${JSON.stringify(bulkCompany(id, municipalityOf(index)))}`;
    yield ids.length === 0 ? '[]' : ']';
  }
  return { ids, json: Readable.from(parts()) };
}

const fixtureFile = join(__dirname, 'fixtures/all-companies.json');

const unchangeable = 'the suite cannot change records inside a ZIP; its run over the API and the plain file does';

describeAdapterContract({
  adapter,
  folder: __dirname,
  config: { mode: 'bulk', probeBusinessId: '9100001-3' },
  serve: async (url) => {
    if (url.pathname !== '/all_companies') return serve(url);
    return new Response(await readFile(await zipOf(createReadStream(fixtureFile))), { headers: { 'content-type': 'application/zip' } });
  },
  canaries: [],
  skip: {
    'strict-fields': unchangeable,
    'bad-record': unchangeable,
    'personal-data': 'the answers are compressed; the golden test below looks for it',
  },
});

describe('prh-ytj: bulk file', () => {
  it('maps the companies of the municipality to the golden records, explicit nulls and all', async () => {
    const pages = await pagesOf(contextWith(noNetwork, {}, { file: await zipOf(createReadStream(fixtureFile)) }));
    expectGolden('all-companies.json', pages);
    expect(idsOf(pages)).toEqual(['9100017-9', '9100019-5']);
    expect(pages[0]?.rejected).toMatchObject([{ sourceId: '1234567-0', reason: 'invalid-field' }]);
    expect(JSON.stringify(pages)).not.toMatch(/kanaria|koelintu|555 0199/i);
  });

  it('keeps the whole country when asked to, and reads the JSON file without its ZIP too', async () => {
    const pages = await pagesOf(contextWith(noNetwork, { wholeCountry: true }, { file: fixtureFile }));
    expect(idsOf(pages)).toEqual(['9100017-9', '9100018-7', '9100019-5', '9100020-8']);
  });

  it('downloads the ZIP, reads it and leaves no file behind', async () => {
    const zip = await readFile(await zipOf(createReadStream(fixtureFile)));
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('kasvu-prh-ytj-'));
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(url.pathname);
      return new Response(zip, { headers: { 'content-type': 'application/zip' } });
    });
    expect(idsOf(await pagesOf(contextWith(http, { mode: 'bulk', municipalities: ['091'] })))).toEqual(['9100018-7', '9100019-5']);
    expect(asked).toEqual(['/v3/all_companies']);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('kasvu-prh-ytj-'))).toEqual(before);
  });

  it('yields pages of 500 and goes on after the last one written', async () => {
    const { ids, json } = jsonArray(1200, () => '092');
    const file = await zipOf(json);
    const pages = await pagesOf(contextWith(noNetwork, {}, { file }));
    expect(pages.map(({ records }) => records.length)).toEqual([500, 500, 200]);
    expect(pages.at(-1)?.cursor).toBeNull();
    const rest = await pagesOf(contextWith(noNetwork, {}, { file, cursor: pages[0]?.cursor ?? null }));
    expect(idsOf(rest)).toEqual(ids.slice(500));
  });

  it('starts over when the file is another one than before the interruption', async () => {
    const { ids, json } = jsonArray(600, () => '092');
    const cursor = JSON.stringify({ done: 500, last: '0124610-9' });
    expect(idsOf(await pagesOf(contextWith(noNetwork, {}, { file: await zipOf(json), cursor })))).toEqual(ids);
  });

  it.each<[string, (file: string) => Promise<string>]>([
    ['a file that is not there', async () => join(folder, 'none.zip')],
    ['a ZIP without JSON', () => zipOf(Readable.from(['x']), 'readme.txt')],
    ['JSON that is no array', () => zipOf(Readable.from(['{"companies":[]}']))],
    ['JSON that is cut off', () => zipOf(Readable.from(['[{"businessId":{"value":"0124610-9"}},{"na']))],
    [
      'a ZIP that is cut off',
      async (good) => {
        const cut = join(folder, 'cut.zip');
        await writeFile(cut, (await readFile(good)).subarray(0, 900));
        return cut;
      },
    ],
    [
      'a ZIP with a flipped byte',
      async (good) => {
        const bytes = await readFile(good);
        bytes[700] = (bytes[700] ?? 0) ^ 0xff;
        const broken = join(folder, 'broken.zip');
        await writeFile(broken, bytes);
        return broken;
      },
    ],
  ])('refuses %s', async (_what, make) => {
    const file = await make(await zipOf(createReadStream(fixtureFile)));
    await expect(pagesOf(contextWith(noNetwork, {}, { file }))).rejects.toMatchObject({ name: 'SourceError', code: 'bad-file' });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const file = await zipOf(jsonArray(1200, () => '092').json);
    const read = async () => {
      for await (const _page of adapter.read(contextWith(noNetwork, {}, { file, signal: stop.signal }))) stop.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('prh-ytj: memory', () => {
  const companies = 50_000;

  it(`stays flat over ${companies} companies`, async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const file = await zipOf(jsonArray(companies, () => '092').json);
    const heapAt: number[] = [];
    let records = 0;
    const count = (page: Page) => {
      records += page.records.length;
      if (records % 5000 !== 0) return;
      collectGarbage();
      heapAt.push(process.memoryUsage().heapUsed / 1e6);
    };
    for await (const page of adapter.read(contextWith(noNetwork, {}, { file }))) count(page);
    expect(records).toBe(companies);
    const [first = 0] = heapAt;
    expect(Math.max(...heapAt) - first).toBeLessThan(25);
  }, 120_000);
});
