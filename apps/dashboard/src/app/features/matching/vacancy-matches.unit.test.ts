import { Router, provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { VacancyMatches as Matches } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { comparison, gap, matchedPerson, vacancyMatches } from '../../../testing/test-matching';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { VacancyMatches } from './vacancy-matches';

type Answer = NonNullable<Parameters<typeof provideApi>[0]['vacancyMatches']>;

async function show(answer: Partial<Matches> | Answer = {}, { page = false, url = '/' } = {}) {
  const asked = jest.fn<ReturnType<Answer>, Parameters<Answer>>(typeof answer === 'function' ? answer : () => vacancyMatches(answer));
  const codeList = () => ({ list: 'municipality' as const, items: [{ code: '245', names: { fi: 'Kerava' }, parent: null }] });
  const view = await render(VacancyMatches, {
    inputs: { vacancyId: '11', page },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me()), provideApi({ vacancyMatches: asked, codeList })],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { asked, router: view.fixture.debugElement.injector.get(Router), user: userEvent.setup() };
}
const others = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccc', 'dddddddddddddddddddd', 'eeeeeeeeeeeeeeeeeeee'];
const six = [matchedPerson(), ...others.map((pseudonym) => matchedPerson({ pseudonym }))];

describe('people for a vacancy', () => {
  beforeAll(showDialogs);

  it('are rows with what each has, claims and lacks, in words', async () => {
    await show();
    const row = within(await screen.findByRole('article'));
    expect(row.getByRole('link', { name: '7F3K-9QXT' })).toHaveAttribute('href', '/talent/7f3k9qxtabcdefghjkmn');
    expect(row.getByText('2 / 3 vaadittua osaamista')).toBeInTheDocument();
    expect(row.getByText('0 / 1 eduksi katsottavaa osaamista')).toBeInTheDocument();
    const lists = ['On, Vaadittu', 'Tekstissä, Vaadittu', 'Puuttuu, Vaadittu', 'Puuttuu, Eduksi katsottava'];
    expect(lists.map((name) => within(row.getByRole('list', { name })).getByRole('link').textContent?.trim())).toEqual([
      'hitsaus',
      'piirustusten lukeminen',
      'trukin ajaminen',
      'juottaminen',
    ]);
    for (const words of ['sama ammatti: hitsaaja', 'voisi työskennellä siellä', 'Etsii työtä, heti']) {
      expect(row.getByText(words)).toBeInTheDocument();
    }
  });

  it('say of each skill why it stands there to who comes by keyboard', async () => {
    await show();
    expect(await screen.findByRole('link', { name: 'hitsaus' })).toHaveAccessibleDescription(
      /^Ilmoitettu profiilissa\s+vahva\s+Suppeampi osaaminen: TIG-hitsaus\s+Työpaikassa: Otsikossa: ”Hitsaaja”$/,
    );
    expect(screen.getByRole('link', { name: 'piirustusten lukeminen' })).toHaveAccessibleDescription(/omasta tekstistä/);
  });

  it('are in the order of the address, which the reader picks', async () => {
    const { asked, router, user } = await show({}, { url: '/?open=11&order=region-first&municipality=092' });
    const order = await screen.findByRole('combobox', { name: 'Järjestys' });
    expect(order).toHaveDisplayValue('sama alue ensin');
    expect(asked).toHaveBeenLastCalledWith(
      '/api/vacancies/11/matches',
      expect.objectContaining({ order: 'region-first', municipality: [] }),
    );
    await user.selectOptions(order, 'työtä etsivät ensin');
    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(router.url).toBe('/?open=11&order=availability-first&municipality=092');
    expect(screen.getByRole('link', { name: 'Miten järjestys muodostuu' })).toHaveAttribute('href', '/matching-rules');
  });

  it('come a page at a time, and the gap of the first stays', async () => {
    const { user } = await show((_path, { cursor }) =>
      cursor ? vacancyMatches({ items: six.slice(1), gap: [] }) : vacancyMatches({ nextCursor: 'next' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää osaajia' }));
    expect(await screen.findAllByRole('article')).toHaveLength(6);
    expect(screen.getByRole('region', { name: 'Osaamisvaje' })).toBeInTheDocument();
  });

  it('too few of them are withheld, with the way to more', async () => {
    const withheld = { k: 5, broader: [{ without: 'municipality', atLeast: 15 }] };
    const { router, user } = await show({ items: [], total: 0, withheld }, { page: true, url: '/?municipality=245' });
    expect(await screen.findByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ilman: Kunta. Vähintään 15' }));
    expect(router.url).toBe('/');
  });

  it('too few anywhere lead to the whole list', async () => {
    await show({ items: [], total: 0, withheld: { k: 5, broader: [] } });
    expect(await screen.findByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Osaajat' })).toHaveAttribute('href', '/talent');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('are not compared with a vacancy that asks for nothing', async () => {
    await show({ items: [], total: 0, asks: [], gap: [] });
    expect(await screen.findByText(/ei tunnistettu osaamisia eikä ammattia/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Osaamisvaje' })).not.toBeInTheDocument();
  });

  it('fail in words', async () => {
    await show(() => {
      throw new ApiProblem('forbidden');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Sinulla ei ole oikeutta tähän');
  });
});

describe('people for a vacancy on a page of their own', () => {
  beforeAll(showDialogs);

  it('are narrowed to municipalities by the address', async () => {
    const { asked, router, user } = await show({}, { page: true, url: '/?municipality=092' });
    await user.click(await screen.findByRole('button', { name: /^Kunta/ }));
    await user.click(await screen.findByRole('checkbox', { name: /Kerava/ }));
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ municipality: ['092', '245'] })),
    );
    expect(router.url).toBe('/?municipality=092,245');
  });

  it('are compared side by side, at most five', async () => {
    const { user } = await show({ items: six }, { page: true });
    const boxes = await screen.findAllByRole('checkbox', { name: 'Vertailuun' });
    expect(screen.getByRole('button', { name: 'Vertaa valittuja (0)' })).toBeDisabled();
    for (const box of boxes.slice(0, 5)) await user.click(box);
    expect(boxes[5]).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Vertaa valittuja (5)' }));
    const table = within(screen.getByRole('dialog', { name: 'Osaajat rinnakkain' }));
    expect(table.getAllByRole('columnheader')).toHaveLength(6);
    const cellsOf = (name: RegExp) => within(table.getByRole('row', { name })).getAllByRole('cell');
    expect(cellsOf(/^trukin ajaminen/)[0]).toHaveTextContent('Puuttuu');
    expect(cellsOf(/^piirustusten lukeminen/)[0]).toHaveTextContent('Tekstissä');
    expect(cellsOf(/^Vaaditut osaamiset/)[0]).toHaveTextContent('2 / 3');
    await user.click(table.getByRole('button', { name: 'Sulje' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('gap of a vacancy', () => {
  const rowOf = async (name: RegExp) =>
    within(within(await screen.findByRole('region', { name: 'Osaamisvaje' })).getByRole('row', { name }));

  it('tells per skill the people in steps, the studies, and the next one that begins in time', async () => {
    await show();
    const row = await rowOf(/^trukin ajaminen/);
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent?.trim())).toEqual([
      'vähintään 25',
      '4',
      '1',
      expect.stringMatching(/Hitsaajan koulutus.*kevät 2027.*Alkaa ajoissa/s),
    ]);
    expect(row.getByRole('link', { name: 'Hitsaajan koulutus' })).toHaveAttribute('href', '/studies/51');
    expect(row.getByRole('link', { name: 'trukin ajaminen' })).toHaveAttribute('href', '/skills/9');
    expect(screen.getByText(/joka alkaa viimeistään 15\.1\.2027/)).toBeInTheDocument();
  });

  it('says when the next study begins too late, when there is none, and when people are too few to be told', async () => {
    const late = gap({ people: 0 });
    const none = gap({ concept: { id: '12', labels: { fi: 'sorvaus' } }, next: null });
    await show({ gap: [{ ...late, next: late.next && { ...late.next, inTime: false } }, none], neededBy: null });
    expect((await rowOf(/^trukin ajaminen/)).getByText('Alkaa liian myöhään')).toBeInTheDocument();
    expect((await rowOf(/^trukin ajaminen/)).getByText('alle 5')).toBeInTheDocument();
    expect((await rowOf(/^sorvaus/)).getByText('ei alkavia opintoja')).toBeInTheDocument();
    expect(screen.getByText(/90 päivän sisällä/)).toBeInTheDocument();
  });

  it('shows the first skills, and all of them on demand, with the focus on the table', async () => {
    const { user } = await show({
      gap: Array.from({ length: 9 }, (_, place) => gap({ concept: { id: `${place}`, labels: { fi: 'taito' } } })),
    });
    const table = within(await screen.findByRole('group', { name: 'Osaamisvaje' }));
    expect(table.getAllByRole('row')).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: 'Näytä kaikki 9' }));
    expect(table.getAllByRole('row')).toHaveLength(10);
    expect(screen.getByRole('group', { name: 'Osaamisvaje' })).toHaveFocus();
  });
});

describe('skills of a person beside a vacancy', () => {
  it('are a few, and all of them on demand, with the focus on them', async () => {
    const lacks = Array.from({ length: 7 }, (_, place) => ({ id: `${place + 20}`, labels: { fi: 'taito' } }));
    const required = { has: [], claimed: [], lacks };
    const { user } = await show({ items: [matchedPerson({ comparison: comparison({ required }) })] });
    const missing = within(await screen.findByRole('list', { name: 'Puuttuu, Vaadittu' }));
    expect(missing.getAllByRole('link')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Näytä kaikki osaamiset' }));
    expect(missing.getAllByRole('link')).toHaveLength(7);
    expect(document.activeElement).toContainElement(screen.getByRole('list', { name: 'Puuttuu, Vaadittu' }));
    expect(document.body).not.toHaveFocus();
  });
});
