import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompanyBrief } from '@kasvu/contracts';
import { printBrief } from './print-brief';

const chromiumPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

const brief: CompanyBrief = {
  businessId: '0112038-9',
  company: {
    businessId: '0112038-9',
    name: 'Konepaja Öljy Oy',
    names: [],
    status: 'active',
    form: null,
    industry: null,
    municipalityCode: null,
    municipality: null,
    addresses: [],
    website: null,
    phone: null,
    email: null,
    registeredOn: null,
    endedOn: null,
    paysWages: null,
    modifiedAt: null,
    openVacancies: 0,
    withdrawn: false,
    provenance: {
      source: 'prh-ytj',
      sourceTitle: { fi: 'Yritystiedot' },
      sourceId: '0112038-9',
      sourceUrl: null,
      fetchedAt: '2026-11-22T10:00:00Z',
      checkedAt: null,
      licence: 'CC BY 4.0',
    },
  },
  financials: { businessId: '0112038-9', periods: [], sourceRead: true },
  vacancies: { total: 0, items: [] },
  people: null,
  gap: [],
  studies: [],
  madeAt: '2026-11-22T10:00:00Z',
  provenance: [],
};

/** A page that does as the dashboard's does: asks who it is for and for the brief, and draws it in the language of the address. */
const page = `<!doctype html><html><head><title></title></head><body><main></main><script type="module">
  const language = new URL(location).searchParams.get('language');
  const read = async (path) => (await fetch(path)).json();
  const me = await read('/api/auth/me');
  const { company } = await read(location.pathname.replace('/companies', '/api/companies'));
  const outside = await fetch('https://example.com/').then(() => { throw new Error('The network is within reach'); }, () => 'out of reach');
  document.documentElement.lang = language;
  document.title = company.name;
  document.querySelector('main').innerHTML = '<article><h1>' + company.name + '</h1><p>' + me.permissions + ', ' + outside + '</p></article>';
</script></body></html>`;

(chromiumPath ? describe : describe.skip)('the brief as a PDF', () => {
  let webRoot: string;
  beforeAll(() => {
    webRoot = mkdtempSync(join(tmpdir(), 'brief-pdf-'));
    writeFileSync(join(webRoot, 'index.html'), page);
  });
  afterAll(() => rmSync(webRoot, { recursive: true }));

  it('is tagged, and has its title and its language', async () => {
    const pdf = (await printBrief(brief, { language: 'sv', webRoot, chromiumPath: chromiumPath ?? '' })).toString('latin1');
    const title = Buffer.from('\uFEFFKonepaja Öljy Oy', 'utf16le').swap16().toString('hex').toUpperCase();
    const marks = {
      tagged: /\/MarkInfo <<[^>]*\/Marked true/,
      structure: /\/StructTreeRoot \d+ 0 R/,
      heading: /\/S \/H1/,
      language: /\/Lang \(sv\)/,
      title: new RegExp(`/Title <${title}>`),
    };
    expect(Object.entries(marks).filter(([, mark]) => !mark.test(pdf))).toEqual([]);
  }, 60_000);
});
