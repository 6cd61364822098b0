import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { MutedTermList } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { vacancy } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { MuteSkill } from './mute-skill';

const [skill] = vacancy().skills;
if (!skill) throw new Error('the record has a skill');

async function open(answer: () => MutedTermList = () => ({ items: [], stale: 12 })) {
  const sent = jest.fn(answer);
  await render(MuteSkill, {
    inputs: { skill },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['vocabulary.manage'] })),
      provideApi({ mutedTerms: sent }),
    ],
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Ei ole osaaminen tässä.*hitsaus/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Eikö ”Hitsaaja” ole osaaminen?' }));
  return { sent, user, dialog, mute: () => user.click(dialog.getByRole('button', { name: 'Ei ole osaaminen tässä' })) };
}

describe('muting a recognised skill', () => {
  beforeAll(showDialogs);

  it('says what it does, mutes the words for this skill, and says how many texts are looked at again', async () => {
    const { sent, dialog, mute } = await open();
    expect(dialog.getByText(/koko kaupungissa/)).toBeInTheDocument();
    await mute();
    expect(sent).toHaveBeenCalledWith('POST /api/muted-terms', { words: 'Hitsaaja', conceptId: '7' });
    expect(dialog.getByText(/12 tekstiä käydään uudelleen läpi/)).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: 'Estetyt sanat' })).toHaveAttribute('href', '/admin/muted-terms');
  });

  it('mutes the words altogether when that is chosen', async () => {
    const { sent, user, dialog, mute } = await open();
    await user.selectOptions(dialog.getByRole('combobox'), 'sanat eivät ole mikään osaaminen');
    await mute();
    expect(sent).toHaveBeenCalledWith('POST /api/muted-terms', { words: 'Hitsaaja', conceptId: null });
  });

  it('does nothing when it is called off', async () => {
    const { sent, user, dialog } = await open();
    await user.click(dialog.getByRole('button', { name: 'Peruuta' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sent).not.toHaveBeenCalled();
  });

  it('says why it did not succeed', async () => {
    const { dialog, mute } = await open(() => {
      throw new ApiProblem('forbidden');
    });
    await mute();
    expect(dialog.getByText(/Sinulla ei ole oikeutta tähän/)).toBeInTheDocument();
  });
});
