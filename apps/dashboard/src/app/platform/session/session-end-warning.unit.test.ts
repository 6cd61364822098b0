import { signal } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { showDialogs } from '../../../testing/test-dialogs';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { SessionEndWarning } from './session-end-warning';
import { SessionTimer, type SessionEnding } from './session-timer';

async function show(seconds: number, final = false) {
  const timer = {
    warning: signal<SessionEnding | null>({ at: 1, final }),
    secondsLeft: signal(seconds),
    stay: jest.fn(async (): Promise<void> => undefined),
  };
  const signOut = jest.fn(async (): Promise<void> => undefined);
  const { fixture } = await render(SessionEndWarning, {
    providers: [provideFinnishTexts(), provideSession(me(), { signOut }), { provide: SessionTimer, useValue: timer }],
  });
  const wait = async (left: number): Promise<string> => {
    timer.secondsLeft.set(left);
    await fixture.whenStable();
    return screen.getByRole('status').textContent ?? '';
  };
  return { timer, signOut, wait };
}

describe('warning before the session ends', () => {
  beforeAll(showDialogs);

  it('is read out at two minutes, one minute and 15 seconds, not every second', async () => {
    const { wait } = await show(120);
    const spoken = new Set<string>();
    for (let left = 120; left >= 0; left--) spoken.add(await wait(left));
    expect([...spoken]).toEqual([
      'Istunto päättyy kahden minuutin kuluttua.',
      'Istunto päättyy minuutin kuluttua.',
      'Istunto päättyy 15 sekunnin kuluttua.',
    ]);
    expect(screen.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  });

  it('shows the time left', async () => {
    await show(65);
    expect(screen.getByRole('timer')).toHaveTextContent('1:05');
  });

  it('lets one stay or leave', async () => {
    const { timer, signOut } = await show(60);
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(timer.stay).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Kirjaudu ulos' }));
    expect(signOut).toHaveBeenCalledTimes(1);
  });

  it('stays open and says so when staying did not succeed', async () => {
    const { timer } = await show(60);
    timer.stay.mockRejectedValue(new ApiProblem('offline'));
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
  });

  it('promises no more time when there is none to have', async () => {
    await show(60, true);
    expect(screen.queryByRole('button', { name: 'Jatka' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Selvä' })).toBeInTheDocument();
  });
});
