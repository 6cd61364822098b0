import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import { sourceSchema, type Permission, type Source } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { SourcePage } from './source-page';

const source = (change: Partial<Source>): Source =>
  sourceSchema.parse({
    id: 'companies-file',
    title: { fi: 'Yritykset tiedostosta' },
    description: {},
    publisher: 'Kaupunki',
    official: false,
    homepage: 'https://example.fi',
    licence: { name: 'Oma käyttö', url: null, attribution: 'Kaupunki' },
    kinds: ['company'],
    personalData: false,
    languages: ['fi'],
    schedule: null,
    readsFiles: true,
    needs: [],
    demo: false,
    records: {},
    lastRun: null,
    lastSuccessAt: null,
    ...change,
  });

async function show(change: Partial<Source>, permissions: Permission[]) {
  const api = provideApi({
    sourceList: () => ({ items: [source(change)] }),
    syncRuns: () => ({ items: [] }),
    syncRejectPage: () => ({ items: [], total: 0, nextCursor: null }),
  });
  await render(SourcePage, {
    inputs: { id: 'companies-file' },
    providers: [provideRouter([]), provideFinnishTexts(), api, provideSession(me({ permissions }))],
  });
  expect(await screen.findByText('Ei hylättyjä tietueita.')).toBeInTheDocument();
}

describe('source page', () => {
  it.each<[string, Partial<Source>, Permission[], number]>([
    ['offers a file to who manages sources that read files', {}, ['sources.read', 'sources.manage'], 1],
    ['offers none to others', {}, ['sources.read'], 0],
    ['offers none for a source that reads no files', { readsFiles: false }, ['sources.read', 'sources.manage'], 0],
  ])('%s', async (_what, change, permissions, times) => {
    await show(change, permissions);
    expect(screen.queryAllByRole('region', { name: 'Tuo tiedostosta' })).toHaveLength(times);
  });

  it('says what agreement and settings a source needs, by their names', async () => {
    await show({ needs: ['TYOMARKKINATORI_KEY'] }, ['sources.read']);
    expect(screen.getByText('Vaatii sopimuksen ja avaimen')).toBeInTheDocument();
    const basics = screen.getByRole('region', { name: 'Tiedot' });
    expect(basics).toHaveTextContent(/Puuttuvat asetukset\s*TYOMARKKINATORI_KEY/);
    expect(basics).toHaveTextContent(/Lähdettä ei lueta ennen kuin/);
  });
});
