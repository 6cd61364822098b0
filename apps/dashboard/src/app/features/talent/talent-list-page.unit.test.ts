import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { TalentPage } from '@kasvu/contracts';
import { DataGrid } from '@kasvu/ui';
import { PlainGrid } from '../../../testing/plain-grid';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { person } from '../../../testing/test-people';
import { talentPage, talentProfile } from '../../../testing/test-talent';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { TalentListPage } from './talent-list-page';

const names: Record<string, string> = { '7': 'hitsaus', '9': 'trukin ajaminen', '70': 'hitsaaja', '71': 'levyseppä' };
const withheld = {
  k: 5,
  broader: [
    { without: 'municipality', atLeast: 15 },
    { without: 'skill', atLeast: 10 },
  ],
};
const nobody: Partial<TalentPage> = { items: [], total: 0, facets: {} };

async function show(url: string, answer: (parameters: ApiParameters) => TalentPage | Promise<TalentPage> = () => talentPage()) {
  const asked: ApiParameters[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me()),
      provideApi({
        talentPage: (_path, parameters) => {
          asked.push(parameters);
          return answer(parameters);
        },
        talentProfile: () => talentProfile(),
        conceptNames: (_path, { id }) => ({ items: (id as string[]).map((each) => ({ id: each, labels: { fi: names[each] } })) }),
        skillSuggestions: () => ({
          items: [
            {
              id: '9',
              uri: 'urn:kasvu:skill:forklift',
              kind: 'skill',
              labels: { fi: 'trukin ajaminen' },
              match: { how: 'prefix', label: 'trukin ajaminen', language: 'fi', words: 'trukki' },
              openVacancies: 3,
            },
          ],
        }),
      }),
      provideRouter([{ path: 'talent', component: TalentListPage }], withComponentInputBinding()),
    ],
  });
  TestBed.overrideComponent(TalentListPage, { remove: { imports: [DataGrid] }, add: { imports: [PlainGrid] } });
  await RouterTestingHarness.create(url);
  return { asked, user: userEvent.setup(), address: () => decodeURIComponent(TestBed.inject(Location).path()) };
}

const chip = (name: RegExp) => screen.findByRole('button', { name });

