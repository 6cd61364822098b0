import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TalentListItem } from '@kasvu/contracts';
import type { GridCell } from '@kasvu/ui';
import { provideApi } from '../../../testing/test-api';
import { person } from '../../../testing/test-people';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { TalentColumns } from './talent-columns';

function cells(row: TalentListItem, searched = false): Record<string, GridCell> {
  TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({}), TalentColumns] });
  const columns = TestBed.inject(TalentColumns).columns(signal(searched))();
  return Object.fromEntries(columns.map(({ id, cell }) => [id, cell(row)]));
}

describe('cells of the people list', () => {
  it('lead to the profile by pseudonym and name nobody', () => {
    expect(cells(person())['profile']).toEqual({ text: '7F3K-9QXT', href: '/talent/7f3k9qxtabcdefghjkmn' });
  });

  it('show a few skills with their level and how many more there are', () => {
    expect(cells(person())['skills']).toEqual({ text: '', chips: ['hitsaus · vahva', 'piirustusten lukeminen', '+10 muuta'] });
  });

  it('tell what of the skills looked for a person has and lacks, with the count', () => {
    const row = person({ lacks: [{ id: '9', labels: { fi: 'trukin ajaminen' } }] });
    expect(cells(row, true)['skills']).toEqual({
      text: '2/3',
      chips: ['hitsaus · vahva', 'piirustusten lukeminen'],
      missing: ['ei: trukin ajaminen'],
    });
  });

  it('say what is not known', () => {
    const row = cells(person({ municipality: null, municipalityCode: null, education: { level: null, field: null, year: 2010 } }));
    expect([row['municipality']?.text, row['education']?.text]).toEqual(['ei tietoa', 'ei tietoa']);
  });

  it('tell education, experience, languages and freshness in words', () => {
    const row = cells(
      person({ education: { level: '6', field: '06', year: null }, languages: [{ code: 'en', level: 'C1' }], experienceYears: 1 }),
    );
    expect(['education', 'experience', 'languages', 'updated'].map((id) => row[id]?.text)).toEqual([
      'Alempi korkeakoulututkinto, Tietotekniikka',
      '1 vuosi',
      'englanti C1',
      'kuukauden sisällä',
    ]);
  });
});
