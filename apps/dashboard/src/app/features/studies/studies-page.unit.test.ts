import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { PageOf, StudyListItem } from '@kasvu/contracts';
import { DataGrid } from '@kasvu/ui';
import { PlainGrid } from '../../../testing/plain-grid';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { study, studyRow } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { StudiesPage } from './studies-page';

const facets = {
  type: [
    { value: 'university', label: {}, count: 2 },
    { value: 'vocational', label: {}, count: 9 },
  ],
  level: [{ value: '3', label: {}, count: 9 }],
  language: [{ value: 'sv', label: {}, count: 4 }],
  municipality: [{ value: '092', label: { fi: 'Vantaa' }, count: 7 }],
};
const page = (items: StudyListItem[] = [studyRow()]): PageOf<StudyListItem> => ({ items, total: items.length, nextCursor: null, facets });

async function show(url: string, answer: () => PageOf<StudyListItem> = page) {
  const asked: ApiParameters[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me()),
      provideApi({
        studyPage: (_path, parameters) => {
          asked.push(parameters);
          return answer();
        },
        study: () => study(),
        conceptNames: () => ({ items: [{ id: '7', labels: { fi: 'hitsaus' } }] }),
      }),
      provideRouter([{ path: 'studies', component: StudiesPage }], withComponentInputBinding()),
    ],
  });
  TestBed.overrideComponent(StudiesPage, { remove: { imports: [DataGrid] }, add: { imports: [PlainGrid] } });
  await RouterTestingHarness.create(url);
  return { asked, user: userEvent.setup(), address: () => decodeURIComponent(TestBed.inject(Location).path()) };
}

const chip = (name: RegExp) => screen.findByRole('button', { name });

describe('studies list', () => {
  it('asks for what the address says and tells how many there are', async () => {
    const { asked } = await show('/studies?skill=7&type=vocational&municipality=092&online=true&startsWithin=90&applicationOpen=true');
    expect(await screen.findByText('1 opinto')).toBeInTheDocument();
    expect(asked[0]).toMatchObject({
      skill: ['7'],
      type: ['vocational'],
      municipality: ['092'],
      online: true,
      startsWithin: 90,
      applicationOpen: true,
      sort: 'start',
    });
    expect(await screen.findByRole('link', { name: 'Hitsaajan koulutus' })).toHaveAttribute('href', '/studies/51');
  });

  it('names the skills of the address, and takes one away', async () => {
    const { user, address } = await show('/studies?skill=7');
    await user.click(await chip(/^Poista suodatin Osaaminen: hitsaus$/));
    await waitFor(() => expect(address()).toBe('/studies'));
  });

  it('tells the search it came with in words, and takes it away as a whole', async () => {
    const { asked, user, address } = await show('/studies?search=skill:7, ~robotit&narrower=false&online=true');
    await screen.findByText('1 opinto');
    expect(asked[0]).toMatchObject({ search: 'skill:7, ~robotit', narrower: 'false', online: true });
    await user.click(await chip(/^Poista suodatin Haku: hitsaus, ~robotit \(ilman suppeampia\)$/));
    await waitFor(() => expect(address()).toBe('/studies?online=true'));
    expect(asked.at(-1)).toMatchObject({ search: '', narrower: null, online: true });
  });

  it('offers types in the order of schooling, by name, with how many there are', async () => {
    const { user, address } = await show('/studies');
    await screen.findByText('1 opinto');
    await user.click(await chip(/^Koulutustyyppi/));
    const types = within(await screen.findByRole('dialog', { name: 'Koulutustyyppi' })).getAllByRole('checkbox');
    expect(types.map((type) => type.closest('label')?.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Ammatillinen perustutkinto9',
      'Yliopisto2',
    ]);
    await user.click(screen.getByRole('checkbox', { name: /Yliopisto/ }));
    await waitFor(() => expect(address()).toBe('/studies?type=university'));
  });

  it('narrows to what one can apply to now', async () => {
    const { user, address } = await show('/studies');
    await user.click(await chip(/^Haku auki nyt$/));
    await waitFor(() => expect(address()).toBe('/studies?applicationOpen=true'));
  });

  it('opens a study beside the list, keeping the filters', async () => {
    const { user, address } = await show('/studies?level=3');
    await user.click(await screen.findByRole('link', { name: 'Hitsaajan koulutus' }));
    expect(await screen.findByRole('complementary', { name: 'Opinto' })).toBeInTheDocument();
    expect(address()).toBe('/studies?level=3&open=51');
  });

  it('keeps what is selected when the filters change, and says that it is not in the list', async () => {
    let online = false;
    const { user } = await show('/studies', () => page(online ? [studyRow({ id: '52' })] : undefined));
    await user.click(await screen.findByRole('checkbox', { name: '51' }));
    const bar = await screen.findByRole('region', { name: 'Valitut rivit' });
    expect(bar).toHaveTextContent(/1 valittuna(?!,)/);
    online = true;
    await user.click(await chip(/^Verkossa$/));
    await waitFor(() => expect(bar).toHaveTextContent('1 valittuna, 1 ei ole tässä luettelossa'));
    await user.click(within(bar).getByRole('button', { name: 'Tyhjennä valinta' }));
    expect(screen.queryByRole('region', { name: 'Valitut rivit' })).not.toBeInTheDocument();
  });

  it('says what to do when nothing fits', async () => {
    const { user, address } = await show('/studies?online=true', () => page([]));
    const [clear] = (await screen.findAllByRole('button', { name: 'Tyhjennä suodattimet' })).toReversed();
    if (!clear) throw new Error('the empty list offers to clear the filters');
    await user.click(clear);
    await waitFor(() => expect(address()).toBe('/studies'));
  });
});
