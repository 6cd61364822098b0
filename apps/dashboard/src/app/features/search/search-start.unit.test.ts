import { screen, waitFor, within } from '@testing-library/angular';
import { concept, showSearch } from '../../../testing/test-search-page';

describe('the start of the search', () => {
  beforeEach(() => localStorage.clear());

  it('lists what was searched for lately, by name, and takes it away', async () => {
    const { user, harness } = await showSearch('/search?q=skill:7, -yötyö');
    await screen.findByRole('region', { name: /Yritykset/ });
    await harness.navigateByUrl('/search');
    const lately = within(await screen.findByRole('list', { name: 'Viimeksi haettua' }));
    expect(lately.getByRole('link', { name: 'hitsaus, −yötyö' })).toHaveAttribute('href', '/search?q=skill:7,%20-y%C3%B6ty%C3%B6');
    await user.click(lately.getByRole('button', { name: 'Poista: hitsaus, −yötyö' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Viimeksi haettua' })).not.toBeInTheDocument());
  });

  it("lists the city's unmet needs with how often, and takes away one's own", async () => {
    const need = { concepts: [concept('7', 'hitsaus')], lastSavedOn: '2026-11-22' };
    const items = [
      { ...need, id: '3', q: 'skill:7, yötyö', times: 4, mine: true },
      { ...need, id: '4', q: 'kierrehitsari', times: 1, mine: false },
    ];
    const removed: string[] = [];
    const { user } = await showSearch('/search', undefined, undefined, {
      unmetNeeds: (path) => {
        if (path === '/api/unmet-needs') return { items };
        removed.push(path);
        return { items: items.slice(1) };
      },
    });
    const needs = within(await screen.findByRole('list', { name: 'Täyttymättömät tarpeet' }));
    expect(needs.getAllByRole('listitem').map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'hitsaus, yötyötallennettu 4 kertaa, viimeksi 22.11.2026',
      'kierrehitsaritallennettu 1 kerran, viimeksi 22.11.2026',
    ]);
    expect(needs.getAllByRole('button')).toHaveLength(1);
    await user.click(needs.getByRole('button', { name: 'Poista: hitsaus, yötyö' }));
    await waitFor(() => expect(needs.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('heading', { name: 'Täyttymättömät tarpeet' })).toHaveFocus();
    expect(removed).toEqual(['DELETE /api/unmet-needs/3']);
  });
});
