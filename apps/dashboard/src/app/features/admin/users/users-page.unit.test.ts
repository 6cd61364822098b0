import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { User } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { showDialogs } from '../../../../testing/test-dialogs';
import { me, provideSession } from '../../../../testing/test-session';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { UsersPage } from './users-page';

const at = '2026-11-22T10:00:00Z';
const session = { id: 's-1', startedAt: at, lastSeenAt: at, endsAt: at };
const user = (id: string, name: string): User => ({
  id,
  name,
  email: null,
  roles: ['staff'],
  firstSignInAt: at,
  lastSignInAt: at,
  sessions: [session],
});

async function show(end: (path: string) => User = () => ({ ...user('u-2', 'Toinen'), sessions: [] })) {
  const check = jest.fn(async () => null);
  const ended = jest.fn(end);
  await render(UsersPage, {
    providers: [
      provideFinnishTexts(),
      provideSession(me(), { check }),
      provideApi({ userList: () => ({ items: [user('u-1', 'Itse'), user('u-2', 'Toinen')] }), user: ended }),
    ],
  });
  const endSessionsOf = async (name: string): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`Päätä istunnot.*${name}`) }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Päätä istunnot' }));
  };
  return { check, ended, endSessionsOf };
}

describe('users', () => {
  beforeAll(showDialogs);

  it('shows that the sessions are ended', async () => {
    const { check, ended, endSessionsOf } = await show();
    await endSessionsOf('Toinen');
    expect(ended).toHaveBeenCalledWith('POST /api/users/u-2/end-sessions', {});
    expect(screen.queryByRole('button', { name: /Toinen/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(check).not.toHaveBeenCalled();
  });

  it("asks anew who is signed in after one's own sessions are ended", async () => {
    const { check, endSessionsOf } = await show(() => ({ ...user('u-1', 'Itse'), sessions: [] }));
    await endSessionsOf('Itse');
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('says why it did not succeed, and lets one try again', async () => {
    const { endSessionsOf } = await show(() => {
      throw new ApiProblem('forbidden');
    });
    await endSessionsOf('Toinen');
    expect(await screen.findByText(/Sinulla ei ole oikeutta tähän/)).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });
});
