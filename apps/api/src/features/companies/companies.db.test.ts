import type { CompanyListItem } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { store, vacancy } from '../../test-data';
import { businessId, company } from '../sync/test-source';

const form = { code: '16', label: { fi: 'Osakeyhtiö', sv: 'Aktiebolag', en: 'Limited company' } };
const welding = { code: '25620', scheme: 'TOL2008' as const, label: { fi: 'Metallien työstö' } };
const software = { code: '62100', scheme: 'TOL2025' as const, label: { fi: 'Ohjelmistojen suunnittelu' } };

describe('companies', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      companies: [
        company('0124610-9', { name: 'Vantaan kaupunki', municipalityCode: '092' }),
        company(businessId(1), { name: 'Öljy ja Kone Oy', form, industry: welding, registeredOn: '2001-05-01' }),
        company(businessId(2), { name: 'Aviapolis Softa Oy', form, industry: software, municipalityCode: '049', registeredOn: null }),
        company(businessId(3), {
          name: 'Åkerlund Ab',
          status: 'bankruptcy',
          industry: { code: '45201', scheme: 'TOL2008', label: { fi: 'Moottoriajoneuvojen huolto' } },
          names: [{ name: 'Vanha Nimi Oy', kind: 'auxiliary', registeredOn: null, endedOn: null }],
        }),
        company(businessId(4), { name: '100 % Hitsaus Oy', form, industry: welding }),
      ],
      vacancies: [vacancy('Hitsaaja'), vacancy('Kokki', { applicationEndsOn: '2020-01-01' })],
    });
  });
  afterAll(() => api.close());

  const names = async (query: string) => (await api.get(`/api/companies?${query}`)).body.items.map((item: CompanyListItem) => item.name);

  it('lists in Finnish alphabetical order', async () => {
    expect(await names('')).toEqual(['100 % Hitsaus Oy', 'Aviapolis Softa Oy', 'Vantaan kaupunki', 'Åkerlund Ab', 'Öljy ja Kone Oy']);
    expect(await names('sort=-name')).toEqual([
      'Öljy ja Kone Oy',
      'Åkerlund Ab',
      'Vantaan kaupunki',
      'Aviapolis Softa Oy',
      '100 % Hitsaus Oy',
    ]);
  });

  it.each([
    ['a part of the name', 'q=kone', ['Öljy ja Kone Oy']],
    ['a former name', 'q=vanha%20nimi', ['Åkerlund Ab']],
    ['the business ID', 'q=0124610-9', ['Vantaan kaupunki']],
    ['a wildcard taken literally', 'q=%25', ['100 % Hitsaus Oy']],
    ['the beginning of an industry code', 'industry=25', ['100 % Hitsaus Oy', 'Öljy ja Kone Oy']],
    ['an industry of one classification', 'industry=TOL2008:256', ['100 % Hitsaus Oy', 'Öljy ja Kone Oy']],
    ['an industry of the other classification', 'industry=TOL2025:256', []],
    ['a division, whichever edition the register uses', 'industry=TOL2025:25', ['100 % Hitsaus Oy', 'Öljy ja Kone Oy']],
    ['a division that moved', 'industry=TOL2025:95', ['Åkerlund Ab']],
    ['several municipalities', 'municipality=049,020', ['Aviapolis Softa Oy']],
    ['status', 'status=bankruptcy', ['Åkerlund Ab']],
    ['form and industry together', 'form=16&industry=62', ['Aviapolis Softa Oy']],
  ])('filters by %s', async (_what, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it.each(['name', '-name', 'registeredOn', '-registeredOn', 'vacancies', '-vacancies'])(
    'pages through every row once, by %s',
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const { body } = await api.get(`/api/companies?sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        expect(body.total).toBe(5);
        seen.push(...body.items.map((item: CompanyListItem) => item.businessId));
        cursor = body.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(5);
      expect(seen).toHaveLength(5);
      const atOnce = await api.get(`/api/companies?sort=${sort}`);
      expect(seen).toEqual(atOnce.body.items.map((item: CompanyListItem) => item.businessId));
    },
  );

  it('jumps to any row by offset', async () => {
    expect(await names('offset=3&limit=1')).toEqual(['Åkerlund Ab']);
  });

  it('counts open vacancies only and sorts by them', async () => {
    const { body } = await api.get('/api/companies?sort=-vacancies&limit=1');
    expect(body.items[0]).toMatchObject({ businessId: '0124610-9', openVacancies: 1 });
  });

  it('counts each facet over the other filters', async () => {
    const { body } = await api.get('/api/companies?municipality=049&form=16');
    expect(body.total).toBe(1);
    expect(body.facets.municipality).toEqual([
      { value: '092', label: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' }, count: 2 },
      { value: '049', label: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' }, count: 1 },
    ]);
    expect(body.facets.industry).toEqual([{ value: 'TOL2025:62100', label: software.label, count: 1 }]);
  });

  it('makes one statement a list and one a company', async () => {
    expect(await api.statements(() => api.get('/api/companies?industry=25'))).toHaveLength(1);
    expect(await api.statements(() => api.get('/api/companies/0124610-9'))).toHaveLength(1);
  });

  it('tells of one company with where it comes from', async () => {
    const { status, body } = await api.get(`/api/companies/${businessId(1)}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Öljy ja Kone Oy', industry: welding, municipality: { fi: 'Vantaa' }, withdrawn: false });
    expect(body.provenance).toMatchObject({ source: 'test-companies', sourceId: businessId(1), fetchedAt: '2026-11-22T10:00:00.000Z' });
    expect(Date.parse(body.provenance.checkedAt)).not.toBeNaN();
  });

  it.each(['0112038-9', '1234567-1', 'nonsense', '..%2F..', '%00', "'%20OR%201=1"])('answers 404 as a problem for %s', async (id) => {
    const { status, type, body } = await api.get(`/api/companies/${id}`);
    expect(status).toBe(404);
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 404, code: 'not-found', traceId: expect.any(String) });
  });

  it.each([
    { query: 'limit=abc', field: 'limit' },
    { query: 'limit=0', field: 'limit' },
    { query: 'limit=1000', field: 'limit' },
    { query: 'cursor=garbage', field: 'cursor' },
    { query: `cursor=${Buffer.from('["-name","x","1"]').toString('base64url')}`, field: 'cursor' },
    { query: `cursor=${Buffer.from('["name","x","1; DROP TABLE company"]').toString('base64url')}`, field: 'cursor' },
    { query: 'offset=-1', field: 'offset' },
    { query: 'sort=colour', field: 'sort' },
    { query: 'municipality=92', field: 'municipality' },
    { query: 'industry=x', field: 'industry' },
    { query: 'status=happy', field: 'status' },
    { query: 'municpality=092', field: 'municpality' },
  ])('refuses $query naming $field', ({ query, field }) => refuses(query, field));

  it('refuses a keyword of 10 kB naming q', () => refuses(`q=${'a'.repeat(10_000)}`, 'q'));

  async function refuses(query: string, field: string) {
    const { status, type, body } = await api.get(`/api/companies?${query}`);
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    expect(body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
  }
});
