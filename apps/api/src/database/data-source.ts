import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Code, CodeEdition } from '../features/codes/code.entity';
import { Company } from '../features/companies/company.entity';
import { CompanyFinancial } from '../features/companies/company-financial.entity';
import { Occupation, Skill, SkillTerm, Vocabulary } from '../features/skills/skill.entity';
import { Study } from '../features/studies/study.entity';
import { SourceRecordEntry, SyncPage, SyncReject, SyncRunRow } from '../features/sync/sync.entity';
import { Vacancy } from '../features/vacancies/vacancy.entity';
import { Skeleton1763769600000 } from './migrations/1763769600000-skeleton';
import { Access1763803200000 } from './migrations/1763803200000-access';
import { People1763890000000 } from './migrations/1763890000000-people';
import { FileMapping1763900000000 } from './migrations/1763900000000-file-mapping';
import { StudiesAndFigures1764000000000 } from './migrations/1764000000000-studies-and-figures';
import { Joins1764003600000 } from './migrations/1764003600000-joins';
import { SearchAndMatching1764090000000 } from './migrations/1764090000000-search-and-matching';
import { OwnWork1764100000000 } from './migrations/1764100000000-own-work';
import { SnakeNamingStrategy } from './snake-naming.strategy';

// A `date` is a calendar day, not an instant: keep `yyyy-mm-dd`. Counts fit in a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** How every process of the API connects. `poolSize` caps the connections of this process. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    entities: [
      Code,
      CodeEdition,
      Company,
      CompanyFinancial,
      Study,
      Vacancy,
      Skill,
      Occupation,
      SkillTerm,
      Vocabulary,
      SourceRecordEntry,
      SyncRunRow,
      SyncPage,
      SyncReject,
    ],
    migrations: [
      Skeleton1763769600000,
      Access1763803200000,
      People1763890000000,
      FileMapping1763900000000,
      StudiesAndFigures1764000000000,
      Joins1764003600000,
      SearchAndMatching1764090000000,
      OwnWork1764100000000,
    ],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    applicationName: 'kasvu-api',
  };
}

/** Connects, for processes that run without Nest. */
export const connect = (url: string, poolSize?: number) => new DataSource(dataSourceOptions(url, poolSize)).initialize();
