import type { CompanyRecord } from '@kasvu/contracts';
import { addressesOf, freeTextOf, municipalityOf } from './addresses';
import { companyPage } from './company-page';
import { currentName } from './names';
import { websiteOf } from './website';

const bare = { businessId: { value: '0124610-9' }, names: [{ name: 'Koe Oy', type: '1' }], tradeRegisterStatus: '1', status: '2' };

function mapped(more: object): CompanyRecord {
  const page = companyPage([{ ...bare, ...more }], { cursor: null, total: null });
  expect(page.rejected).toEqual([]);
  return page.records[0]?.data as CompanyRecord;
}

describe('status', () => {
  const open = (type: string) => ({ type, registrationDate: '2025-01-01' });
  const closed = (type: string) => ({ ...open(type), endDate: '2025-06-01' });

  it.each<[string, object, CompanyRecord['status']]>([
    ['nothing against it', {}, 'active'],
    ['liquidation', { companySituations: [open('SELTILA')] }, 'liquidation'],
    ['restructuring', { companySituations: [open('SANE')] }, 'restructuring'],
    ['bankruptcy', { companySituations: [open('KONK')] }, 'bankruptcy'],
    ['bankruptcy before liquidation and restructuring', { companySituations: [open('SANE'), open('SELTILA'), open('KONK')] }, 'bankruptcy'],
    ['liquidation before restructuring', { companySituations: [open('SANE'), open('SELTILA')] }, 'liquidation'],
    ['situations that are over', { companySituations: [closed('KONK'), closed('SELTILA'), closed('SANE')] }, 'active'],
    ['an end date', { endDate: '2025-01-01', companySituations: [open('KONK')] }, 'ceased'],
    ['ceased in the trade register', { tradeRegisterStatus: '4' }, 'ceased'],
    ['other states of the trade register', { tradeRegisterStatus: '3' }, 'active'],
    ['an explicit null of the bulk file', { endDate: null, companySituations: null }, 'active'],
    ['a business ID state, which says nothing', { status: '4' }, 'active'],
  ])('with %s', (_what, more, status) => {
    expect(mapped(more).status).toBe(status);
  });
});

