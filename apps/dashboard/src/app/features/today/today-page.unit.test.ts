import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyNote, Today } from '@kasvu/contracts';
import { today } from '../../../testing/test-own-work';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { TodayPage } from './today-page';

const note: CompanyNote = {
  id: 'n-1',
  businessId: '0124610-9',
  kind: 'meeting',
  on: '2026-11-02',
  text: 'Kerrottiin kursseista.',
  nextStep: 'Lähetä kurssilista',
  dueOn: '2026-11-20',
  done: false,
  author: 'Keksitty Käyttäjä',
  writtenAt: '2026-11-02T10:00:00Z',
  changedBy: null,
  changedAt: null,
  version: 4,
  mine: true,
};
const { id: _id, businessId: _company, author: _author, writtenAt: _at, changedBy: _by, changedAt: _when, mine: _mine, ...written } = note;

async function show(day: () => Today | Promise<Today> = today, others: Parameters<typeof provideApi>[0] = {}) {
  const asked: [string, ApiParameters][] = [];
  const told = <T>(answer: (path: string, body: ApiParameters) => T) => {
    return (path: string, body: ApiParameters): T => {
      if (!path.startsWith('/')) asked.push([path, body]);
      return answer(path, body);
    };
  };
  await render(TodayPage, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        today: day,
        dismissal: told((path) => ({ key: 'x', dismissed: path.startsWith('POST') })),
        companyNote: told((_path, body) => ({ ...note, ...body })),
        preferences: told((_path, body) => ({ quietAfterMonths: 6, shortcuts: true, mail: true, ...body })),
        ...others,
      }),
    ],
  });
  return { asked, user: userEvent.setup() };
}

const block = async (name: RegExp) => within(await screen.findByRole('region', { name }));

