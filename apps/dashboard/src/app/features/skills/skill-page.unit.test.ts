import { DeferBlockBehavior } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { SkillPage as Answer } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { companyRow } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { skillPage } from '../../../testing/test-skills';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { SkillPage } from './skill-page';

interface Asked {
  skillPage?: () => Answer | Promise<Answer>;
  narrower?: string;
}

async function show(change: Partial<Answer> = {}, asked: Asked = {}) {
  const answer = jest.fn(asked.skillPage ?? (() => skillPage(change)));
  const favouriteList = () => ({ items: [] });
  const favourite = () => Promise.reject(new ApiProblem('unavailable'));
  const view = await render(SkillPage, {
    inputs: { id: '7', narrower: asked.narrower },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['skills.read', 'favourites.keep', 'talent.read'] })),
      provideApi({ skillPage: answer, favouriteList, favourite }),
    ],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  return { answer, router: view.fixture.debugElement.injector.get(Router) };
}
const shown = () => screen.findByRole('heading', { level: 1, name: 'hitsaus' });
const section = (name: RegExp) => within(screen.getByRole('region', { name }));
const figures = () => within(screen.getByRole('navigation', { name: 'Tulokset lajeittain' })).getAllByRole('link');

describe('skill page', () => {
  it('tells what the skill is called in three languages, and that a name is missing', async () => {
    await show({ labels: { fi: 'hitsaus', sv: 'svetsning' } });
    await shown();
    const names = within(screen.getByRole('list', { name: 'Nimi muilla kielillä' })).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent?.trim())).toEqual(['ruotsi svetsning', 'englanti ei tietoa']);
    expect(screen.getByText('svetsning')).toHaveAttribute('lang', 'sv');
  });

  it('folds other names beyond eight until one asks for all of them', async () => {
    await show({ alternativeLabels: { fi: Array.from({ length: 9 }, (_, place) => `nimi ${place + 1}`), sv: ['svetsarbete'] } });
    await shown();
    const names = () => within(screen.getByRole('list', { name: 'Muut nimet' })).getAllByRole('listitem');
    expect(names()).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: 'Näytä kaikki 10' }));
    expect(names()).toHaveLength(10);
    expect(names().at(-1)).toHaveTextContent('svetsarbete (ruotsi)');
    expect(screen.getByRole('list', { name: 'Muut nimet' })).toHaveFocus();
  });

  it('leads to broader, narrower and related ones with their open vacancies', async () => {
    await show();
    await shown();
    expect(within(screen.getByRole('navigation', { name: 'Laajemmat käsitteet' })).getByRole('link')).toHaveAttribute('href', '/skills/5');
    expect(screen.getByRole('link', { name: 'TIG-hitsaus 4 työpaikkaa' })).toHaveAttribute('href', '/skills/71');
    expect(screen.getByRole('link', { name: 'levyseppä Ammatti 1 työpaikka' })).toHaveAttribute('href', '/skills/70');
  });

  it('shows every side with its count, and leads to the list of all', async () => {
    await show();
    await shown();
    expect(figures().map(({ textContent }) => textContent?.replace(/\s/g, ' ').trim())).toEqual([
      'Avoimet työpaikat 1 234',
      'Yritykset 210',
      'Osaajat 25',
      'Opinnot 12',
    ]);
    const lists = {
      'Avoimet työpaikat 1.234': 'vacancies',
      'Yritykset 210': 'companies',
      'Osaajat 25': 'talent',
      'Opinnot 12': 'studies',
    };
    for (const [name, list] of Object.entries(lists)) {
      const all = section(new RegExp(`^${name}$`)).getByRole('link', { name: /^Näytä kaikki .* luettelossa/ });
      expect(all).toHaveAttribute('href', `/${list}?search=skill:7`);
    }
    expect(section(/^Avoimet/).getByRole('link', { name: 'Vantaa 900' })).toHaveAttribute(
      'href',
      '/vacancies?search=skill:7&municipality=092',
    );
  });

  it('leads from a figure to its section by keyboard', async () => {
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled; // jsdom does no layout
    await show();
    await shown();
    figures()[3]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toContainElement(screen.getByRole('region', { name: /^Opinnot/ }));
    expect(scrolled.mock.contexts).toEqual([document.activeElement]);
  });

  it('asks again without narrower skills, and narrows the lists the same way', async () => {
    const { answer, router } = await show({}, { narrower: 'false' });
    await shown();
    expect(answer).toHaveBeenCalledWith('/api/skills/7', { narrower: 'false' });
    expect(section(/^Opinnot/).getByRole('link', { name: /luettelossa/ })).toHaveAttribute(
      'href',
      '/studies?search=skill:7&narrower=false',
    );
    const navigate = jest.spyOn(router, 'navigate');
    await userEvent.click(screen.getByRole('button', { name: 'Myös suppeammat', pressed: false }));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { narrower: null } }));
  });

  it.each([
    [{ recent: 4, before: 1 }, 'Kysyntä kasvaa: uusia työpaikkoja 4, edellisellä jaksolla 1'],
    [{ recent: 1, before: 4 }, 'Kysyntä vähenee: uusia työpaikkoja 1, edellisellä jaksolla 4'],
    [{ recent: 2, before: 2 }, 'Kysyntä ennallaan: uusia työpaikkoja 2, edellisellä jaksolla 2'],
    [null, 'Avautumispäiviä ei ole tiedossa, joten kehitystä ei voi kertoa'],
  ])('says in words how a company asks for it now and before: %j', async (trend, words) => {
    await show({ companies: { total: 1, items: [{ ...companyRow(), matchingVacancies: 3, trend }] } });
    await shown();
    expect(section(/^Yritykset/).getByText(words)).toBeInTheDocument();
    expect(section(/^Yritykset/).getByText('3 työpaikkaa')).toBeInTheDocument();
  });

  it('says why people are withheld, and counts none of them', async () => {
    await show({ talent: { total: 0, items: [], withheld: true, smallGroup: 5 } });
    await shown();
    expect(figures()[2]).toHaveTextContent('alle 5');
    expect(section(/^Osaajat alle 5$/).getByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    expect(section(/^Osaajat alle 5$/).queryByRole('link', { name: /luettelossa/ })).not.toBeInTheDocument();
    expect(section(/^Osaajat alle 5$/).queryByText('Osaajia ei ole.')).not.toBeInTheDocument();
  });

  it('shows neither people nor their numbers to who may not see them', async () => {
    await show({ talent: null, months: [{ month: '2026-11', demand: 3, supply: null, training: 1 }] });
    await shown();
    expect(figures()).toHaveLength(3);
    expect(screen.queryByRole('region', { name: /^Osaajat/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Taulukko' }));
    expect(screen.queryByRole('columnheader', { name: /Tarjonta/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/ei ole mitattu/)).not.toBeInTheDocument();
  });

  it('tells which studies begin in time, and what in time is', async () => {
    await show();
    await shown();
    expect(section(/^Opinnot/).getByText('Alkaa ajoissa')).toBeInTheDocument();
    expect(section(/^Opinnot/).getByText(/haku auki 5 opintoon/)).toBeInTheDocument();
    expect(section(/^Opinnot/).getByText(/viimeistään 15\.1\.2027/)).toBeInTheDocument();
  });

  it('counts from today when no vacancy has a deadline', async () => {
    await show({ neededBy: null });
    await shown();
    expect(section(/^Opinnot/).getByText(/90 päivän sisällä/)).toBeInTheDocument();
  });

  it('says on each side that there is nothing', async () => {
    const nothing = { total: 0, items: [] };
    await show({
      vacancies: { ...nothing, municipalities: [] },
      companies: nothing,
      talent: { ...nothing, withheld: false, smallGroup: 5 },
      studies: { ...nothing, applicationOpen: 0, inTime: 0 },
    });
    await shown();
    for (const words of [/yhdessäkään avoimessa työpaikassa/, /Yksikään yritys/, /Osaajia ei ole/, /Alkavia opintoja/]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
    expect(screen.queryByRole('link', { name: /luettelossa/ })).not.toBeInTheDocument();
  });

  it('shows months that were not measured as gaps, and says which', async () => {
    await show();
    await shown();
    expect(screen.getByText(/ei ole mitattu: 10\/2026\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Taulukko' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim()))).toEqual([
      ['Kuukausi', 'Kysyntä: avoimet työpaikat', 'Tarjonta: osaajat', 'Koulutus: alkavat opinnot'],
      ['10/2026', '3', 'ei tietoa', '1'],
      ['11/2026', '3', '25', '1'],
    ]);
  });

  it('follows at once, and undoes it when it could not be saved', async () => {
    await show();
    await shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Seuraa hitsaus', pressed: false }));
    expect(await screen.findByText(/joten se peruttiin/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Seuraa hitsaus', pressed: false })).toBeInTheDocument();
  });

  it('says that there is no such skill', async () => {
    await show({}, { skillPage: () => Promise.reject(new ApiProblem('not-found')) });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
  });
});