describe('current name', () => {
  it.each<[string, Parameters<typeof currentName>[0], string | null]>([
    [
      'the open main name, wherever it stands',
      [
        { name: 'A', type: '3' },
        { name: 'B', type: '1', endDate: '2020-01-01' },
        { name: 'C', type: '1' },
      ],
      'C',
    ],
    [
      'the newest of two open main names',
      [
        { name: 'A', type: '1', registrationDate: '2020-01-01' },
        { name: 'B', type: '1', registrationDate: '2010-01-01' },
      ],
      'A',
    ],
    [
      'the main name that ended last',
      [
        { name: 'A', type: '1', endDate: '2026-04-30' },
        { name: 'B', type: '1', endDate: '2024-07-16' },
        { name: 'C', type: '3', endDate: '2026-05-01' },
      ],
      'A',
    ],
    [
      'no name at all',
      [
        { name: 'A', type: '2' },
        { name: ' ', type: '1' },
      ],
      null,
    ],
  ])('is %s', (_what, names, expected) => {
    expect(currentName(names)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each<[string, object, string | null]>([
    [
      'number, entrance, apartment and its letter',
      { street: ' Koekatu ', buildingNumber: '7', entrance: 'B', apartmentNumber: '12', apartmentIdSuffix: 'a' },
      'Koekatu 7 B 12a',
    ],
    ['a street alone', { street: 'Koekatu', buildingNumber: '' }, 'Koekatu'],
    ['a PO box', { street: '', postOfficeBox: '226' }, 'PL 226'],
    ['both', { street: 'Koekatu', buildingNumber: '1', postOfficeBox: '5' }, 'Koekatu 1, PL 5'],
    ['a person in the street field', { street: 'c/o Matti Meikäläinen' }, null],
  ])('joins %s', (_what, address, street) => {
    expect(addressesOf([{ type: 1, postCode: '01300', ...address } as never])[0]?.street).toBe(street);
  });

  it('reads a foreign address', () => {
    expect(freeTextOf('Norgårdsvägen_3 _ SE-451_75 Uddevalla')).toBe('Norgårdsvägen 3 SE-451 75 Uddevalla');
    expect(freeTextOf('c/o_Matti_Meikäläinen Storgatan_3')).toBe('Storgatan 3');
    expect(freeTextOf('c/o Matti Storgatan_3')).toBe('Storgatan 3');
    expect(freeTextOf(' _ ')).toBeNull();
    const [address] = addressesOf([{ type: 1, country: 'se', freeAddressLine: 'Storgatan_3' }]);
    expect(address).toMatchObject({ country: 'SE', freeText: 'Storgatan 3', municipalityCode: null, postCode: null });
  });

  it('leaves empty addresses out and takes the type as text too', () => {
    expect(
      addressesOf([
        { type: 1, street: '', postCode: '', postOffices: [] },
        { type: '2', postCode: '00045' },
      ]),
    ).toMatchObject([{ kind: 'postal' }]);
  });

  it('prefers post offices in use', () => {
    const [address] = addressesOf([
      {
        type: 1,
        postOffices: [
          { city: 'VANHA', languageCode: '1', municipalityCode: '049', active: false },
          { city: 'VANTAA', languageCode: '1', municipalityCode: '092', active: true },
        ],
      },
    ]);
    expect(address).toMatchObject({ city: { fi: 'VANTAA' }, municipalityCode: '092' });
  });

  it('takes the municipality of the visiting address, else of the postal one', () => {
    const at = (type: number, municipalityCode?: string) => ({
      type,
      postCode: '01300',
      postOffices: [{ city: 'X', languageCode: '1', municipalityCode }],
    });
    expect(municipalityOf(addressesOf([at(2, '091'), at(1, '092')]))).toBe('092');
    expect(municipalityOf(addressesOf([at(2, '091'), at(1)]))).toBe('091');
    expect(municipalityOf(addressesOf([at(2, '91')]))).toBeNull();
  });
});

describe('website', () => {
  it.each([
    ['www.example.fi', 'www.example.fi'],
    [' example.fi/yhteys ', 'example.fi/yhteys'],
    ['https://example.fi', 'https://example.fi'],
    ['matti@example.fi', null],
    ['ei ole', null],
    ['localhost', null],
    ['-', null],
    ['', null],
    [null, null],
  ])('%j becomes %j', (given, expected) => {
    expect(websiteOf(given)).toBe(expected);
  });
});

describe('the rest', () => {
  it.each<[string, object | null, CompanyRecord['industry']]>([
    ['TOL 2008', { type: '62010', typeCodeSet: 'TOIMI3' }, { code: '62010', scheme: 'TOL2008', label: {} }],
    ['TOL 2025', { type: '62', typeCodeSet: 'TOIMI4' }, { code: '62', scheme: 'TOL2025', label: {} }],
    ['an older classification', { type: '62010', typeCodeSet: 'TOIMI2' }, null],
    ['a code of another form', { type: '62.01', typeCodeSet: 'TOIMI4' }, null],
    ['none', null, null],
  ])('industry: %s', (_what, mainBusinessLine, industry) => {
    expect(mapped({ mainBusinessLine }).industry).toEqual(industry);
  });

  it('takes the form in force, else the last one, with the labels that are there', () => {
    const forms = [
      { type: '2', endDate: '2010-01-01', descriptions: [] },
      {
        type: '16',
        descriptions: [
          { languageCode: '1', description: 'Osakeyhtiö' },
          { languageCode: '2', description: null },
          { languageCode: '4', description: 'x' },
        ],
      },
    ];
    expect(mapped({ companyForms: forms }).form).toEqual({ code: '16', label: { fi: 'Osakeyhtiö' } });
    expect(
      mapped({
        companyForms: [
          { type: '16', endDate: '2020-01-01' },
          { type: '2', endDate: '2010-01-01' },
        ],
      }).form?.code,
    ).toBe('16');
  });

  it('knows an employer by an open entry in register 7', () => {
    const entry = (register: string, endDate?: string) => ({ register, endDate });
    expect(mapped({ registeredEntries: [entry('6'), entry('7', '2020-01-01'), entry('7')] }).paysWages).toBe(true);
    expect(mapped({ registeredEntries: [entry('6'), entry('7', '2020-01-01')] }).paysWages).toBe(false);
    expect(mapped({ registeredEntries: null }).paysWages).toBeNull();
  });

  it('reads the time of change with a T or a space as Finnish time', () => {
    expect(mapped({ lastModified: '2026-07-01T12:00:00' }).modifiedAt).toBe('2026-07-01T09:00:00.000Z');
    expect(mapped({ lastModified: '2026-01-01 12:00:00' }).modifiedAt).toBe('2026-01-01T10:00:00.000Z');
  });

  it('falls back to the day the business ID was given', () => {
    expect(mapped({ businessId: { value: '0124610-9', registrationDate: '1978-03-15' } }).registeredOn).toBe('1978-03-15');
  });
});
