import { DeferBlockBehavior } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { companyFinancialsSchema, type CompanyFinancials as Answer } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { CompanyFinancials } from './company-financials';
import { yearName } from './financial-years';

const noFigures = {
  turnover: null,
  grossResult: null,
  operatingResult: null,
  result: null,
  personnelCosts: null,
  totalAssets: null,
  equity: null,
  liabilities: null,
  cash: null,
};
const provenance = {
  source: 'prh-xbrl',
  sourceTitle: { fi: 'PRH, tilinpäätökset' },
  sourceId: '0124610-9/2025-12-31',
  sourceUrl: 'https://example.fi/1',
  licence: 'CC BY 4.0',
  fetchedAt: '2026-11-01T03:00:00Z',
  checkedAt: '2026-11-22T03:00:00Z',
};

function financials(change: Partial<Answer> = {}): Answer {
  return companyFinancialsSchema.parse({
    businessId: '0124610-9',
    sourceRead: true,
    periods: [
      {
        periodStart: '2025-01-01',
        periodEnd: '2025-12-31',
        form: 'turnover',
        figures: { ...noFigures, turnover: 1_234_567.4, result: -20_000, totalAssets: 900_000 },
        comparative: false,
        provenance,
      },
      {
        periodStart: '2023-07-01',
        periodEnd: '2024-12-31',
        form: 'turnover',
        figures: { ...noFigures, turnover: 1_000_000, result: null, totalAssets: 850_000 },
        comparative: true,
        provenance,
      },
    ],
    ...change,
  });
}

const show = (answer: () => Answer) =>
  render(CompanyFinancials, {
    inputs: { businessId: '0124610-9' },
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ companyFinancials: answer })],
  });
const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());

describe('financial information of a company', () => {
  it('is every line there is by year, newest first, what is missing said and what is a comparison marked', async () => {
    await show(() => financials());
    const table = within(await screen.findByRole('table', { name: 'Kaikki tiedot' }));
    expect(table.getAllByRole('row').map(cells)).toEqual([
      ['Tieto', '2025', '7/2023–12/2024 vertailutieto'],
      ['Liikevaihto', '1 234 567 €', '1 000 000 €'],
      ['Tilikauden tulos', '−20 000 €', 'ei tietoa'],
      ['Taseen loppusumma', '900 000 €', '850 000 €'],
    ]);
    expect(screen.getByText(/Uusin tilikausi: 2025 \(1\.1\.2025–31\.12\.2025\)/)).toBeInTheDocument();
    expect(screen.getByText(/PRH, tilinpäätökset/)).toBeInTheDocument();
  });

  it('is drawn over the years, and a table with the same numbers is a press away', async () => {
    await show(() => financials());
    expect(await screen.findByRole('img', { name: /Liikevaihto ja tulos/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Taulukko' }));
    const rows = within(screen.getByRole('group', { name: 'Liikevaihto ja tulos tilikausittain' })).getAllByRole('row');
    expect(rows.map(cells)).toEqual([
      ['Tilikausi', 'Liikevaihto', 'Tilikauden tulos'],
      ['7/2023–12/2024*', '1 000 000 €', 'ei tietoa'],
      ['2025', '1 234 567 €', '−20 000 €'],
    ]);
  });

  it('may be unpublished, which is normal and explained', async () => {
    await show(() => financials({ periods: [] }));
    expect(await screen.findByRole('heading', { name: 'Tilinpäätöstietoja ei ole julkaistu' })).toBeInTheDocument();
    expect(screen.getByText(/Vain osa yrityksistä/)).toBeInTheDocument();
  });

  it('may have no source that was read, which is another thing', async () => {
    await show(() => financials({ periods: [], sourceRead: false }));
    expect(await screen.findByRole('heading', { name: 'Taloustietojen lähdettä ei ole luettu' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kaikki tietolähteet' })).toHaveAttribute('href', '/sources');
  });

  it('fails in words', async () => {
    await show(() => {
      throw new ApiProblem('unavailable');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelu ei ole juuri nyt käytettävissä');
  });
});

describe('a financial year', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025'],
    [null, '2025-12-31', '2025'],
    ['2024-07-01', '2025-06-30', '7/2024–6/2025'],
    ['2024-07-01', '2025-12-31', '7/2024–12/2025'],
    [null, '2025-06-30', '6/2025'],
  ])('from %s to %s is called %s', (periodStart, periodEnd, name) => {
    expect(yearName({ periodStart, periodEnd })).toBe(name);
  });
});
