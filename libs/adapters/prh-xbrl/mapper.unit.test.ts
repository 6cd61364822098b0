import { Rejection } from '@kasvu/adapter-kit';
import { nearlyValid } from '@kasvu/adapter-kit/contract-suite';
import { financialRecordSchema, type FinancialRecord } from '@kasvu/contracts';
import fc from 'fast-check';
import { mapStatement } from './mapper';
import { instanceWith, type FactInput } from './testing';
import { windowsOf } from './windows';

const filing = { businessId: '9100001-3', financialDate: '2025-12-31', registrationDate: '2026-05-02' };
const turnover: FactInput = { member: 'x673', amount: '1000.00' };

function mapped(xml: string): FinancialRecord {
  const result = mapStatement(filing, xml);
  if (!('data' in result)) throw new Error(`The statement was refused: ${(result as Rejection).reason}`);
  return result.data as FinancialRecord;
}
const refused = (xml: string) => {
  const { reason, field } = mapStatement(filing, xml) as Rejection;
  return [reason, field];
};
const breakdown = '<xbrldi:explicitMember dimension="fi_dim:MCA">fi_MC:x1</xbrldi:explicitMember>';

describe('figures', () => {
  it('leaves a line the statement lacks unknown, never 0, and keeps a 0 it gives', () => {
    const { figures } = mapped(instanceWith([{ member: 'x689', amount: '0.00' }]));
    expect(figures).toMatchObject({ turnover: null, grossResult: null, operatingResult: 0, result: null, equity: null });
  });

  it.each<[string, FactInput[], string]>([
    ['the turnover', [turnover], 'turnover'],
    ['the gross result', [{ member: 'x520', amount: '5.00' }], 'gross-result'],
    ['both', [turnover, { member: 'x520', amount: '5.00' }], 'turnover'],
    ['neither', [{ member: 'x740', amount: '5.00' }], 'turnover'],
  ])('tells the form of a statement with %s', (_what, facts, form) => {
    expect(mapped(instanceWith(facts)).form).toBe(form);
  });

  it.each<[string, string, number]>([
    ['a cost', '-404484.84', -404484.84],
    ['a sign', '+12.5', 12.5],
    ['no decimals', '1200', 1200],
    ['white space', ' \n 12.00 ', 12],
    ['a written -0', '-0.00', 0],
  ])('keeps the amount with %s', (_what, amount, expected) => {
    expect(mapped(instanceWith([{ member: 'x5', amount }])).figures.personnelCosts).toBe(expected);
  });

  it('takes the same amount given twice once', () => {
    expect(mapped(instanceWith([turnover, { ...turnover, amount: '1000' }])).figures.turnover).toBe(1000);
  });

  it.each<[string, FactInput]>([
    ['another dimension', { ...turnover, amount: '7', more: breakdown }],
    [
      'a typed dimension',
      { ...turnover, amount: '7', more: '<xbrldi:typedMember dimension="fi_dim:XYZ"><fi_met:a>1</fi_met:a></xbrldi:typedMember>' },
    ],
    ['a reference nobody knows', { ...turnover, amount: '7', ref: 'x99' }],
    ['another kind of value', { ...turnover, amount: '7', metric: 'pi1' }],
    ['a line nobody asked for', { member: 'x758', amount: '7' }],
    ['a later day', { ...turnover, amount: '7', day: '2026-12-31' }],
    ['a reference on the last day of the period', { ...turnover, amount: '7', ref: 'x53' }],
  ])('leaves out a fact with %s', (_what, fact) => {
    const { figures, previous } = mapped(instanceWith([turnover, fact]));
    expect(figures.turnover).toBe(1000);
    expect(previous).toBeNull();
  });

  it('leaves out a fact that is said to be nil', () => {
    const nil = instanceWith([{ member: 'x740', amount: '1' }, turnover]).replace('unitRef="EUR">1<', 'unitRef="EUR" xsi:nil="true"><');
    expect(mapped(nil).figures).toMatchObject({ result: null, turnover: 1000 });
  });
});

describe('figures for comparison', () => {
  it.each<[string, Partial<FactInput>]>([
    ['a reference of a period', { ref: 'x53' }],
    ['a reference of a day', { ref: 'x4' }],
    ['an earlier day alone', {}],
  ])('are told by %s', (_what, how) => {
    const { figures, previous } = mapped(instanceWith([turnover, { ...turnover, amount: '900', day: '2024-12-31', ...how }]));
    expect([figures.turnover, previous?.turnover]).toEqual([1000, 900]);
  });

  it('are those of the latest earlier day', () => {
    const earlier = (day: string, amount: string) => ({ ...turnover, day, amount });
    expect(mapped(instanceWith([earlier('2023-12-31', '800'), turnover, earlier('2024-12-31', '900')])).previous?.turnover).toBe(900);
  });

  it('are unknown when the statement gives none', () => {
    expect(mapped(instanceWith([turnover])).previous).toBeNull();
  });
});

