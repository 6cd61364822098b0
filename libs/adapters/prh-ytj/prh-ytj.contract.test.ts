import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import type { CompanyRecord } from '@kasvu/contracts';
import { companyPage } from './company-page';
import adapter from '.';
import { contextWith, expectGolden, fixture, httpWith, idsOf, pagesOf, serve } from './testing';

const canary = /kanaria|koelintu|555 0199/i;

const recordsOf = (body: unknown) => (Array.isArray(body) ? body : (body as { companies: unknown[] }).companies);

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  file: join(__dirname, 'fixtures/all-companies.json'),
  recordsOf,
  config: { probeBusinessId: '9100001-3' },
  canaries: ['Kanaria Koelintu', 'kanaria.koelintu@example.fi', '040 555 0199'],
});

describe('prh-ytj: fixtures', () => {
  it('maps the answer of the API to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('companies.json', pages);
    expect(pages.map(({ records }) => records.length)).toEqual([10, 2]);
    expect(pages[0]?.rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field])).toEqual([
      ['9100012-9', 'invalid-field', 'businessId.value'],
      [null, 'missing-field', 'businessId.value'],
      ['9100014-4', 'missing-field', 'names'],
      ['9100015-2', 'invalid-field', 'lastModified'],
      ['9100002-1', 'duplicate-id', null],
    ]);
  });

  it('reports fields and codes nobody knows', async () => {
    const [page] = await pagesOf(contextWith(httpWith(serve)));
    expect(page?.unknownFields).toEqual({
      groupId: 1,
      'addresses[].floor': 1,
      'mainBusinessLine.typeCodeSet=TOIMI2': 1,
      'names[].type=9': 1,
      'addresses[].type=7': 1,
      'companySituations[].type=UUSI': 1,
    });
  });

  it('lets no person of a c/o line, a foreign address or a website field through, not even in rejects', async () => {
    expect(JSON.stringify(fixture('companies-page-1.json'))).toMatch(canary);
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(JSON.stringify(pages)).not.toMatch(canary);
  });
});

