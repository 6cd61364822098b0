import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { FavouriteToggle } from './favourite-toggle';

const addedAt = '2026-11-22T10:00:00Z';
const favouriteList = () => ({ items: [{ kind: 'skill' as const, id: '7', addedAt }] });

async function show(api: Parameters<typeof provideApi>[0], permissions: Permission[] = ['favourites.keep']) {
  const inputs = { kind: 'skill' as const, id: '7', name: 'hitsaus', worded: true };
  await render(FavouriteToggle, { inputs, providers: [provideFinnishTexts(), provideSession(me({ permissions })), provideApi(api)] });
}

describe('favourite toggle', () => {
  it('tells what is followed, and takes the mark away before the API has answered', async () => {
    const favouriteRemoved = jest.fn(() => new Promise<{ removed: boolean }>(() => undefined));
    await show({ favouriteList, favouriteRemoved });
    await userEvent.click(await screen.findByRole('button', { name: 'Seurataan hitsaus', pressed: true }));
    expect(screen.getByRole('button', { name: 'Seuraa hitsaus', pressed: false })).toBeInTheDocument();
    expect(favouriteRemoved).toHaveBeenCalledWith('DELETE /api/favourites/skill/7', {});
  });

  it('marks what was not marked', async () => {
    const favourite = jest.fn(() => ({ kind: 'skill' as const, id: '7', addedAt }));
    await show({ favouriteList: () => ({ items: [{ kind: 'study' as const, id: '7', addedAt }] }), favourite });
    await userEvent.click(await screen.findByRole('button', { name: 'Seuraa hitsaus', pressed: false }));
    expect(await screen.findByRole('button', { name: 'Seurataan hitsaus', pressed: true })).toBeInTheDocument();
    expect(favourite).toHaveBeenCalledWith('PUT /api/favourites/skill/7', {});
  });

  it('undoes a change that could not be saved, and says so', async () => {
    const favouriteRemoved = () => Promise.reject(new ApiProblem('unavailable'));
    await show({ favouriteList, favouriteRemoved });
    await userEvent.click(await screen.findByRole('button', { name: 'Seurataan hitsaus' }));
    expect(await screen.findByText('Muutosta suosikkeihin ei saatu tallennettua, joten se peruttiin.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Seurataan hitsaus', pressed: true })).toBeInTheDocument();
  });

  it('neither shows nor asks anything when one may not keep favourites', async () => {
    const asked = jest.fn(favouriteList);
    await show({ favouriteList: asked }, []);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  it('can be read again after a failure', async () => {
    const asked = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue(favouriteList());
    await show({ favouriteList: asked });
    await userEvent.click(await screen.findByRole('button', { name: /Suosikkeja ei saatu ladattua/ }));
    expect(await screen.findByRole('button', { name: 'Seurataan hitsaus' })).toBeInTheDocument();
  });
});
