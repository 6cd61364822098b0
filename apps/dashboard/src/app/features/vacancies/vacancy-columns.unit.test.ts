import { TestBed } from '@angular/core/testing';
import type { VacancyListItem } from '@kasvu/contracts';
import type { GridCell } from '@kasvu/ui';
import { provideApi } from '../../../testing/test-api';
import { savedSearch } from '../../../testing/test-own-work';
import { vacancyRow } from '../../../testing/test-records';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { VacancyColumns } from './vacancy-columns';

function cells(change: Partial<VacancyListItem>): Record<string, GridCell> {
  TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({}), NewHits, VacancyColumns] });
  const columns = TestBed.inject(VacancyColumns).columns();
  return Object.fromEntries(columns.map(({ id, cell }) => [id, cell(vacancyRow(change))]));
}
const [skill] = vacancyRow().skills;
if (!skill) throw new Error('the record has a skill');

describe('cells of the vacancies list', () => {
  it('draw what the occupation implies weaker than what the ad says', () => {
    const implied = { ...skill, skillId: '9', labels: { fi: 'juottaminen' }, field: 'occupation' as const };
    expect(cells({ skills: [implied, skill] })['skills']).toEqual({ text: '', chips: ['hitsaus'], weak: ['juottaminen'] });
  });

  it('count the sources and name each in a chip when several have it', () => {
    const [own, other] = [
      { id: '11', source: 'vantaa-jobs', url: null },
      { id: '12', source: 'kuntarekry', url: null },
    ];
    expect(cells({ sources: [own] })['sources']).toEqual({ text: 'vantaa-jobs', soft: true });
    TestBed.resetTestingModule();
    expect(cells({ sources: [own, other] })['sources']).toEqual({ text: '2 lähdettä', chips: ['vantaa-jobs', 'kuntarekry'] });
  });

  it('mark what came since the saved search was last looked at', () => {
    expect(cells({})['title']?.mark).toBeUndefined();
    TestBed.inject(NewHits).look(savedSearch({ lastSeenAt: '2026-11-20T10:00:00Z' }));
    const title = (firstSeenAt: string) => TestBed.inject(VacancyColumns).columns()[0]?.cell(vacancyRow({ firstSeenAt }));
    expect([title('2026-11-20T09:59:59Z')?.mark, title('2026-11-20T10:00:01Z')?.mark]).toEqual([undefined, 'uusi']);
  });

  it('mark an employer that is only likely', () => {
    expect(cells({ employerLink: 'medium' })['employer']).toEqual({ text: 'Keksitty Konepaja Oy', note: 'todennäköinen' });
  });
});