describe('today', () => {
  it('tells what changed with the value before and now, when, and by which source', async () => {
    await show();
    const changes = await block(/^Mikä muuttui 12$/);
    expect(changes.getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(changes.getByText(/1.200.000.€/)).toBeInTheDocument();
    expect(changes.getByText(/1.500.000.€/)).toBeInTheDocument();
    expect(changes.getByText('22.11.2026')).toBeInTheDocument();
    expect(changes.getByText(/prh-xbrl/)).toBeInTheDocument();
  });

  it('tells what ends within a week, what is new, what is due and who has not been heard of, each with its link', async () => {
    await show();
    const deadlines = await block(/^Hakuaika päättyy/);
    expect(deadlines.getByText('Viimeinen hakupäivä 28.11.2026')).toBeInTheDocument();
    expect(deadlines.getByRole('link', { name: 'Lista: Tapaamiseen' })).toHaveAttribute('href', '/lists/l-1');
    const search = (await block(/^Uutta tallennetuissa/)).getByRole('link', { name: 'Hitsaajat Vantaalla' });
    expect(search).toHaveAttribute('href', '/vacancies?q=hitsaaja&saved=s-1');
    expect((await block(/^Seuraavat askeleet/)).getByText(/^Myöhässä/)).toBeInTheDocument();
    const quiet = await block(/^Yhteydenottoa odottavat/);
    expect(quiet.getByText('Ei kirjattuja yhteydenottoja')).toBeInTheDocument();
    expect(quiet.getByRole('link', { name: 'Näytä kaikki omat asiakasyritykset' })).toHaveAttribute('href', '/companies?manager=me');
  });

  it('puts something aside, and brings it back where it was', async () => {
    const { asked, user } = await show();
    const deadlines = await block(/^Hakuaika päättyy/);
    await user.click(deadlines.getByRole('button', { name: 'Piilota: Hitsaaja, metallirakenteet' }));
    const undo = await deadlines.findByRole('button', { name: /^Kumoa/ });
    expect(undo).toHaveFocus();
    expect(deadlines.queryByRole('link', { name: 'Hitsaaja, metallirakenteet' })).not.toBeInTheDocument();
    expect(deadlines.getByText('Seurattavien hakuaikoja ei pääty viikon sisällä.')).toBeInTheDocument();
    await user.click(undo);
    expect(await deadlines.findByRole('link', { name: 'Hitsaaja, metallirakenteet' })).toBeInTheDocument();
    await waitFor(() => expect(deadlines.getByRole('button', { name: /^Piilota/ })).toHaveFocus());
    expect(asked).toEqual([
      ['POST /api/today/dismissals', { key: 'deadline:vacancy:11:2026-11-28' }],
      ['DELETE /api/today/dismissals/deadline%3Avacancy%3A11%3A2026-11-28', {}],
    ]);
  });

  it('says why something could not be put aside, and leaves it', async () => {
    const { user } = await show(today, { dismissal: () => Promise.reject(new ApiProblem('unavailable')) });
    const deadlines = await block(/^Hakuaika päättyy/);
    await user.click(deadlines.getByRole('button', { name: /^Piilota/ }));
    expect(await deadlines.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(deadlines.getByRole('link', { name: 'Hitsaaja, metallirakenteet' })).toBeInTheDocument();
  });

  it('marks a next step as taken with the note as it is held, and undoes that', async () => {
    const { asked, user } = await show();
    const steps = await block(/^Seuraavat askeleet 1$/);
    await user.click(steps.getByRole('button', { name: /^Merkitse tehdyksi/ }));
    const undo = await steps.findByRole('button', { name: /^Kumoa.*Lähetä kurssilista$/ });
    expect(screen.getByRole('region', { name: 'Seuraavat askeleet' })).toBeInTheDocument();
    await user.click(undo);
    await waitFor(() => expect(steps.getByRole('button', { name: /^Merkitse tehdyksi/ })).toHaveFocus());
    expect(screen.getByRole('region', { name: 'Seuraavat askeleet 1' })).toBeInTheDocument();
    expect(asked).toEqual([
      ['PUT /api/notes/n-1', { ...written, done: true }],
      ['PUT /api/notes/n-1', { ...written, done: false }],
    ]);
  });

  it('is asked for anew when another number of months without contact is chosen', async () => {
    const day = jest.fn(today);
    const { asked, user } = await show(day);
    const quiet = await block(/^Yhteydenottoa odottavat/);
    await user.selectOptions(quiet.getByRole('combobox', { name: 'Ei yhteydenottoa' }), '12 kuukauteen');
    await waitFor(() => expect(day).toHaveBeenCalledTimes(2));
    expect(asked).toEqual([['PUT /api/preferences', { quietAfterMonths: 12, shortcuts: true, mail: true }]]);
  });

  it('shows the months as they are held when another number could not be saved', async () => {
    const { user } = await show(today, {
      preferences: (path) => {
        if (path.startsWith('PUT')) throw new ApiProblem('unavailable');
        return { quietAfterMonths: 6, shortcuts: true, mail: true };
      },
    });
    const months = (await block(/^Yhteydenottoa odottavat/)).getByRole('combobox');
    await user.selectOptions(months, '12 kuukauteen');
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(months).toHaveValue('6');
  });

  it('keeps a long part short until it is asked for', async () => {
    const [first] = today().followUps.items;
    const items = Array.from({ length: 6 }, (_, index) => ({ ...first!, key: `note:n-${index}`, nextStep: `Askel ${index}` }));
    const { user } = await show(() => today({ followUps: { total: 6, items } }));
    const steps = await block(/^Seuraavat askeleet 6$/);
    expect(steps.getAllByRole('heading', { level: 3 })).toHaveLength(4);
    await user.click(steps.getByRole('button', { name: 'Näytä 2 lisää' }));
    expect(steps.getAllByRole('heading', { level: 3 })).toHaveLength(6);
    expect(steps.getByRole('list')).toHaveFocus();
  });

  it('teaches what to do first when nothing is followed yet', async () => {
    await show(() => today({ empty: true }));
    expect(await screen.findByRole('link', { name: 'Siirry hakuun' })).toHaveAttribute('href', '/search');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('shows its parts while they are on their way, and lets one try again after a failure', async () => {
    let fail = (_error: Error): void => undefined;
    const day = jest.fn<Promise<Today>, []>(() => new Promise((_, reject) => (fail = reject)));
    const { user } = await show(day);
    expect((await block(/^Mikä muuttui/)).getByText('Ladataan')).toBeInTheDocument();
    day.mockResolvedValue(today());
    fail(new ApiProblem('unavailable'));
    await user.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('link', { name: 'Hitsaajat Vantaalla' })).toBeInTheDocument();
  });
});
