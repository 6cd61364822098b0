import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Preferences } from '@kasvu/contracts';
import { provideApi } from '../../testing/test-api';
import { me, provideSession } from '../../testing/test-session';
import { provideFinnishTexts } from '../../testing/test-texts';
import { ApiProblem } from '../platform/api/api-problem';
import { ShellDialogs } from './shell-dialogs';
import { ViewMenu } from './view-menu';

const own: Preferences = { quietAfterMonths: 3, shortcuts: true, mail: false };

async function show(preferences: (path: string, body: unknown) => Preferences | Promise<Preferences>) {
  const asked = jest.fn(preferences);
  const { fixture } = await render(ViewMenu, {
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({ preferences: (path, body) => asked(path, body) }),
    ],
  });
  const user = userEvent.setup();
  const open = async () => {
    await user.click(screen.getByRole('button', { name: 'Näkymän asetukset' }));
    return within(await screen.findByRole('menu'));
  };
  return { asked, user, open, dialogs: fixture.debugElement.injector.get(ShellDialogs) };
}

describe('view menu', () => {
  it('switches single keys off for who is signed in, and leaves the rest as it was', async () => {
    const { asked, user, open } = await show((path, body) => (path.startsWith('PUT') ? (body as Preferences) : own));
    await waitFor(() => expect(asked).toHaveBeenCalledWith('/api/preferences', {}));
    await user.click((await open()).getByRole('menuitemcheckbox', { name: 'Yhden näppäimen komennot', checked: true }));
    expect(asked).toHaveBeenCalledWith('PUT /api/preferences', { ...own, shortcuts: false });
    expect((await open()).getByRole('menuitemcheckbox', { name: 'Yhden näppäimen komennot', checked: false })).toBeInTheDocument();
  });

  it('says when that could not be kept', async () => {
    const { user, open } = await show((path) => (path.startsWith('PUT') ? Promise.reject(new ApiProblem('unavailable')) : own));
    await user.click((await open()).getByRole('menuitemcheckbox', { name: 'Yhden näppäimen komennot' }));
    expect(await screen.findByText('Valintaa ei saatu tallennettua.')).toBeInTheDocument();
  });

  it.each([
    ['Näppäinkomennot', 'shortcuts'],
    ['Pikasiirtyminen', 'palette'],
  ])('opens without a key what a key opens: %s', async (name, expected) => {
    const { user, open, dialogs } = await show(() => own);
    await user.click((await open()).getByRole('menuitem', { name }));
    expect(dialogs.open()).toBe(expected);
  });
});
