import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Preferences } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { PreferencesPage } from './preferences-page';

async function show(set: (body: ApiParameters) => Preferences | Promise<Preferences>) {
  let held: Preferences = { quietAfterMonths: 7, shortcuts: true, mail: false };
  const sent: ApiParameters[] = [];
  await render(PreferencesPage, {
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        preferences: async (path, body) => {
          if (!path.startsWith('PUT')) return held;
          sent.push(body);
          held = await set(body);
          return held;
        },
      }),
    ],
  });
  return { sent, user: userEvent.setup() };
}
const asAsked = (body: ApiParameters) => body as unknown as Preferences;

describe('preferences', () => {
  it('show what is set', async () => {
    await show(asAsked);
    expect(await screen.findByRole('combobox')).toHaveDisplayValue('7 kuukauteen');
    expect(screen.getByRole('checkbox', { name: 'Koosteet myös sähköpostitse' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Yhden näppäimen komennot' })).toBeChecked();
  });

  it('are saved as they are changed, the others as they are; two quick changes are both kept', async () => {
    const { sent, user } = await show(asAsked);
    await user.click(await screen.findByRole('checkbox', { name: /sähköpostitse/ }));
    await user.click(screen.getByRole('checkbox', { name: /näppäimen komennot/ }));
    await user.selectOptions(screen.getByRole('combobox'), '12 kuukauteen');
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.at(-1)).toEqual({ quietAfterMonths: 12, shortcuts: false, mail: true });
  });

  it('go back to what is held when a change could not be saved, and say why', async () => {
    const { user } = await show(() => Promise.reject(new ApiProblem('unavailable')));
    const mail = await screen.findByRole('checkbox', { name: /sähköpostitse/ });
    await user.click(mail);
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(mail).not.toBeChecked();
  });
});
