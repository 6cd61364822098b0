import type { MigrationInterface, QueryRunner } from 'typeorm';

const orders = {
  open: '(open_until, id)',
  title: '(title_sort, id)',
  employer_sort: '(employer_sort, id)',
  published: `(coalesce(published_at, '-infinity'::timestamptz), id)`,
  employer: '(employer_business_id, open_until)',
};

/** The orders of the vacancy list, over the vacancies it shows. */
const listIndexes = (shown: string) =>
  Object.entries(orders)
    .map(([name, columns]) => `DROP INDEX vacancy_${name}_idx; CREATE INDEX vacancy_${name}_idx ON vacancy ${columns} WHERE ${shown};`)
    .join('\n');

/** Employers taken for companies, vacancies of several sources as one, and what occupations let one suppose. */
export class Joins1764003600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE company ADD COLUMN name_keys jsonb NOT NULL DEFAULT '{}';

      ALTER TABLE occupation ADD COLUMN essential_skill_uris text[] NOT NULL DEFAULT '{}';

      ALTER TABLE vacancy
        ADD COLUMN requirements jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN employment_type text CHECK (employment_type IN ('permanent', 'temporary', 'seasonal', 'internship', 'freelance')),
        ADD COLUMN working_time text CHECK (working_time IN ('full-time', 'part-time')),
        ADD COLUMN work_languages text[] NOT NULL DEFAULT '{}',
        ADD COLUMN remote boolean,
        ADD COLUMN implied_ids int[] NOT NULL DEFAULT '{}',
        ADD COLUMN title_keys text[] NOT NULL DEFAULT '{}',
        ADD COLUMN employer_key text COLLATE "C" NOT NULL DEFAULT '',
        ADD COLUMN join_confidence text CHECK (join_confidence IN ('decided', 'high', 'medium', 'none')),
        ADD COLUMN part_of bigint REFERENCES vacancy ON DELETE SET NULL;
      CREATE INDEX vacancy_implied_idx ON vacancy USING gin (implied_ids gin__int_ops);
      CREATE INDEX vacancy_employer_key_idx ON vacancy (employer_key) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_part_of_idx ON vacancy (part_of) WHERE part_of IS NOT NULL;
      ${listIndexes('withdrawn_at IS NULL AND part_of IS NULL')}

      CREATE TABLE employer_link (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        employer_key text COLLATE "C" NOT NULL,
        municipality_code text,
        employer_name text NOT NULL,
        business_id text,
        confidence text NOT NULL CHECK (confidence IN ('decided', 'high', 'medium', 'none')),
        evidence jsonb NOT NULL,
        decided_by text,
        decided_at timestamptz,
        UNIQUE NULLS NOT DISTINCT (employer_key, municipality_code),
        CHECK ((confidence = 'decided') = (decided_at IS NOT NULL))
      );

      CREATE TABLE vacancy_distinct (
        source text NOT NULL,
        source_id text NOT NULL,
        other_source text NOT NULL,
        other_source_id text NOT NULL,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (source, source_id, other_source, other_source_id),
        CHECK ((source, source_id) < (other_source, other_source_id))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vacancy_distinct, employer_link;
      UPDATE vacancy SET employer_business_id = NULL WHERE join_confidence IS NOT NULL;
      ${listIndexes('withdrawn_at IS NULL')}
      ALTER TABLE vacancy
        DROP COLUMN part_of, DROP COLUMN join_confidence, DROP COLUMN employer_key, DROP COLUMN title_keys, DROP COLUMN implied_ids,
        DROP COLUMN remote, DROP COLUMN work_languages, DROP COLUMN working_time, DROP COLUMN employment_type, DROP COLUMN requirements;
      ALTER TABLE occupation DROP COLUMN essential_skill_uris;
      ALTER TABLE company DROP COLUMN name_keys;
    `);
  }
}
