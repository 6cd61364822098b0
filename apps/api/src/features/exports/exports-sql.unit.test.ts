import { join } from 'node:path';
import { companyExportQuerySchema, studyExportQuerySchema, talentExportQuerySchema, vacancyExportQuerySchema } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { companyListSql, companyOrders } from '../companies/company-list.sql';
import { studyListSql } from '../studies/study-list.sql';
import { talentListSql } from '../talent/talent-list.sql';
import { vacancyListSql } from '../vacancies/vacancy-list.sql';
import { everyRowSql } from './every-row.sql';

const groups = new SmallGroups({ people: { smallGroup: 5 } } as ConstructorParameters<typeof SmallGroups>[0]);
const all = { only: undefined, names: false };
const companies = companyExportQuerySchema.parse({ municipality: '092', sort: '-vacancies' });
const companyList = { listing: companyListSql(companies), order: companyOrders[companies.sort] };

describe('SQL of every row of a list', () => {
  it.each([
    ['companies.sql', everyRowSql(companyList, { table: 'company', key: 't.business_id', ...all })],
    [
      'vacancies.sql',
      everyRowSql(vacancyListSql(vacancyExportQuerySchema.parse({}), searchTargets.concepts), {
        table: 'vacancy',
        key: 't.id::text',
        only: ['1', '2'],
        names: false,
      }),
    ],
    [
      'talent.sql',
      everyRowSql(talentListSql(talentExportQuerySchema.parse({ municipality: '092' }), groups), {
        table: 'talent',
        key: 't.pseudonym',
        only: undefined,
        names: true,
      }),
    ],
    [
      'studies.sql',
      everyRowSql(studyListSql(studyExportQuerySchema.parse({ online: 'true' }), []), { table: 'study', key: 't.id::text', ...all }),
    ],
  ])('%s is as committed', (name, { sql }) => expectGoldenSql(join(__dirname, 'golden', name), sql));
});
