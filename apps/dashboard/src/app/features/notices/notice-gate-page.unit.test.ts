import { Router, provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Notice } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { NoticeGatePage } from './notice-gate-page';

const notice: Notice = {
  id: 'n-2',
  kind: 'privacy',
  version: 2,
  texts: { fi: '# Tietosuojaseloste\n\nTeksti.', sv: 'x', en: 'x' },
  effectiveFrom: '2026-01-01T00:00:00Z',
  publishedAt: '2026-01-01T00:00:00Z',
};

async function show() {
  const session = { acceptNotice: jest.fn(async () => undefined), declineNotice: jest.fn(async () => undefined) };
  const currentNotice = jest.fn(() => notice);
  const { fixture } = await render(NoticeGatePage, {
    inputs: { returnTo: '/companies' },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideApi({ currentNotice }),
      provideSession(me({ noticeAccepted: false }), session as never),
    ],
  });
  const went = jest.spyOn(fixture.debugElement.injector.get(Router), 'navigateByUrl').mockResolvedValue(true);
  await screen.findByRole('heading', { level: 1, name: 'Tietosuojaseloste' });
  return { session, went, currentNotice };
}

describe('notice gate', () => {
  beforeAll(showDialogs);

  it('stores what was read and in which language, and goes on to the page that was asked for', async () => {
    const { session, went } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Olen lukenut ja hyväksyn' }));
    expect(session.acceptNotice).toHaveBeenCalledWith(2, 'fi');
    expect(went).toHaveBeenCalledWith('/companies');
  });

  it('reads the notice again when another version came into force meanwhile', async () => {
    const { session, went, currentNotice } = await show();
    session.acceptNotice.mockRejectedValue(new ApiProblem('conflict'));
    await userEvent.click(screen.getByRole('button', { name: 'Olen lukenut ja hyväksyn' }));
    expect(await screen.findByText(/Tieto on muuttunut/)).toBeInTheDocument();
    expect(currentNotice).toHaveBeenCalledTimes(2);
    expect(went).not.toHaveBeenCalled();
  });

  it('signs out only after asking', async () => {
    const { session } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'En hyväksy' }));
    expect(session.declineNotice).not.toHaveBeenCalled();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Peruuta' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'En hyväksy' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Kirjaudu ulos' }));
    expect(session.declineNotice).toHaveBeenCalledTimes(1);
  });
});
