import type { Digest } from '@kasvu/contracts';
import { digestMail } from './digest-mail';

const digest: Digest = {
  id: '00000000-0000-4000-8000-000000000001',
  period: 'daily',
  madeAt: '2027-03-02T04:00:00.000Z',
  readAt: null,
  mailed: 'failed',
  searches: [
    { id: '1', name: 'Hitsaajat <b>', page: 'vacancies', query: { q: 'salainen sana' }, fresh: 3, total: 1234, people: null },
    { id: '2', name: 'Osaajat', page: 'talent', query: {}, fresh: null, total: 15, people: 15 },
    { id: '4', name: 'Kaikki', page: 'search', query: { q: 'hitsaus' }, fresh: 2, total: 120, people: 20 },
  ],
  expiring: [{ id: '3', name: 'Vanha', expiresOn: '2027-03-10' }],
};

describe('the mail of a digest', () => {
  it('has the names of searches, numbers and links', () => {
    const { subject, text, html } = digestMail(digest, 'fi', 'https://kasvu.city.example');
    expect(subject).toBe('Kasvu Dashboard: päivän kooste');
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      [
        'Uutta tallennetuissa hauissa',
        '- Hitsaajat <b>: 3 uutta, yhteensä 1 234',
        '- Osaajat: lisää osaajia, yhteensä vähintään 15',
        '- Kaikki: 2 uutta, yhteensä 120',
        '- Kaikki: lisää osaajia, yhteensä vähintään 20',
        '',
        'Näiden hakujen kooste päättyy pian',
        '- Vanha: viimeinen päivä 10.3.2027. Sen voi uusia yhdellä painalluksella.',
        '',
        `Avaa kooste: https://kasvu.city.example/digests/${digest.id}`,
        '',
        'Sähköpostin saa pois omista asetuksista: https://kasvu.city.example/preferences',
      ].join('\n'),
    );
    expect(html).toContain('<li>Hitsaajat &#60;b&#62;: 3 uutta');
    expect(html).toContain(`<a href="https://kasvu.city.example/digests/${digest.id}">Avaa kooste</a>`);
  });

  it.each(['fi', 'sv', 'en'] as const)('in %s has nothing of what was searched for or found', (language) => {
    const { subject, text, html } = digestMail(digest, language, 'https://kasvu.city.example');
    expect(`${subject}${text}${html}`).not.toContain('salainen');
    expect(html).toContain(`<html lang="${language}">`);
  });

  it('leaves out what it has nothing to tell of', () => {
    const { text } = digestMail({ ...digest, searches: [] }, 'en', 'https://kasvu.city.example');
    expect(text).not.toContain('New in');
    expect(text).toMatch(/^The digest of these searches ends soon\n- Vanha: last day 10\/03\/2027/);
  });
});