describe('people list', () => {
  it('asks for what the address says and tells how many there are', async () => {
    const { asked } = await show('/talent?skill=7&municipality=245&language=sv:B2&experience=3&sort=-updated');
    expect(await screen.findByText('12 osaajaa')).toBeInTheDocument();
    expect(asked[0]).toMatchObject({
      skill: ['7'],
      municipality: ['245'],
      language: ['sv:B2'],
      experience: 3,
      sort: '-updated',
    });
    expect(await screen.findByRole('link', { name: '7F3K-9QXT' })).toHaveAttribute('href', '/talent/7f3k9qxtabcdefghjkmn');
  });

  it('names the skills of the address, and takes one away', async () => {
    const { user, address } = await show('/talent?skill=7,9&exclude=70');
    await user.click(await chip(/^Poista suodatin Osaaminen: hitsaus$/));
    await waitFor(() => expect(address()).toBe('/talent?skill=9&exclude=70'));
    expect(await chip(/^Poista suodatin Ei tätä osaamista: hitsaaja$/)).toBeInTheDocument();
  });

  it('adds a skill that is typed, and one that nobody listed may have', async () => {
    const { user, address } = await show('/talent?skill=7');
    await user.type(screen.getByRole('combobox', { name: 'Osaaminen' }), 'trukki{Enter}');
    await waitFor(() => expect(address()).toBe('/talent?skill=7,9'));
    await user.type(screen.getByRole('combobox', { name: 'Ei tätä osaamista' }), 'trukki{Enter}');
    await waitFor(() => expect(address()).toBe('/talent?skill=7,9&exclude=9'));
  });

  it('offers to ask for all the skills only when there are several', async () => {
    const { user, address } = await show('/talent?skill=7,9');
    await user.click(await chip(/Kaikki osaamiset vaaditaan/));
    await waitFor(() => expect(address()).toBe('/talent?skill=7,9&match=all'));
    await user.click(await chip(/Poista suodatin Osaaminen: hitsaus/));
    await waitFor(() => expect(address()).toBe('/talent?skill=9'));
    expect(screen.queryByRole('button', { name: /Kaikki osaamiset/ })).not.toBeInTheDocument();
  });

  it('says that counts are the least there can be, and why', async () => {
    const { user, address } = await show('/talent');
    await screen.findByText('12 osaajaa');
    await user.click(await chip(/^Kunta/));
    const list = within(await screen.findByRole('dialog', { name: 'Kunta' }));
    expect(list.getByText(/Alle 5 henkilön ryhmiä ei näytetä/)).toBeInTheDocument();
    await user.click(list.getByRole('checkbox', { name: /Kerava\s*10\+/ }));
    await waitFor(() => expect(address()).toBe('/talent?municipality=245'));
  });

  it('offers a language with a least level, by name', async () => {
    const { user, address } = await show('/talent');
    await screen.findByText('12 osaajaa');
    await user.click(await chip(/^Kieli/));
    const languages = within(await screen.findByRole('dialog', { name: 'Kieli' }));
    expect(languages.getAllByRole('checkbox')).toHaveLength(1);
    await user.click(languages.getByRole('checkbox', { name: /ruotsi\s*10\+/ }));
    await user.keyboard('{Escape}');
    await user.click(await chip(/^Kielitaito vähintään/));
    await user.click(await screen.findByRole('checkbox', { name: /^B2/ }));
    await waitFor(() => expect(address()).toBe('/talent?language=sv:B2'));
  });

  it('offers fields of education that have a name, broad before narrow, and keeps one that is chosen', async () => {
    const { user } = await show('/talent?educationField=0912');
    await screen.findByText('12 osaajaa');
    await user.click(await chip(/^Koulutusala/));
    const fields = within(await screen.findByRole('dialog', { name: 'Koulutusala' })).getAllByRole('checkbox');
    expect(
      fields.map((field) =>
        field
          .closest('label')
          ?.textContent?.trim()
          .replace(/\s*\d+\+$/, ''),
      ),
    ).toEqual(['Tekniikka', 'Kone-, sähkö- ja prosessitekniikka', 'Terveys (0912)']);
  });

  it('names an occupation that came with a link and that too few have to be counted', async () => {
    await show('/talent?occupation=71');
    expect(await chip(/^Ammatti\s*levyseppä/)).toBeInTheDocument();
  });

  it('says the rule of the order, and what the numbers mean', async () => {
    await show('/talent');
    expect(
      await screen.findByText(/eniten haettuja osaamisia ensin\. Lukumäärät on pyöristetty alaspäin 5 henkilön tarkkuuteen/),
    ).toBeInTheDocument();
  });

  it('compares people with the search it came with', async () => {
    const lacking = person({ lacks: [{ id: '9', labels: { fi: 'trukin ajaminen' } }] });
    await show('/talent?search=skill:7, skill:9', () => talentPage({ items: [lacking] }));
    expect(await screen.findByText(/2\/3/)).toBeInTheDocument();
  });

  it('opens a person beside the list, keeping the filters', async () => {
    const { user, address } = await show('/talent?skill=7');
    await user.click(await screen.findByRole('link', { name: '7F3K-9QXT' }));
    expect(await screen.findByRole('complementary', { name: 'Anonyymi profiili' })).toBeInTheDocument();
    expect(address()).toBe('/talent?skill=7&open=7f3k9qxtabcdefghjkmn');
  });

  it('says why too few are not shown, and leaves out the filter that hides them', async () => {
    const { user, address } = await show('/talent?skill=7&municipality=245&language=sv', ({ municipality }) =>
      (municipality as string[]).length > 0 ? talentPage({ ...nobody, withheld }) : talentPage(),
    );
    expect(await screen.findByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ilman: hitsaus. Vähintään 10' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ilman: Kunta. Vähintään 15' }));
    await waitFor(() => expect(address()).toBe('/talent?skill=7&language=sv'));
    expect(await screen.findByText('12 osaajaa')).toBeInTheDocument();
    expect(screen.queryByText('Alle 5 osaajaa sopii', { ignore: '.cdk-live-announcer-element' })).not.toBeInTheDocument();
  });

  it('calls a municipality by its name once it has been seen', async () => {
    const { user } = await show('/talent', ({ municipality }) =>
      (municipality as string[]).length > 0 ? talentPage({ ...nobody, withheld }) : talentPage(),
    );
    await screen.findByText('12 osaajaa');
    await user.click(await chip(/^Kunta/));
    await user.click(await screen.findByRole('checkbox', { name: /Kerava/ }));
    expect(await screen.findByText('Ilman: Kerava. Vähintään 15')).toBeInTheDocument();
  });

  it('says so when no single filter is the one to leave out', async () => {
    await show('/talent?skill=7', () => talentPage({ ...nobody, withheld: { k: 5, broader: [] } }));
    expect(await screen.findByText(/Poista useampi/)).toBeInTheDocument();
  });

  it('says when there is nobody at all', async () => {
    await show('/talent', () => talentPage(nobody));
    expect(await screen.findByText(/ei ole vielä päivitetty/)).toBeInTheDocument();
  });
});
