import type { Figures, Filing } from './figures.ts';

/** Lines of the balance sheet, always a balance. */
const BALANCE = { totalAssets: 'x360', cash: 'x399', equity: 'x376', liabilities: 'x424' } as const;
const INCOME = { turnover: 'x673', personnelCosts: 'x5', operatingResult: 'x689', resultBeforeTaxes: 'x738', result: 'x740' } as const;
const GROSS_RESULT = 'x520';
const EQUITY_AND_LIABILITIES = 'x481';
/** Purchases take so much of the turnover before the gross result. */
const GROSS_SHARE = 0.62;

const NAMESPACES = [
  'xmlns="http://www.xbrl.org/2003/instance"',
  'xmlns:fi_MC="http://www.suomi.fi/xbrl/crr/dict/dom/MC"',
  'xmlns:fi_RF="http://www.suomi.fi/xbrl/crr/dict/dom/RF"',
  'xmlns:fi_dim="http://www.suomi.fi/xbrl/crr/dict/dim"',
  'xmlns:fi_met="http://www.suomi.fi/xbrl/crr/dict/met"',
  'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');
const SCHEMA = 'http://www.valtiokonttori.fi/fi/fr/xbrl/crr/fws/oytp/kpl-2016-12/2019-03-28/mod/oytp_gaap_ind.xsd';

/** A statement before it is written. */
export interface Statement {
  filing: Filing;
  name: string;
  form: 'turnover' | 'gross-result';
  hasTurnover: boolean;
  isContradictory: boolean;
  figures: Figures;
  /** Null: the first year, or one given without comparison. */
  previous: { figures: Figures; periodEnd: string } | null;
}

interface Fact {
  metric: 'mi53' | 'md103';
  member: string;
  instant: string;
  /** What it is compared as: `x4` a balance, `x53` an income; null: of this period, or told apart by its day alone. */
  reference: 'x4' | 'x53' | null;
  amount: number;
}

function factsOf(statement: Statement, figures: Figures, instant: string, isPrevious: boolean): Fact[] {
  const balance = (member: string, amount: number): Fact => ({
    metric: 'mi53',
    member,
    instant,
    reference: isPrevious ? 'x4' : null,
    amount,
  });
  // In the form that begins with the gross result the income statement stands among the balances, and last year's says so nowhere.
  const isGross = statement.form === 'gross-result';
  const income = (member: string, amount: number): Fact => ({
    metric: isGross ? 'mi53' : 'md103',
    member,
    instant,
    reference: isPrevious && !isGross ? 'x53' : null,
    amount,
  });
  const begins = isGross
    ? [income(GROSS_RESULT, Math.round(figures.turnover * GROSS_SHARE * 100) / 100)]
    : statement.hasTurnover
      ? [income(INCOME.turnover, figures.turnover)]
      : [];
  const { personnelCosts } = figures;
  return [
    ...Object.entries(BALANCE).map(([line, member]) => balance(member, figures[line as keyof typeof BALANCE])),
    balance(EQUITY_AND_LIABILITIES, figures.totalAssets),
    ...begins,
    ...(personnelCosts === null ? [] : [income(INCOME.personnelCosts, personnelCosts)]),
    ...(['operatingResult', 'resultBeforeTaxes', 'result'] as const).map((line) => income(INCOME[line], figures[line])),
    // What falls due within a year; nobody here reads it.
    balance('x1811', Math.round(figures.liabilities * 60) / 100),
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function contextXml(id: string, businessId: string, instant: string, members: readonly string[]): string {
  const scenario = members.length === 0 ? '' : `<scenario>${members.join('')}</scenario>`;
  return `<context id="${id}"><entity><identifier scheme="http://ytj.fi">${businessId}</identifier></entity><period><instant>${instant}</instant></period>${scenario}</context>`;
}

const memberXml = (dimension: 'MCY' | 'REF', value: string): string =>
  `<xbrldi:explicitMember dimension="fi_dim:${dimension}">${value}</xbrldi:explicitMember>`;

/** A statement as the register's XBRL instance: a context for each fact, all of them instants. */
export function instanceXml(statement: Statement): string {
  const { filing, figures, previous } = statement;
  const { businessId, periodEnd, periodStart } = filing;
  const facts = [
    ...factsOf(statement, figures, periodEnd, false),
    ...(previous === null ? [] : factsOf(statement, previous.figures, previous.periodEnd, true)),
  ];
  const [first] = facts;
  // Some programs write a fact twice; that does no harm while both say the same.
  if (first !== undefined && filing.index % 3 === 0) facts.push({ ...first });
  if (first !== undefined && statement.isContradictory) facts.push({ ...first, amount: first.amount + 1000 });
  const contexts = facts.map(({ member, instant, reference }, place) =>
    contextXml(`_ctx${place + 2}`, businessId, instant, [
      memberXml('MCY', `fi_MC:${member}`),
      ...(reference === null ? [] : [memberXml('REF', `fi_RF:${reference}`)]),
    ]),
  );
  const amounts = facts.map(
    ({ metric, amount }, place) =>
      `<fi_met:${metric} contextRef="_ctx${place + 2}" decimals="2" unitRef="ISO4217_EUR">${amount.toFixed(2)}</fi_met:${metric}>`,
  );
  const said = Object.entries({ si168: escaped(statement.name), di120: periodStart, di121: periodEnd, si289: businessId }).map(
    ([metric, value]) => `<fi_met:${metric} contextRef="_ctx1">${value}</fi_met:${metric}>`,
  );
  return [
    `<xbrl ${NAMESPACES}>`,
    `<link:schemaRef xlink:href="${SCHEMA}" xlink:type="simple"/>`,
    contextXml('_ctx1', businessId, periodEnd, []),
    ...contexts,
    '<unit id="ISO4217_EUR"><measure>iso4217:EUR</measure></unit>',
    ...said,
    ...amounts,
    '</xbrl>',
    '',
  ].join('\n');
}
