import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { RevealedIdentity, TalentProfile } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { me, provideSession } from '../../../testing/test-session';
import { talentProfile } from '../../../testing/test-talent';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { IdentityBlock } from './identity-block';

const { pseudonym } = talentProfile();
const canary: RevealedIdentity = {
  pseudonym,
  name: 'Kanaria Keksitty',
  email: 'kanaria@example.fi',
  phone: '+358 00 000 0000',
  until: '2027-06-30',
};

async function show(revealedIdentity = jest.fn((): RevealedIdentity => canary), change: Partial<TalentProfile> = {}, adviser = true) {
  const refused = jest.fn();
  const view = await render(IdentityBlock, {
    inputs: { profile: talentProfile(change) },
    on: { refused },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: adviser ? ['talent.read', 'identity.reveal'] : ['talent.read'] })),
      provideApi({ revealedIdentity }),
    ],
  });
  return { ...view, revealedIdentity, refused };
}

async function reveal(reason = 'contact-about-vacancy', note = '') {
  await userEvent.click(screen.getByRole('button', { name: 'Näytä henkilöllisyys' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Näytä henkilöllisyys' }));
  await userEvent.selectOptions(dialog.getByLabelText('Mitä varten'), reason);
  if (note) await userEvent.type(dialog.getByLabelText('Lisätieto'), note);
  await userEvent.click(dialog.getByRole('button', { name: 'Näytä henkilöllisyys' }));
  return dialog;
}

const refusal = (reason: string) =>
  new ApiProblem('identity-not-available', {
    type: 'about:blank',
    title: 'x',
    status: 409,
    code: 'identity-not-available',
    traceId: 'abc',
    errors: [{ field: 'identity', reason }],
  });

describe('identity of a person', () => {
  beforeAll(showDialogs);

  it('is shown after an act with a reason, which is said to be logged', async () => {
    const { revealedIdentity } = await show();
    expect(screen.queryByText('Kanaria Keksitty')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä henkilöllisyys' }));
    expect(screen.getByRole('dialog')).toHaveTextContent(/jää merkintä käyttölokiin/);
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    await reveal('contact-about-training', 'Ammattitutkinto');
    expect(await screen.findByText('Kanaria Keksitty')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'kanaria@example.fi' })).toHaveAttribute('href', 'mailto:kanaria@example.fi');
    expect(screen.getByRole('link', { name: '+358 00 000 0000' })).toHaveAttribute('href', 'tel:+358 00 000 0000');
    expect(screen.getByText(/voimassa 30\.6\.2027 asti/)).toBeInTheDocument();
    expect(revealedIdentity).toHaveBeenCalledWith(`POST /api/talent/${pseudonym}/reveal`, {
      reason: 'contact-about-training',
      note: 'Ammattitutkinto',
    });
  });

  it('asks for a reason, and for words when it is another, before it asks the API', async () => {
    const { revealedIdentity } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä henkilöllisyys' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä henkilöllisyys' }));
    expect(dialog.getByLabelText('Mitä varten')).toHaveAccessibleDescription('Valitse syy.');
    await userEvent.selectOptions(dialog.getByLabelText('Mitä varten'), 'other');
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä henkilöllisyys' }));
    expect(dialog.getByLabelText('Lisätieto')).toHaveAccessibleDescription(/Kirjoita, mitä varten\./);
    expect(revealedIdentity).not.toHaveBeenCalled();
  });

  it('is held in memory only: not in the address, not in storage, and gone with another person', async () => {
    const { rerender } = await show();
    await reveal();
    await screen.findByText('Kanaria Keksitty');
    expect(location.href + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.title + document.cookie).not.toMatch(
      /kanaria/i,
    );
    await rerender({ inputs: { profile: talentProfile({ pseudonym: 'zzzzzzzzzzzzzzzzzzzz' }) }, partialUpdate: true });
    expect(screen.queryByText('Kanaria Keksitty')).not.toBeInTheDocument();
    await rerender({ inputs: { profile: talentProfile() }, partialUpdate: true });
    expect(screen.queryByText('Kanaria Keksitty')).not.toBeInTheDocument();
  });

  it('is hidden again when wished', async () => {
    await show();
    await reveal();
    await userEvent.click(await screen.findByRole('button', { name: 'Piilota' }));
    expect(document.body).not.toHaveTextContent(/kanaria/i);
  });

  it.each([
    ['expired', /suostumus on päättynyt/],
    ['no-consent', /ei ole antanut siihen suostumusta/],
    ['unreadable', /puuttuu sen salausavain/],
  ])('is not shown when the server refuses (%s): the dialog says why, and the profile is asked for anew', async (reason, words) => {
    const { refused } = await show(
      jest.fn(() => {
        throw refusal(reason);
      }),
    );
    const dialog = await reveal();
    expect(await dialog.findByRole('alert')).toHaveTextContent('Henkilöllisyyttä ei voi näyttää');
    expect(dialog.getByText(words)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it('asks for patience when too many have been asked for, and can be tried again', async () => {
    const answer = jest
      .fn((): RevealedIdentity => canary)
      .mockImplementationOnce(() => {
        throw new ApiProblem('too-many-requests');
      });
    const { refused } = await show(answer);
    const dialog = await reveal();
    expect(await dialog.findByRole('alert')).toHaveTextContent(/Liian monta pyyntöä.*Odota hetki/);
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä henkilöllisyys' }));
    expect(await screen.findByText('Kanaria Keksitty')).toBeInTheDocument();
    expect(refused).not.toHaveBeenCalled();
  });

  it('is let go when the answer comes after turning to another person', async () => {
    let answer: (identity: RevealedIdentity) => void = () => undefined;
    const later = jest.fn(() => new Promise<RevealedIdentity>((resolve) => (answer = resolve)));
    const warned = jest.spyOn(console, 'warn').mockReturnValue();
    const { rerender } = await show(later as never);
    await reveal();
    await rerender({ inputs: { profile: talentProfile({ pseudonym: 'zzzzzzzzzzzzzzzzzzzz' }) }, partialUpdate: true });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    answer(canary);
    await waitFor(() => expect(warned).toHaveBeenCalledWith(expect.stringContaining('NG0953')));
    expect(document.body).not.toHaveTextContent(/kanaria/i);
    warned.mockRestore();
  });

  it.each([
    ['no-consent', /ei ole antanut siihen suostumusta/],
    ['expired', /suostumus on päättynyt/],
    ['small-group', /on liian pieni/],
  ] as const)('cannot be asked for when the profile says %s', async (state, words) => {
    await show(undefined, { identity: { state, until: null } });
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('cannot be asked for without the permission, whatever the profile says', async () => {
    await show(undefined, {}, false);
    expect(screen.getByText(/vain asiantuntija/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
