import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { MutedTerm, MutedTermList } from '@kasvu/contracts';
import { provideApi } from '../../../../testing/test-api';
import { showDialogs } from '../../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { ApiProblem } from '../../../platform/api/api-problem';
import { MutedTermsPage } from './muted-terms-page';

const term: MutedTerm = {
  id: '3',
  words: 'kieli',
  concept: { id: '7', labels: { fi: 'kielten opettaminen' } },
  mutedBy: 'Keksitty Käyttäjä',
  mutedAt: '2026-11-22T10:00:00Z',
};

async function show(answer: (path: string) => MutedTermList) {
  const asked = jest.fn(answer);
  await render(MutedTermsPage, { providers: [provideRouter([]), provideFinnishTexts(), provideApi({ mutedTerms: asked })] });
  return { asked, user: userEvent.setup() };
}

describe('muted terms', () => {
  beforeAll(showDialogs);

  it('tell the words, for what they are muted, by whom and when, and how many texts are still to be looked at', async () => {
    await show(() => ({ items: [term, { ...term, id: '4', words: 'voima', concept: null }], stale: 12 }));
    const row = within(await screen.findByRole('row', { name: /^kieli/ }));
    expect(row.getByRole('link', { name: 'kielten opettaminen' })).toHaveAttribute('href', '/skills/7');
    expect(row.getByText('Keksitty Käyttäjä')).toBeInTheDocument();
    expect(row.getByText(/^22\.11\.2026/)).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /^voima/ })).getByText('kaikki osaamiset')).toBeInTheDocument();
    expect(screen.getByText('12 tekstiä odottaa uutta läpikäyntiä')).toBeInTheDocument();
  });

  it('are recognised again after one has been asked', async () => {
    const { asked, user } = await show((path) => ({ items: path.startsWith('DELETE') ? [] : [term], stale: 0 }));
    await user.click(await screen.findByRole('button', { name: /^Salli tunnistus.*kieli/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Salli tunnistus' }));
    expect(asked).toHaveBeenLastCalledWith('DELETE /api/muted-terms/3', {});
    expect(await screen.findByText('Sanoja ei ole estetty')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('say why one could not be let go', async () => {
    const { user } = await show((path) => {
      if (path.startsWith('DELETE')) throw new ApiProblem('forbidden');
      return { items: [term], stale: 0 };
    });
    await user.click(await screen.findByRole('button', { name: /^Salli tunnistus.*kieli/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Salli tunnistus' }));
    expect(await screen.findByText(/Sinulla ei ole oikeutta tähän/)).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('fail in words', async () => {
    await show(() => {
      throw new ApiProblem('unavailable');
    });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
