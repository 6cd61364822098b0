import type { MigrationInterface, QueryRunner } from 'typeorm';

const idColumns = {
  vacancy: ['skill_ids', 'appreciated_ids', 'occupation_ids', 'implied_ids'],
  study: ['skill_ids', 'occupation_ids'],
  talent: ['skill_ids', 'occupation_ids', 'wished_ids'],
};
const eachTable = (option: string, storage: string) =>
  Object.entries(idColumns)
    .map(
      ([table, columns]) =>
        `ALTER TABLE ${table} ${option}, ${columns.map((column) => `ALTER ${column} SET STORAGE ${storage}`).join(', ')};`,
    )
    .join('\n      ');

/** Skills only appreciated, words that are no skills here, needs nobody meets, favourites, and how many have a skill month by month. */
export class SearchAndMatching1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vacancy ADD COLUMN appreciated_ids int[] NOT NULL DEFAULT '{}';

      CREATE TABLE muted_term (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        words text COLLATE "C" NOT NULL,
        concept_uri text,
        muted_by uuid REFERENCES app_user ON DELETE SET NULL,
        muted_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE NULLS NOT DISTINCT (words, concept_uri)
      );

      CREATE TABLE unmet_need (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        search text COLLATE "C" NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        saved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, search)
      );

      CREATE TABLE favourite (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('company', 'vacancy', 'talent', 'study', 'skill')),
        target text COLLATE "C" NOT NULL,
        person text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN kind = 'talent' THEN target END) STORED REFERENCES talent (pseudonym) ON DELETE CASCADE,
        added_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, kind, target)
      );
      CREATE INDEX favourite_person_idx ON favourite (person) WHERE person IS NOT NULL;

      CREATE TABLE skill_supply (
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        concept_id int NOT NULL,
        people int NOT NULL,
        people_with_narrower int NOT NULL,
        PRIMARY KEY (month, concept_id)
      );

      CREATE INDEX skill_broader_idx ON skill USING gin (broader_uris);
      -- Searches read many rows for a few short columns: what is long is kept beside the table, and the lists of ids in it.
      -- A third to a half of the pages are read so (docs/speed.md).
      ${eachTable('SET (toast_tuple_target = 1024)', 'MAIN')}

      DROP INDEX vacancy_open_idx;
      CREATE INDEX vacancy_open_idx ON vacancy (open_until, id) INCLUDE (employer_business_id) WHERE withdrawn_at IS NULL AND part_of IS NULL;
      CREATE INDEX study_starts_idx ON study (starts_on) WHERE withdrawn_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX study_starts_idx;
      ${eachTable('RESET (toast_tuple_target)', 'EXTENDED')}
      DROP INDEX vacancy_open_idx;
      CREATE INDEX vacancy_open_idx ON vacancy (open_until, id) WHERE withdrawn_at IS NULL AND part_of IS NULL;
      DROP INDEX skill_broader_idx;
      DROP TABLE skill_supply, favourite, unmet_need, muted_term;
      ALTER TABLE vacancy DROP COLUMN appreciated_ids;
    `);
  }
}
