import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People by pseudonym, who they are apart and encrypted, applications, and those who may not come back. */
export class People1763890000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sync_run
        ADD COLUMN mode text NOT NULL DEFAULT 'full' CHECK (mode IN ('full', 'changes', 'file')),
        ADD COLUMN since timestamptz;

      CREATE TABLE talent (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        pseudonym text COLLATE "C" NOT NULL UNIQUE,
        availability text NOT NULL CHECK (availability IN ('available', 'open', 'not-looking')),
        available_from date,
        municipality_code text,
        municipality_codes text[] NOT NULL,
        work_municipality_codes text[] NOT NULL,
        work_region_codes text[] NOT NULL,
        remote boolean,
        skills jsonb NOT NULL,
        skill_ids int[] NOT NULL,
        occupations jsonb NOT NULL,
        wished_ids int[] NOT NULL,
        occupation_ids int[] NOT NULL,
        languages jsonb NOT NULL,
        language_keys text[] NOT NULL,
        educations jsonb NOT NULL,
        education_level text,
        education_fields text[] NOT NULL,
        work_history jsonb NOT NULL,
        experience_years int NOT NULL,
        employer_business_ids text[] NOT NULL,
        permit_codes text[] NOT NULL,
        employment_types text[] NOT NULL,
        working_times text[] NOT NULL,
        profile_updated_on date,
        profile_until date NOT NULL,
        employer_until date,
        identity_until date,
        resolved_with int NOT NULL,
        precedence int NOT NULL,
        source text NOT NULL
      );
      CREATE INDEX talent_skill_idx ON talent USING gin (skill_ids gin__int_ops);
      CREATE INDEX talent_occupation_idx ON talent USING gin (occupation_ids gin__int_ops);
      CREATE INDEX talent_employer_idx ON talent USING gin (employer_business_ids);
      CREATE INDEX talent_updated_idx ON talent (coalesce(profile_updated_on, '0001-01-01'::date), id);
      CREATE INDEX talent_experience_idx ON talent (experience_years, id);
      CREATE INDEX talent_profile_until_idx ON talent (profile_until);
      CREATE INDEX talent_resolved_idx ON talent (resolved_with);

      CREATE TABLE talent_identity (
        pseudonym text COLLATE "C" PRIMARY KEY REFERENCES talent (pseudonym) ON DELETE CASCADE,
        key_id text NOT NULL,
        sealed bytea NOT NULL,
        fingerprint bytea NOT NULL
      );
      CREATE INDEX talent_identity_key_idx ON talent_identity (key_id);

      CREATE TABLE person_tombstone (
        digest bytea PRIMARY KEY,
        reason text NOT NULL CHECK (reason IN ('withdrawn', 'erased')),
        source text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE application (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        applicant text COLLATE "C" NOT NULL,
        applicant_kind text NOT NULL CHECK (applicant_kind IN ('talent', 'external')),
        vacancy_source text,
        vacancy_source_id text,
        employer_business_id text,
        employer_name text,
        employer_key text COLLATE "C",
        title text,
        title_key text COLLATE "C",
        municipality_code text,
        application_ends_on date,
        vacancy_id bigint REFERENCES vacancy ON DELETE SET NULL,
        matched_by text CHECK (matched_by IN ('key', 'description')),
        applied_at timestamptz NOT NULL,
        stage text NOT NULL CHECK (stage IN ('new', 'screening', 'interview', 'offer', 'hired', 'rejected')),
        stage_changed_at timestamptz,
        skills jsonb NOT NULL,
        years_of_experience int,
        source text NOT NULL,
        source_id text NOT NULL,
        UNIQUE (source, source_id)
      );
      CREATE INDEX application_applicant_idx ON application (applicant);
      CREATE INDEX application_vacancy_idx ON application (vacancy_id) WHERE vacancy_id IS NOT NULL;
      CREATE INDEX application_unmatched_idx ON application (id) WHERE vacancy_id IS NULL;

      CREATE INDEX audit_event_people_idx ON audit_event USING gin ((detail->'people') jsonb_path_ops) WHERE detail->'people' IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_event_people_idx;
      DROP TABLE application, person_tombstone, talent_identity, talent;
      ALTER TABLE sync_run DROP COLUMN since, DROP COLUMN mode;
    `);
  }
}