describe('prh-ytj: probe', () => {
  const probe = (answer: unknown) => adapter.probe(contextWith(httpWith(() => answer)));

  it('asks for the configured company', async () => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(url.pathname + url.search);
      return { totalResults: 1, companies: [{ businessId: { value: '0124610-9' } }] };
    });
    expect(await adapter.probe(contextWith(http))).toEqual({ ok: true, message: 'Asked for 0124610-9 and got it' });
    expect(asked).toEqual(['/v3/companies?businessId=0124610-9']);
  });

  it('is not content with an empty answer or another company', async () => {
    expect((await probe({ totalResults: 0, companies: [] })).ok).toBe(false);
    expect((await probe({ totalResults: 1, companies: [{ businessId: { value: '0112038-9' } }] })).ok).toBe(false);
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/ytj');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('prh-ytj: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const payload = (name: string) =>
    JSON.parse(readFileSync(join(payloads, name), 'utf8')) as { companies: unknown[]; totalResults: number };
  const mapped = (name: string): CompanyRecord => {
    const page = companyPage(payload(name).companies, { cursor: null, total: null });
    expect(page).toMatchObject({ rejected: [], unknownFields: {} });
    expect(page.records).toHaveLength(1);
    return page.records[0]?.data as CompanyRecord;
  };

  it('v3-companies-0112038-9-nokia: a listed company with TOL 2025, two languages and a PO box in another municipality', () => {
    const company = mapped('v3-companies-0112038-9-nokia.json');
    expect(company).toMatchObject({
      businessId: '0112038-9',
      name: 'Nokia Oyj',
      status: 'active',
      form: { code: '17', label: { fi: 'Julkinen osakeyhtiö', sv: 'Publikt aktiebolag', en: 'Public limited company' } },
      industry: { code: '70100', scheme: 'TOL2025', label: { fi: 'Pääkonttorien toiminta', en: 'Activities of head offices' } },
      municipalityCode: '049',
      website: 'www.nokia.com',
      registeredOn: '1896-12-19',
      endedOn: null,
      paysWages: true,
      modifiedAt: '2026-08-19T07:04:06.000Z',
    });
    expect(company.names).toHaveLength(15);
    expect(company.names.filter(({ kind }) => kind === 'auxiliary')).toHaveLength(11);
    expect(company.names.filter(({ kind }) => kind === 'parallel').map(({ name }) => name)).toEqual(['Nokia Abp', 'Nokia Corporation']);
    expect(company.names.filter(({ endedOn }) => endedOn !== null).map(({ name }) => name)).toEqual(['Oy Nokia Ab']);
    expect(company.addresses).toEqual([
      {
        kind: 'visiting',
        street: 'Karakaari 7',
        postCode: '02610',
        city: { fi: 'ESPOO', sv: 'ESBO' },
        municipalityCode: '049',
        country: null,
        freeText: null,
      },
      {
        kind: 'postal',
        street: 'PL 226',
        postCode: '00045',
        city: { fi: 'NOKIA GROUP', sv: 'NOKIA GROUP' },
        municipalityCode: '091',
        country: null,
        freeText: null,
      },
    ]);
  });

  it('v3-companies-2646674-9-wolt-trim: a name changed, no register entries given', () => {
    expect(mapped('v3-companies-2646674-9-wolt-trim.json')).toMatchObject({
      businessId: '2646674-9',
      name: 'Wolt Oy',
      status: 'active',
      form: { code: '16' },
      industry: { code: '96999', scheme: 'TOL2025' },
      municipalityCode: '091',
      addresses: [{ kind: 'visiting', street: 'Pohjoinen Rautatiekatu 21', postCode: '00100' }],
      website: null,
      paysWages: null,
      modifiedAt: '2026-01-02T05:49:26.000Z',
    });
  });

  it('v3-companies-0194099-3-ceased-trim: ceased, though `status` says 2 as of any other; the last main name stays', () => {
    expect(mapped('v3-companies-0194099-3-ceased-trim.json')).toMatchObject({
      businessId: '0194099-3',
      name: 'Fysios Mehiläinen Oy',
      status: 'ceased',
      endedOn: '2026-04-30',
      form: null,
      industry: null,
      municipalityCode: null,
      addresses: [],
      modifiedAt: null,
    });
  });

  it('v3-companies-konk-situation-trim: an open bankruptcy', () => {
    const situations = payload('v3-companies-konk-situation-trim.json');
    const [record] = companyPage(
      [{ businessId: { value: '0124610-9' }, names: [{ name: 'Koe Oy', type: '1' }], tradeRegisterStatus: '1', ...situations }],
      { cursor: null, total: null },
    ).records;
    expect(record?.data).toMatchObject({ status: 'bankruptcy' });
  });

  it.each(['v3-companies-empty.json', 'v3-companies-lookup-not-found.json'])('%s: no company, and no fault', async (name) => {
    const pages = await pagesOf(contextWith(httpWith(() => payload(name))));
    expect(pages).toEqual([{ records: [], rejected: [], cursor: null, total: 0, unknownFields: {} }]);
  });

  it('error-400-errorcode-1005: a refused request, in the words of the service', async () => {
    const answer = () => Response.json(payload('error-400-errorcode-1005.json'), { status: 400 });
    await expect(pagesOf(contextWith(httpWith(answer)))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('Parameter businessId is missing'),
    });
  });

  it('counts: one company in each of the three recorded companies, none in the two empty answers', () => {
    const names = ['0112038-9-nokia', '2646674-9-wolt-trim', '0194099-3-ceased-trim', 'empty', 'lookup-not-found'];
    expect(names.map((name) => payload(`v3-companies-${name}.json`).companies.length)).toEqual([1, 1, 1, 0, 0]);
    const all = names.flatMap((name) => payload(`v3-companies-${name}.json`).companies);
    expect(idsOf([companyPage(all, { cursor: null, total: null })])).toEqual(['0112038-9', '2646674-9', '0194099-3']);
  });
});
