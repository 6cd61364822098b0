import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Digest } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { digest, savedSearch } from '../../../testing/test-own-work';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { DigestPage } from './digest-page';
import { DigestsPage } from './digests-page';

async function show(url: string, held: Digest[]) {
  const sent: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        digests: () => ({ items: held }),
        digest: (path) => {
          sent.push(path);
          return digest({ readAt: '2026-11-23T08:00:00Z' });
        },
        savedSearches: () => ({ items: [] }),
        savedSearch: (path) => {
          sent.push(path);
          return savedSearch({ expiresOn: '2027-02-24' });
        },
      }),
      provideRouter(
        [
          { path: 'digests', component: DigestsPage },
          { path: 'digests/:id', component: DigestPage },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  await RouterTestingHarness.create(url);
  return { sent, user: userEvent.setup() };
}

describe('digests', () => {
  it('come newest first, with those not read yet told in words', async () => {
    await show('/digests', [
      digest({ id: 'd-0', madeAt: '2026-11-16T04:00:00Z', readAt: '2026-11-16T08:00:00Z' }),
      digest({ expiring: [{ id: 's-1', name: 'Hitsaajat Vantaalla', expiresOn: '2026-12-01' }] }),
    ]);
    expect(await screen.findByText('1 lukematon kooste')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent?.trim())).toEqual([
      'Viikkokooste 23.11.2026lukematta',
      'Viikkokooste 16.11.2026',
    ]);
    expect(screen.getByText('1 haku · 3 uutta · 1 päättyvä kooste')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Viikkokooste 23.11.2026' })).toHaveAttribute('href', '/digests/d-1');
  });

  it('say how to get the first one', async () => {
    await show('/digests', []);
    expect(await screen.findByText('Ei koosteita')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kaikki tallennetut haut' })).toHaveAttribute('href', '/saved-searches');
  });

  it('lead to what is new, and are read once they are shown', async () => {
    const { sent } = await show('/digests/d-1', [digest()]);
    const search = await screen.findByRole('link', { name: 'Hitsaajat Vantaalla' });
    expect(search).toHaveAttribute('href', '/vacancies?q=hitsaaja&saved=s-1');
    expect(screen.getByText('3 uutta')).toBeInTheDocument();
    expect(screen.getByText(/Kooste on lähetetty myös sähköpostitse/)).toBeInTheDocument();
    expect(sent).toEqual(['POST /api/digests/d-1/read']);
  });

  it('tell of new hits and of more people each in words of its own', async () => {
    const everything = { id: 's-2', name: 'Kaikki', page: 'search' as const, query: { q: 'hitsaus' }, fresh: 2, total: 120, people: 20 };
    await show('/digests/d-1', [digest({ readAt: '2026-11-23T08:00:00Z', searches: [everything] })]);
    expect(await screen.findByText('2 uutta')).toBeInTheDocument();
    expect(screen.getByText('Lisää osaajia, vähintään 20 osaajaa')).toBeInTheDocument();
  });

  it('let one renew by one press what ends soon', async () => {
    const ending = { id: 's-1', name: 'Hitsaajat Vantaalla', expiresOn: '2026-12-01' };
    const { sent, user } = await show('/digests/d-1', [digest({ readAt: '2026-11-23T08:00:00Z', searches: [], expiring: [ending] })]);
    expect(await screen.findByText('Kooste päättyy 1.12.2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Jatka 90 päivää/ }));
    expect(await screen.findByText('Kooste jatkuu 24.2.2027 asti')).toBeInTheDocument();
    expect(sent).toEqual(['POST /api/saved-searches/s-1/renew']);
  });

  it('say when there is none of this id', async () => {
    await show('/digests/d-9', [digest()]);
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent('Tietoa ei löydy');
  });
});
