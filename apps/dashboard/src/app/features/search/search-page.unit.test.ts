import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { searchAnswer } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { SearchPage } from './search-page';

const show = (
  q: string | undefined,
  search: NonNullable<Parameters<typeof provideApi>[0]['search']>,
  permissions: Permission[] = ['search.read'],
) =>
  render(SearchPage, {
    inputs: { q },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me({ permissions })), provideApi({ search })],
  });

describe('search page', () => {
  it('teaches before anything is searched, and asks nothing of the API', async () => {
    const asked = jest.fn();
    await show(undefined, asked);
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/search?q=hitsaus');
    expect(asked).not.toHaveBeenCalled();
  });

  it('tells what the keyword was taken to mean and why', async () => {
    await show('hitsaajan', () => searchAnswer());
    const meanings = await screen.findByRole('list', { name: 'Hakusana ymmärrettiin näin' });
    expect(meanings).toHaveTextContent('hitsaus');
    expect(meanings).toHaveTextContent('hitsaajan → hitsaaja (taivutusmuoto)');
  });

  it('leads to the people who have the skill, for those who may see people', async () => {
    await show('hitsaajan', () => searchAnswer(), ['search.read', 'talent.read']);
    expect(await screen.findByRole('link', { name: 'Osaajat: hitsaus' })).toHaveAttribute('href', '/talent?skill=7');
  });

  it('does not lead others to people', async () => {
    await show('hitsaajan', () => searchAnswer());
    expect(await screen.findByRole('list', { name: 'Hakusana ymmärrettiin näin' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Osaajat/ })).not.toBeInTheDocument();
  });

  it('shows both sides with counts, and the list of all by the skills understood', async () => {
    await show('hitsaajan', () => searchAnswer());
    const vacancies = await screen.findByRole('region', { name: /Avoimet työpaikat 1.234/ });
    expect(within(vacancies).getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(within(vacancies).getByRole('link', { name: /Näytä kaikki/ })).toHaveAttribute('href', '/vacancies?skill=7');
    expect(within(screen.getByRole('region', { name: /Yritykset 1/ })).getByText('3 työpaikkaa')).toBeInTheDocument();
  });

  it('says when the vocabulary did not know the word', async () => {
    await show('kierrehitsari', () => searchAnswer({ q: 'kierrehitsari', mode: 'text', concepts: [] }));
    expect(await screen.findByText(/”kierrehitsari” ei ole osaamissanastossa/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Näytä kaikki/ })).toHaveAttribute('href', '/vacancies?q=kierrehitsari');
  });

  it('helps when nothing was found', async () => {
    const none = { total: 0, items: [] };
    await show('zzzz', () => searchAnswer({ q: 'zzzz', mode: 'text', concepts: [], vacancies: none, companies: none }));
    expect(await screen.findByText('Ei tuloksia haulla ”zzzz”')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Hae yrityksiä nimellä/ })).toHaveAttribute('href', '/companies?q=zzzz');
  });

  it('lets one try again after a failure', async () => {
    const search = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue(searchAnswer());
    await show('hitsaajan', search);
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelu ei ole juuri nyt käytettävissä');
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('region', { name: /Avoimet työpaikat/ })).toBeInTheDocument();
  });
});
