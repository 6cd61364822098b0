import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import type { Permission, Study } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { study } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { StudyDetails } from './study-details';

const show = (answer: () => Study, permissions: Permission[] = []) =>
  render(StudyDetails, {
    inputs: { id: '51', page: true },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ study: answer }), provideSession(me({ permissions }))],
  });
const block = (name: string | RegExp) => screen.findByRole('region', { name });

describe('study details', () => {
  it('go by the name of the study and lead to its source', async () => {
    await show(() => study());
    expect(await screen.findByRole('heading', { level: 1, name: 'Hitsaajan koulutus' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Avaa lähteessä/ })).toHaveAttribute('href', 'https://example.fi/51');
    expect(screen.getByText('Ammatillinen perustutkinto')).toBeInTheDocument();
  });

  it('tell the facts in words, and what is missing', async () => {
    await show(() => study({ fee: null, seats: 0 }));
    const facts = await block('Perustiedot');
    for (const words of [
      'Keksitty ammattiopisto',
      'Vantaa, verkossa',
      'kevät 2027',
      '150 osp',
      'suomi, ruotsi',
      'levyseppähitsaaja',
      'mahdollinen',
    ])
      expect(within(facts).getByText(words)).toBeInTheDocument();
    expect(within(facts).getByText('Aloituspaikat').parentElement).toHaveTextContent(/Aloituspaikat\s*0$/);
    expect(within(facts).getByText('Maksu').parentElement).toHaveTextContent('ei tietoa');
    expect(facts).toHaveTextContent(/Lähde: Opintopolku.*päivitetty 22\.11\.2026/s);
  });

  it('tell what it teaches, with the words that say so', async () => {
    await show(() => study());
    const skill = within(await block(/^Opettaa/)).getByRole('link', { name: 'hitsaus' });
    expect(skill).toHaveAccessibleDescription(/^Osaamistavoitteissa: ”hitsata”\s+Suomeksi$/);
  });

  it('let who keeps the vocabulary say that a recognised word is no skill', async () => {
    await show(() => study(), ['vocabulary.manage']);
    expect(within(await block(/^Opettaa/)).getByRole('button', { name: /^Ei ole osaaminen tässä.*hitsaus/ })).toBeInTheDocument();
  });

  it('let nobody else say so', async () => {
    await show(() => study());
    expect(within(await block(/^Opettaa/)).queryByRole('button')).not.toBeInTheDocument();
  });

  it('say of each application period whether it is open now', async () => {
    const applicationPeriods = [
      { startsAt: '2000-01-01T06:00:00Z', endsAt: '2000-02-01T13:00:00Z' },
      { startsAt: '2000-03-01T06:00:00Z', endsAt: null },
      { startsAt: '2999-01-01T06:00:00Z', endsAt: '2999-02-01T13:00:00Z' },
    ];
    await show(() => study({ applicationPeriods }));
    const periods = within(await block('Hakuajat')).getAllByRole('listitem');
    expect(periods.map(({ textContent }) => textContent?.replaceAll('\u00A0', ' ').trim())).toEqual([
      expect.stringMatching(/^1\.1\.2000 8[.:]00 – 1\.2\.2000 15[.:]00\s*Päättynyt$/),
      expect.stringMatching(/^1\.3\.2000 8[.:]00 – toistaiseksi\s*Auki nyt$/),
      expect.stringMatching(/^1\.1\.2999 .*Alkaa myöhemmin$/),
    ]);
  });

  it('show description and outcomes in paragraphs', async () => {
    await show(() => study());
    expect(within(await block('Kuvaus')).getByText('Opiskelu on monipuolista.')).toBeInTheDocument();
    expect(within(await block('Osaamistavoitteet')).getByText('Osaat hitsata.')).toBeInTheDocument();
  });

  it('say plainly that there is no such study any more', async () => {
    await show(() => {
      throw new ApiProblem('not-found');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Tietoa ei löydy');
  });
});
