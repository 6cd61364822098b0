import { screen } from '@testing-library/angular';
import { emptyAnswer, searchClause } from '../../../testing/test-records';
import { concept, showSearch } from '../../../testing/test-search-page';
import type { ApiParameters } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';

describe('a search that finds nothing', () => {
  const drop = { clause: 1, q: 'hitsaus', vacancies: 12, companies: 0, talent: 10, studies: 1 };
  const nothing = () =>
    emptyAnswer({
      clauses: [searchClause('hitsaus'), searchClause('yötyö')],
      help: { drop: [drop], nearby: [{ ...concept('9', 'juottaminen'), match: null }] },
    });

  it('says what to leave out and what that gives, and what is near', async () => {
    const { said } = await showSearch('/search?q=hitsaus, yötyö', nothing);
    expect(await screen.findByText('Ei tuloksia haulla ”hitsaus, yötyö”')).toBeInTheDocument();
    const without = screen.getByRole('link', { name: 'Ilman: yötyö' });
    expect(without).toHaveAttribute('href', '/search?q=hitsaus');
    expect(without.closest('li')).toHaveTextContent('(12 avointa työpaikkaa, vähintään 10 osaajaa, 1 opinto)');
    expect(screen.getByRole('link', { name: 'juottaminen' })).toHaveAttribute('href', '/search?q=skill:9');
    expect(said).toHaveBeenLastCalledWith('Ei tuloksia haulla ”hitsaus, yötyö”');
  });

  it('offers the companies of that name when only words were searched for', async () => {
    await showSearch('/search?q=zzzz', () => emptyAnswer({ clauses: [searchClause('zzzz', { as: 'words', concepts: [] })] }));
    expect(await screen.findByRole('link', { name: /Hae yrityksiä nimellä/ })).toHaveAttribute('href', '/companies?q=zzzz');
  });

  it('is kept as an unmet need, and taken back by the same button', async () => {
    const sent: [string, ApiParameters][] = [];
    const { user } = await showSearch('/search?q=hitsaus, yötyö', nothing, undefined, {
      unmetNeed: (path, body) => {
        sent.push([path, body]);
        return { id: '3', q: 'hitsaus, yötyö', concepts: [], times: 1, lastSavedOn: '2026-11-22', mine: true };
      },
      unmetNeeds: (path, body) => {
        sent.push([path, body]);
        return { items: [] };
      },
    });
    const button = await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' });
    await user.click(button);
    expect(await screen.findByText('Tallennettu täyttymättömäksi tarpeeksi.')).toBeInTheDocument();
    expect(button).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Peru tallennus' }));
    expect(await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' })).toHaveFocus();
    expect(sent).toEqual([
      ['POST /api/unmet-needs', { q: 'hitsaus, yötyö' }],
      ['DELETE /api/unmet-needs/3', {}],
    ]);
  });

  it('says why it was not kept', async () => {
    const { user } = await showSearch('/search?q=hitsaus, yötyö', nothing, undefined, {
      unmetNeed: () => Promise.reject(new ApiProblem('unavailable')),
    });
    await user.click(await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' }));
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' })).toBeInTheDocument();
  });
});
