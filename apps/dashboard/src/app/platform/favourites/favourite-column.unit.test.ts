import { TestBed } from '@angular/core/testing';
import { waitFor } from '@testing-library/angular';
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
  return { source, cell: () => of.cell(row) };
}

describe('favourite column', () => {
  it('makes a row a favourite, and tells on which lists it stands', async () => {
    const favourite = jest.fn(() => ({ kind: 'vacancy' as const, id: '11', addedAt }));
    const { cell } = await column({ favourite });
    expect(cell().button).toMatchObject({ on: false, words: 'Lisää suosikkeihin Hitsaaja' });
    await waitFor(() => expect(cell().sign?.words).toBe('Listalla: Hitsaajia etsivät'));
    cell().button?.press();
    expect(cell().button).toMatchObject({ on: true, words: 'Suosikeissa Hitsaaja' });
    expect(favourite).toHaveBeenCalledWith('PUT /api/favourites/vacancy/11', {});
  });

  it('takes back what could not be saved, and keeps why for the list to say', async () => {
    const { cell, source } = await column({ favourite: () => Promise.reject(new ApiProblem('offline')) });
    cell().button?.press();
    await waitFor(() => expect(source.act.error()).toBeInstanceOf(ApiProblem));
    expect(cell().button?.on).toBe(false);
  });
});