describe('a statement that is refused', () => {
  it.each<[string, string, [string, string | null]]>([
    ['two amounts for a line', instanceWith([turnover, { ...turnover, amount: '1000.01' }]), ['contradicting-facts', 'turnover']],
    [
      'two amounts for comparison',
      instanceWith([
        turnover,
        { ...turnover, amount: '1', day: '2024-12-31' },
        { ...turnover, amount: '2', day: '2024-12-31', ref: 'x53' },
      ]),
      ['contradicting-facts', 'turnover'],
    ],
    ['another currency', instanceWith([{ ...turnover, unit: 'SEK' }]), ['not-euros', 'turnover']],
    ['text for an amount', instanceWith([{ ...turnover, amount: 'tuhat' }]), ['not-an-amount', 'turnover']],
    ['an amount beyond reason', instanceWith([{ ...turnover, amount: '1'.repeat(16) }]), ['not-an-amount', 'turnover']],
    ['an empty amount', instanceWith([{ ...turnover, amount: '' }]), ['not-an-amount', 'turnover']],
    ['another company', instanceWith([turnover], { entity: '9100002-1' }), ['other-company', 'businessId']],
    ['another last day', instanceWith([turnover], { end: '2025-06-30' }), ['other-period', 'financialDate']],
    ['none of the lines', instanceWith([{ member: 'x758', amount: '1' }]), ['no-figures', null]],
    ['nothing but comparisons', instanceWith([{ ...turnover, day: '2024-12-31', ref: 'x53' }]), ['no-figures', null]],
    ['a unit that is not there', instanceWith([{ ...turnover, unit: 'USD' }]), ['broken-reference', null]],
    ['a context that is not there', instanceWith([turnover]).replace('contextRef="c0"', 'contextRef="c9"'), ['broken-reference', null]],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', ['not-xbrl', null]],
    ['the right root in no namespace', '<xbrl/>', ['not-xbrl', null]],
    ['an end too early', instanceWith([turnover]).slice(0, -20), ['not-xml', null]],
    ['no text', '', ['not-xml', null]],
    ['a prefix nobody declared', '<x:xbrl/>', ['not-xml', null]],
    [
      'entities of its own',
      instanceWith([{ ...turnover, amount: '&big;' }], { head: '<!DOCTYPE xbrl [<!ENTITY big "1000">]>' }),
      ['not-xml', null],
    ],
  ])('has %s', (_what, xml, expected) => {
    expect(refused(xml)).toEqual(expected);
  });
});

describe('namespaces', () => {
  it('are looked up, whatever the prefixes are called', () => {
    const renamed = instanceWith([turnover])
      .replaceAll('fi_MC', 'line')
      .replaceAll('fi_dim', 'd')
      .replaceAll('xbrldi:', 'x:')
      .replace(':xbrldi=', ':x=');
    expect(mapped(renamed).figures.turnover).toBe(1000);
    const prefixed = instanceWith([turnover])
      .replace('xmlns=', 'xmlns:xbrli=')
      .replace(/<(\/?)(xbrl|context|entity|identifier|period|instant|scenario|unit|measure)\b/g, '<$1xbrli:$2');
    expect(mapped(prefixed).figures.turnover).toBe(1000);
  });

  it('are not taken for one another', () => {
    const other = instanceWith([turnover]).replace('http://www.suomi.fi/xbrl/crr/dict/dom/MC', 'http://example.fi/dom/MC');
    expect(refused(other)).toEqual(['no-figures', null]);
  });
});

describe('whatever the register gives', () => {
  const amountOf = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('1.00', '-2', '0') },
    { weight: 1, arbitrary: fc.constantFrom('', 'x', '&amp;', '1e3') },
  );
  const facts: fc.Arbitrary<FactInput[]> = fc.array(
    fc.record({
      member: fc.constantFrom('x673', 'x520', 'x740', 'x5', 'x1'),
      amount: amountOf,
      day: fc.constantFrom('2025-12-31', '2025-12-31', '2025-12-31', '2024-12-31', '2023-12-31', 'rubbish'),
      ref: fc.constantFrom(undefined, undefined, undefined, 'x4', 'x53', 'x9'),
      unit: fc.constantFrom('EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'SEK'),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('is a valid record or refused with a reason: facts of every kind', () => {
    let taken = 0;
    fc.assert(
      fc.property(facts, (given) => {
        const result = mapStatement(filing, instanceWith(given));
        if (result instanceof Rejection) return expect(result.reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(financialRecordSchema.safeParse((result as { data: unknown }).data).success).toBe(true);
        taken += 1;
      }),
      { numRuns: 1000, seed: 92 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is refused with words that quote nothing: any text, and pieces of a statement', () => {
    const good = instanceWith([turnover]);
    const pieces = fc
      .tuple(fc.nat(good.length), fc.nat(60), fc.constantFrom('', 'Koelintu', '<', '&', ']]>', '"'))
      .map(([at, length, text]) => {
        return good.slice(0, at) + text + good.slice(at + length);
      });
    fc.assert(
      fc.property(fc.oneof(pieces, nearlyValid('teksti', 'Koelintu').map(String), fc.string()), (xml) => {
        const result = mapStatement(filing, xml);
        if (result instanceof Rejection) expect(result.message).not.toContain('Koelintu');
        else
          expect(JSON.stringify({ ...result, data: { ...(result as { data: object }).data, periodStart: null } })).not.toContain(
            'Koelintu',
          );
      }),
      { numRuns: 1000, seed: 92 },
    );
  });
});

describe('windows', () => {
  it.each<[string, string, number, [string, string][]]>([
    ['2026-01-01', '2026-01-01', 31, [['2026-01-01', '2026-01-01']]],
    ['2026-01-01', '2026-01-20', 31, [['2026-01-01', '2026-01-20']]],
    [
      '2026-02-20',
      '2026-03-05',
      7,
      [
        ['2026-02-20', '2026-02-27'],
        ['2026-02-27', '2026-03-05'],
      ],
    ],
    ['2026-06-02', '2026-06-01', 7, []],
  ])('cover the days from %s to %s, %d at a time', (first, last, days, expected) => {
    const windows = windowsOf(first, last, days).map(({ start, end }) => [start, end]);
    expect(windows.slice(0, expected.length)).toEqual(expected);
    expect(windows.slice(expected.length).every(([start, end]) => start === last && end === last)).toBe(true);
  });
});
