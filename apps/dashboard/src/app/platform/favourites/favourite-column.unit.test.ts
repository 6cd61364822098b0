import { TestBed } from '@angular/core/testing';
import { waitFor } from '@testing-library/angular';
import { Announcer } from '@kasvu/ui';
import { provideApi } from '../../../testing/test-api';
import { listSummary } from '../../../testing/test-lists';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { FavouriteColumn } from './favourite-column';
import { Favourites } from './favourites';

const addedAt = '2026-11-22T10:00:00Z';
const row = { id: '11', name: 'Hitsaaja' };

async function column(api: Parameters<typeof provideApi>[0] = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        favouriteList: () => ({ items: [] }),
        lists: () => ({ items: [listSummary()] }),
        listMarks: () => ({ items: [{ kind: 'vacancy', id: '11', lists: ['l-1'] }] }),
        ...api,
      }),
    ],
  });
  const source = TestBed.inject(FavouriteColumn);
  const of = source.of<typeof row>(
    'vacancy',
    ({ id }) => id,
    ({ name }) => name,
  );
  const favourites = TestBed.inject(Favourites);
  TestBed.tick();
  await waitFor(() => expect(favourites.known()).toBe(true));
  const say = jest.spyOn(TestBed.inject(Announcer), 'say').mockImplementation(() => undefined);
  return { source, of, say, cell: () => of.cell(row) };
}

describe('favourite column', () => {
  it('makes a row a favourite, and tells on which lists it stands', async () => {
    const favourite = jest.fn(() => ({ kind: 'vacancy' as const, id: '11', addedAt }));
    const { cell, say } = await column({ favourite });
    expect(cell().button).toMatchObject({ on: false, words: 'Lisää suosikkeihin Hitsaaja' });
    await waitFor(() => expect(cell().sign?.words).toBe('Listalla: Hitsaajia etsivät'));
    cell().button?.press();
    expect(cell().button).toMatchObject({ on: true, words: 'Suosikeissa Hitsaaja' });
    await waitFor(() => expect(favourite).toHaveBeenCalledWith('PUT /api/favourites/vacancy/11', {}));
    await waitFor(() => expect(say).toHaveBeenCalledWith('Hitsaaja on nyt suosikki', 'vacancy 11'));
  });

  it('marks every row that is pressed, however quickly', async () => {
    const paths: string[] = [];
    const { of } = await column({ favourite: (path) => (paths.push(path), new Promise(() => undefined)) });
    for (const id of ['1', '2', '3']) of.cell({ ...row, id }).button?.press();
    expect(['1', '2', '3'].map((id) => of.cell({ ...row, id }).button?.on)).toEqual([true, true, true]);
    await waitFor(() => expect(paths).toEqual(['1', '2', '3'].map((id) => `PUT /api/favourites/vacancy/${id}`)));
  });

  it('sends two presses of one star one after the other', async () => {
    const sent: string[] = [];
    let answered: () => void = () => undefined;
    const { cell } = await column({
      favourite: (path) => {
        sent.push(path);
        return new Promise((resolve) => (answered = () => resolve({ kind: 'vacancy', id: '11', addedAt })));
      },
      favouriteRemoved: (path) => (sent.push(path), { removed: true }),
    });
    cell().button?.press();
    cell().button?.press();
    await waitFor(() => expect(sent).toEqual(['PUT /api/favourites/vacancy/11']));
    answered();
    await waitFor(() => expect(sent[1]).toBe('DELETE /api/favourites/vacancy/11'));
    expect(cell().button?.on).toBe(false);
  });

  it('takes back what could not be saved, and keeps why for the list to say', async () => {
    const { cell, source } = await column({ favourite: () => Promise.reject(new ApiProblem('offline')) });
    cell().button?.press();
    await waitFor(() => expect(source.error()).toBeInstanceOf(ApiProblem));
    expect(cell().button?.on).toBe(false);
  });
});
