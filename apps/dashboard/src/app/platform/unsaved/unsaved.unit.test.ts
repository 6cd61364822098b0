import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { showDialogs } from '../../../testing/test-dialogs';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { keepsText, keepsTextBeside, keepsTextWithin } from './unsaved-guard';
import { UnsavedQuestion } from './unsaved-question';
import { UnsavedText } from './unsaved-text';

const written = signal(true);

@Component({ template: 'kirjoitetaan', changeDetection: ChangeDetectionStrategy.OnPush })
class Writing {
  constructor() {
    inject(UnsavedText).hold(written);
  }
}

@Component({ template: 'muualla', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

@Component({
  imports: [RouterOutlet, UnsavedQuestion],
  template: '<router-outlet /><app-unsaved-question />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Everything {}

async function at(url: string, { typed = true, signedIn = true } = {}) {
  written.set(typed);
  await render(Everything, {
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [
      provideFinnishTexts(),
      provideSession(signedIn ? me() : null),
      provideRouter([
        { path: 'page', ...keepsText, component: Writing },
        { path: 'list', ...keepsTextBeside, component: Writing },
        { path: 'notes', ...keepsTextWithin, component: Writing },
        { path: 'elsewhere', component: Elsewhere },
      ]),
    ],
  });
  const router = TestBed.inject(Router);
  await router.navigateByUrl(url);
  await screen.findByText('kirjoitetaan');
  return { go: (to: string) => router.navigateByUrl(to), path: () => TestBed.inject(Location).path() };
}
const question = () => screen.queryByRole('dialog', { name: 'Hylätäänkö kirjoitettu teksti?' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a text that is being written', () => {
  beforeAll(showDialogs);

  it.each([
    ['/page', '/elsewhere'],
    ['/list?open=1', '/elsewhere'],
    ['/list?open=1', '/list?open=2'],
    ['/list?open=1', '/list'],
    ['/notes', '/notes?mine=true'],
  ])('is asked of before one goes from %s to %s, and stays when one stays', async (from, to) => {
    const { go, path } = await at(from);
    const gone = go(to);
    await waitFor(() => expect(question()).toBeInTheDocument());
    await press('Peruuta');
    expect(await gone).toBe(false);
    expect(path()).toBe(from);
    expect(question()).not.toBeInTheDocument();
  });

  it('is lost only when one says so', async () => {
    const { go, path } = await at('/page');
    const gone = go('/elsewhere');
    await waitFor(() => expect(question()).toBeInTheDocument());
    await press('Hylkää teksti');
    expect(await gone).toBe(true);
    expect(path()).toBe('/elsewhere');
  });

  it.each([
    ['nothing is written', '/page', '/elsewhere', { typed: false }],
    ['the session is over', '/page', '/elsewhere', { signedIn: false }],
    ['only the order of the list beside it changes', '/list?open=1', '/list?open=1&sort=name', {}],
  ])('is not asked of when %s', async (_what, from, to, how) => {
    const { go, path } = await at(from, how);
    expect(await go(to)).toBe(true);
    expect(path()).toBe(to);
  });

  it.each([
    [true, true],
    [false, false],
  ])('makes the browser ask before its tab closes: written %s, asks %s', async (typed, asks) => {
    await at('/page', { typed });
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(asks);
  });

  it('is nobody’s question any more once what held it is gone', async () => {
    const { go } = await at('/page');
    void go('/elsewhere');
    await waitFor(() => expect(question()).toBeInTheDocument());
    written.set(false);
    await go('/elsewhere');
    await waitFor(() => expect(question()).not.toBeInTheDocument());
  });
});
