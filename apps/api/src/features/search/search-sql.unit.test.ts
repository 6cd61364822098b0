import { join } from 'node:path';
import { expectGoldenSql } from '../../test-golden-sql';
import { companySideSql, vacancySideSql } from './search.sql';

const golden = (name: string) => join(__dirname, 'golden', name);
const concepts = { q: 'hitsaus', skillIds: [1], occupationIds: [2], limit: 10 };
const words = { q: 'kukkaketo', skillIds: [], occupationIds: [], limit: 10 };

describe('SQL of search', () => {
  it.each([
    ['vacancies-by-concept.sql', vacancySideSql(concepts).sql],
    ['vacancies-by-text.sql', vacancySideSql(words).sql],
    ['companies-by-concept.sql', companySideSql(concepts).sql],
    ['companies-by-text.sql', companySideSql(words).sql],
  ])('%s is as committed', (name, sql) => expectGoldenSql(golden(name), sql));
});
