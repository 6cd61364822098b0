import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import { signInFailures } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { SignInPage } from './sign-in-page';

const show = (inputs: { failure?: string; ended?: string; returnTo?: string } = {}, demo = false, justSignedOut = false) =>
  render(SignInPage, {
    inputs,
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideApi({ signInProvider: () => ({ demo }) }),
      provideSession(null, { justSignedOut: () => justSignedOut }),
    ],
  });

describe('sign-in page', () => {
  it('leads to the provider and back to the page that was asked for', async () => {
    await show({ returnTo: '/companies?q=a&open=1' });
    expect(screen.getByRole('link', { name: 'Kirjaudu sisään' })).toHaveAttribute(
      'href',
      '/api/auth/sign-in?returnTo=%2Fcompanies%3Fq%3Da%26open%3D1',
    );
  });

  it('does not pass a foreign address on', async () => {
    await show({ returnTo: '//evil.example' });
    expect(screen.getByRole('link', { name: 'Kirjaudu sisään' })).toHaveAttribute('href', '/api/auth/sign-in?returnTo=%2F');
  });

  it('asks for another account when this one has no role', async () => {
    await show({ failure: 'no-role' });
    expect(screen.getByRole('link', { name: 'Kirjaudu sisään' })).toHaveAttribute(
      'href',
      '/api/auth/sign-in?returnTo=%2F&as=somebody-else',
    );
  });

  it.each([...signInFailures, 'something-new'])('says what went wrong and what to do: %s', async (failure) => {
    await show({ failure });
    expect(screen.getByRole('alert').textContent).not.toContain('signIn.');
    expect(screen.getByRole('alert').querySelectorAll('p')).toHaveLength(2);
  });

  it('says why one is here again', async () => {
    await show({ ended: 'over' });
    expect(screen.getByRole('status')).toHaveTextContent('Istuntosi on päättynyt');
  });

  it('says so after the provider has signed one out', async () => {
    await show({}, false, true);
    expect(screen.getByRole('status')).toHaveTextContent('Olet kirjautunut ulos.');
  });

  it('says that the users are made up when they are', async () => {
    await show({}, true);
    expect(await screen.findByText(/keksitty käyttäjä/)).toBeInTheDocument();
  });

  it('has the notices at hand', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Tietosuojaseloste' })).toHaveAttribute('href', '/privacy');
    expect(screen.getByRole('link', { name: 'Saavutettavuusseloste' })).toHaveAttribute('href', '/accessibility');
    expect(screen.queryByText(/keksitty käyttäjä/)).not.toBeInTheDocument();
  });
});
