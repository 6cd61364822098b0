import { Router, provideRouter } from '@angular/router';
import { render, screen, waitForElementToBeRemoved, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { applicant, applicantPage } from '../../../testing/test-people';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { SourceDirectory } from '../../platform/api/source-directory';
import { VacancyApplicants } from './vacancy-applicants';

type Applicants = NonNullable<Parameters<typeof provideApi>[0]['applicantPage']>;
const nobody = () => applicantPage({ items: [], total: 0, stages: [] });

/** The sources of applications there are. */
const provideSources = (...ids: string[]) => {
  const factsOf = (source: string) => ({ source, sourceTitle: { fi: `Lähde ${source}` }, checkedAt: null });
  return { provide: SourceDirectory, useValue: { factsOf, ofKind: () => ids.map(factsOf) } };
};

async function show(answer: Applicants, { url = '/', sources = ['ats-example'] } = {}) {
  const view = await render(VacancyApplicants, {
    inputs: { vacancyId: '11' },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ applicantPage: answer }), provideSources(...sources)],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { router: view.fixture.debugElement.injector.get(Router), user: userEvent.setup() };
}

describe('applicants of a vacancy', () => {
  it('are rows with stage, dates, experience, has and lacks, and where they come from', async () => {
    await show(() => applicantPage());
    const row = within(await screen.findByRole('article'));
    expect(row.getByRole('link', { name: '7F3K-9QXT' })).toHaveAttribute('href', '/talent/7f3k9qxtabcdefghjkmn');
    expect(row.getByText('Haastattelussa')).toBeInTheDocument();
    expect(row.getByText('haki 3.11.2026')).toBeInTheDocument();
    expect(row.getByText('vaihe muuttui 20.11.2026')).toBeInTheDocument();
    expect(row.getByText('14 vuotta työkokemusta')).toBeInTheDocument();
    expect(row.getByText('1 / 2 osaamista')).toBeInTheDocument();
    expect(within(row.getByRole('list', { name: 'Puuttuu' })).getByText('trukin ajaminen')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Hakijat 3' })).toHaveTextContent('Lähde ats-example');
  });

  it('without a profile are no link', async () => {
    await show(() => applicantPage({ items: [applicant({ profile: false, yearsOfExperience: null, stageChangedOn: null })] }));
    expect(within(await screen.findByRole('heading', { level: 3 })).queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText('ei profiilia')).toBeInTheDocument();
  });

  it('without a profile or a word of the skills asked for are not said to lack them', async () => {
    const lacks = [{ id: '9', labels: { fi: 'trukin ajaminen' } }];
    await show(() => applicantPage({ items: [applicant({ profile: false, has: [], lacks })] }));
    expect(await screen.findByText('Hakemus ei kerro kysytyistä osaamisista.')).toBeInTheDocument();
    expect(screen.queryByText('trukin ajaminen')).not.toBeInTheDocument();
  });

  it('are narrowed to stages by the address, with the counts of all of them', async () => {
    const asked = jest.fn<ReturnType<Applicants>, Parameters<Applicants>>(() => applicantPage());
    const { router, user } = await show(asked, { url: '/?open=11&applicantStage=interview,king' });
    expect(await screen.findByRole('button', { name: 'Haastattelussa 1', pressed: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ei valittu 2', pressed: false }));
    expect(await screen.findByRole('button', { name: 'Ei valittu 2', pressed: true })).toHaveFocus();
    expect(router.url).toBe('/?open=11&applicantStage=interview,rejected');
    expect(asked).toHaveBeenLastCalledWith(
      '/api/vacancies/11/applicants',
      expect.objectContaining({ stage: ['interview', 'rejected'], sort: '-matches' }),
    );
  });

  it('are in an order that is said as a rule and picked by the reader', async () => {
    const asked = jest.fn<ReturnType<Applicants>, Parameters<Applicants>>(() => applicantPage());
    const { router, user } = await show(asked);
    const order = await screen.findByRole('combobox', { name: 'Järjestys' });
    expect(within(order).getAllByRole('option')).toHaveLength(4);
    expect(order).toHaveDisplayValue('eniten kysyttyjä osaamisia ensin');
    expect(screen.getByText(/Kaikki hakijat ovat luettelossa/)).toBeInTheDocument();
    await user.selectOptions(order, 'ensin hakeneet ensin');
    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(router.url).toBe('/?applicantSort=appliedOn');
    expect(asked).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ sort: 'appliedOn' }));
  });

  it('come a page at a time until the last', async () => {
    const pages: Applicants = (_path, { cursor }) =>
      applicantPage({ items: [applicant({ id: cursor ? '32' : '31' })], nextCursor: cursor ? null : 'next' });
    const { user } = await show(pages);
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää hakijoita' }));
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Näytä lisää hakijoita' })).not.toBeInTheDocument();
  });

  it('are none although there is a source: that page leads to the applications nobody could place', async () => {
    await show(nobody);
    expect(await screen.findByRole('link', { name: 'Hakemukset ilman työpaikkaa' })).toHaveAttribute('href', '/applications/unmatched');
  });

  it('are unknown without a source of applications', async () => {
    await show(nobody, { sources: [] });
    expect(await screen.findByRole('heading', { name: 'Hakemusten lähdettä ei ole' })).toBeInTheDocument();
  });

  it('are none only at the chosen stages', async () => {
    const { router, user } = await show(() => applicantPage({ items: [], total: 0 }), { url: '/?applicantStage=offer' });
    await user.click(await screen.findByRole('button', { name: 'Näytä kaikki vaiheet' }));
    await waitForElementToBeRemoved(() => screen.queryByRole('button', { name: 'Tarjous tehty 0' }));
    expect(router.url).toBe('/');
  });

  it('fail in words', async () => {
    await show(() => {
      throw new ApiProblem('forbidden');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Sinulla ei ole oikeutta tähän');
  });
});
