import { join } from 'node:path';
import { expectGoldenSql } from '../../test-golden-sql';
import { changeEventJson } from './change-event.sql';
import { followedConceptsSql } from './followed.sql';
import { newStudiesSql, newVacanciesSql } from './newcomers.sql';
import {
  companyChangesSql,
  statementChangesSql,
  studyChangesSql,
  studyWithdrawnSql,
  vacancyChangesSql,
  vacancyWithdrawnSql,
} from './page-changes.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);

describe('the SQL of changes in what is followed', () => {
  it.each([
    ['company', companyChangesSql],
    ['statement', statementChangesSql],
    ['vacancy', vacancyChangesSql],
    ['vacancy-withdrawn', vacancyWithdrawnSql],
    ['study', studyChangesSql],
    ['study-withdrawn', studyWithdrawnSql],
    ['new-vacancies', newVacanciesSql],
    ['new-studies', newStudiesSql],
    ['followed-concepts', followedConceptsSql],
    ['event', `SELECT ${changeEventJson('e')} FROM change_event e`],
  ])('%s', (name, sql) => expectGoldenSql(golden(name), sql));
});
