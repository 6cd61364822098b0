import { provideRouter } from '@angular/router';
import { render } from '@testing-library/angular';
import { changeTypes, type ChangeEvent } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { changeEvent } from '../../../testing/test-company-work';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ChangeLine } from './change-line';

async function told(change: Partial<ChangeEvent>): Promise<string> {
  const { container } = await render(ChangeLine, {
    inputs: { change: changeEvent(change) },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({})],
  });
  return container.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

describe('a change', () => {
  it.each<[ChangeEvent['type'], string, string, string]>([
    ['company.moved', 'Vantaa', 'Kerava', 'Osoite muuttui aiemmin Vantaa → nyt Kerava'],
    ['company.status', 'active', 'bankruptcy', 'Tila muuttui aiemmin Toiminnassa → nyt Konkurssissa'],
    ['company.statement', '1200000', '-3000', 'Uusi tilinpäätös, liikevaihto aiemmin 1 200 000 € → nyt −3 000 €'],
    ['vacancy.deadline', '2026-11-30', '2026-12-15', 'Hakuaika muuttui aiemmin 30.11.2026 → nyt 15.12.2026'],
    ['study.start', '2027-autumn', '2027-01-11', 'Alkaminen muuttui aiemmin syksy 2027 → nyt 11.1.2027'],
    ['study.start', '2027', 'continuous', 'Alkaminen muuttui aiemmin 2027 → nyt milloin tahansa'],
    ['study.application', '2027-01-08/2027-01-22', '/2027-01-29', 'Hakuaika muuttui aiemmin 8.1.2027 – 22.1.2027 → nyt – 29.1.2027'],
    ['study.application', '2027-01-08/', 'continuous', 'Hakuaika muuttui aiemmin 8.1.2027 – toistaiseksi → nyt Jatkuva haku'],
    ['study.seats', '20', '24', 'Aloituspaikkojen määrä muuttui aiemmin 20 → nyt 24'],
  ])('of %s tells the old value and the new as a reader knows them', async (type, old, now, words) => {
    expect(await told({ type, old: { fi: old }, new: { fi: now } })).toContain(words);
  });

  it('tells only the new value where there was none', async () => {
    expect(await told({ type: 'study.start', old: null, new: { fi: '2027-01-11' } })).toMatch(/^Alkaminen muuttui nyt 11\.1\.2027/);
  });

  it('tells that a value is gone', async () => {
    expect(await told({ type: 'vacancy.deadline', old: { fi: '2026-11-30' }, new: null })).toContain('30.11.2026 → ei enää tiedossa');
  });

  it.each<[ChangeEvent['type'], string]>([
    ['company.statement', 'Uusi tilinpäätös 20.11.2026'],
    ['company.vacancy', 'Uusi avoin työpaikka 20.11.2026'],
    ['skill.vacancy', 'Uudessa työpaikassa kysytään tätä 20.11.2026'],
    ['skill.study', 'Uusi opinto opettaa tätä 20.11.2026'],
  ])('of %s has whole words where there is no thing or figure they lead up to', async (type, words) => {
    expect(await told({ type, what: null, old: null, new: null })).toMatch(new RegExp(`^${words}`));
  });

  it.each(changeTypes)('of %s has words of its own', async (type) => {
    expect(await told({ type, old: null, new: null })).not.toContain('changes.');
  });
});
