import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TRANSLOCO_LOADER, TranslocoService } from '@jsverse/transloco';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyBrief } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { companyBrief } from '../../../testing/test-brief';
import { gap } from '../../../testing/test-matching';
import { vacancyRow } from '../../../testing/test-records';
import { studyRow } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { TextLoader } from '../../platform/i18n/text-loader';
import { PageTitles } from '../../platform/titles/page-titles';
import { BriefPage } from './brief-page';

async function show(answer: () => CompanyBrief = () => companyBrief(), language?: string) {
  const asked = jest.fn(answer);
  const view = await render(BriefPage, {
    inputs: { businessId: '0124610-9', language },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      { provide: TRANSLOCO_LOADER, useExisting: TextLoader },
      provideApi({ companyBrief: asked }),
    ],
  });
  return { ...view, asked };
}
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const cells = (row: HTMLElement | undefined) =>
  [...(row?.children ?? [])].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());

describe('the brief of a company', () => {
  it('has one first heading, and a titled section for each side, in order', async () => {
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Keksitty Konepaja Oy' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Perustiedot',
      'Yhteystiedot',
      'Taloustiedot',
      'Yrityksen osaamiset',
      'Avoimet työpaikat',
      'Osaamisvaje',
      'Ajoissa alkavat opinnot',
      'Tietolähteet',
    ]);
    expect(screen.getByText(/Koottu 22\.11\.2026/)).toBeInTheDocument();
  });

  it('calls the page by the company, which is the title of the PDF', async () => {
    await show();
    await screen.findByRole('heading', { level: 1, name: 'Keksitty Konepaja Oy' });
    await waitFor(() => expect(TestBed.inject(PageTitles).current()).toBe('Yrityskooste: Keksitty Konepaja Oy'));
  });

  it('draws the turnover and the result, and tells the same numbers in a table', async () => {
    await show();
    const finances = await section('Taloustiedot');
    expect(finances.getByRole('img', { name: /^Liikevaihto: 2024 1,1\smilj\.\s€, 2025 1,2\smilj\.\s€$/ })).toBeInTheDocument();
    expect(finances.getByRole('img', { name: /^Tilikauden tulos: 2024 −20\st\.\s€/ })).toBeInTheDocument();
    const rows = within(finances.getByRole('table', { name: 'Kaikki tiedot' })).getAllByRole('row');
    expect(cells(rows[1])).toEqual(['Liikevaihto', '1 234 567 €', '1 134 567 €']);
  });

  it('says that no figures are published', async () => {
    await show(() => companyBrief({ financials: { businessId: '0124610-9', sourceRead: true, periods: [] } }));
    expect((await section('Taloustiedot')).getByText('Tilinpäätöstietoja ei ole julkaistu.')).toBeInTheDocument();
  });

  it('tells the skills of its people in steps, and that reading them is logged', async () => {
    await show();
    expect((await section('Yrityksen osaamiset')).getByRole('listitem')).toHaveTextContent('hitsaus vähintään 20');
    expect(screen.getByText(/merkintä käyttölokiin/)).toBeInTheDocument();
  });

  it('withholds the people of a small company, and says why', async () => {
    await show(() => companyBrief({ people: { withheld: 'small-company', skills: [], smallGroup: 5 } }));
    expect((await section('Yrityksen osaamiset')).getByText(/Yrityksen osaajia ei näytetä\. Alle 5 henkilöä/)).toBeInTheDocument();
  });

  it('has nothing of people for who may not see them, and no entry of the audit log to tell of', async () => {
    await show(() => companyBrief({ people: null, gap: [{ ...gap({ people: null }), companyPeople: null }] }));
    const table = within((await section('Osaamisvaje')).getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).not.toContain('Yrityksessä');
    expect(screen.queryByRole('region', { name: 'Yrityksen osaamiset' })).not.toBeInTheDocument();
    expect(screen.queryByText(/merkintä käyttölokiin/)).not.toBeInTheDocument();
  });

  it('lists the vacancies that end first with what they ask for, and says how many there are', async () => {
    const items = Array.from({ length: 12 }, (_, index) => vacancyRow({ id: String(index), applicationEndsOn: '2026-12-15' }));
    await show(() => companyBrief({ vacancies: { total: 34, items } }));
    const vacancies = await section('Avoimet työpaikat');
    expect(vacancies.getAllByRole('row')).toHaveLength(11);
    expect(cells(vacancies.getAllByRole('row')[1])).toEqual(['Hitsaaja, metallirakenteet', 'Vantaa', '15.12.2026', 'hitsaus']);
    expect(vacancies.getByText(/Näkyvissä on 10 \/ 34 työpaikkaa/)).toBeInTheDocument();
  });

  it('tells every gap at once, without a button that paper does not have', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...gap({ concept: { id: String(index), labels: { fi: `osaaminen ${index}` } } }),
      companyPeople: 5,
    }));
    await show(() => companyBrief({ gap: many }));
    const gaps = await section('Osaamisvaje');
    expect(gaps.getAllByRole('row')).toHaveLength(16);
    expect(gaps.queryByRole('button')).not.toBeInTheDocument();
    expect(gaps.getByText('Näkyvissä on 15 yleisintä.')).toBeInTheDocument();
  });

  it('lists only the studies that start in time', async () => {
    const studies = [
      { ...studyRow(), inTime: true },
      { ...studyRow({ id: '52', names: { fi: 'Liian myöhään' } }), inTime: false },
    ];
    await show(() => companyBrief({ studies }));
    const inTime = await section('Ajoissa alkavat opinnot');
    expect(inTime.getByRole('rowheader', { name: 'Hitsaajan koulutus' })).toBeInTheDocument();
    expect(inTime.queryByText('Liian myöhään')).not.toBeInTheDocument();
  });

  it('says where it leaves out studies or financial years', async () => {
    const studies = Array.from({ length: 12 }, (_, index) => ({ ...studyRow({ id: String(index) }), inTime: index < 11 }));
    const { financials } = companyBrief();
    const [latest] = financials.periods;
    const periods = Array.from({ length: 7 }, (_, index) => ({ ...latest!, periodEnd: `${2025 - index}-12-31` }));
    await show(() => companyBrief({ studies, financials: { ...financials, periods } }));
    expect((await section('Ajoissa alkavat opinnot')).getByText('Näkyvissä on 10 / 11 opintoa.')).toBeInTheDocument();
    expect((await section('Taloustiedot')).getByText('Näkyvissä on 5 / 7 tilikautta, uusimmat.')).toBeInTheDocument();
  });

  it('names its sources with licence and date', async () => {
    await show();
    const [, row] = (await section('Tietolähteet')).getAllByRole('row');
    expect(cells(row)).toEqual(['PRH / YTJ', 'CC BY 4.0', '22.11.2026']);
  });

  it('is printed by a press', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Tulosta tai tallenna PDF' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('is in the language of its address, read once, and leaves the interface as it was', async () => {
    const { asked, rerender, fixture } = await show(() => companyBrief(), 'sv');
    expect(await screen.findByRole('heading', { name: 'Kompetensbrist' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('sv');
    expect(screen.getByRole('link', { name: 'Svenska' })).toHaveAttribute('aria-current', 'true');
    await rerender({ inputs: { businessId: '0124610-9', language: 'en' } });
    expect(await screen.findByRole('heading', { name: 'Studies that start in time' })).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(1);
    fixture.destroy();
    await waitFor(() => expect(TestBed.inject(TranslocoService).getActiveLang()).toBe('fi'));
    expect(document.documentElement.lang).toBe('fi');
  });

  it('fails in words, with a way to try again', async () => {
    await show(() => {
      throw new ApiProblem('unavailable');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelu ei ole juuri nyt käytettävissä');
    expect(screen.queryByRole('button', { name: 'Tulosta tai tallenna PDF' })).not.toBeInTheDocument();
  });
});
