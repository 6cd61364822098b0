import type { MigrationInterface, QueryRunner } from 'typeorm';

const provenance = `
  source text NOT NULL,
  source_id text NOT NULL,
  withdrawn_at timestamptz`;

/** Companies, vacancies, the vocabulary, and the ledger of what each source gave. */
export class Skeleton1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS intarray;

      CREATE TABLE source_record (
        source text NOT NULL,
        kind text NOT NULL,
        source_id text NOT NULL,
        source_url text,
        content_hash bytea NOT NULL,
        fetched_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (source, kind, source_id)
      );
      CREATE INDEX source_record_key_idx ON source_record (kind, source_id);

      CREATE TABLE sync_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'succeeded', 'failed', 'interrupted')),
        started_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        counts jsonb NOT NULL,
        cursor text,
        unknown_fields jsonb NOT NULL DEFAULT '{}',
        warnings jsonb NOT NULL DEFAULT '[]',
        error jsonb,
        resumed boolean NOT NULL DEFAULT false
      );
      CREATE INDEX sync_run_source_idx ON sync_run (source, id DESC);

      CREATE TABLE sync_page (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        run_id bigint NOT NULL REFERENCES sync_run ON DELETE CASCADE,
        kind text NOT NULL,
        source_ids text[] NOT NULL
      );
      CREATE INDEX sync_page_run_idx ON sync_page (run_id);

      CREATE TABLE sync_reject (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        run_id bigint NOT NULL REFERENCES sync_run ON DELETE CASCADE,
        kind text NOT NULL,
        source_id text,
        reason text NOT NULL,
        field text,
        message text NOT NULL,
        raw jsonb,
        rejected_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX sync_reject_run_idx ON sync_reject (run_id, id);

      CREATE TABLE company (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        business_id text NOT NULL UNIQUE,
        name text NOT NULL,
        name_sort text COLLATE "C" NOT NULL,
        name_search text NOT NULL,
        names jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('active', 'liquidation', 'restructuring', 'bankruptcy', 'ceased')),
        form_code text,
        form_label jsonb,
        industry_code text,
        industry_scheme text CHECK (industry_scheme IN ('TOL2008', 'TOL2025')),
        industry_label jsonb,
        municipality_code text,
        addresses jsonb NOT NULL,
        website text,
        phone text,
        email text,
        registered_on date,
        ended_on date,
        pays_wages boolean,
        modified_at timestamptz,
        precedence int NOT NULL,${provenance}
      );
      CREATE INDEX company_source_idx ON company (source, source_id);
      CREATE INDEX company_name_sort_idx ON company (name_sort, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX company_registered_idx ON company (coalesce(registered_on, '0001-01-01'::date), id) WHERE withdrawn_at IS NULL;
      CREATE INDEX company_name_search_idx ON company USING gin (name_search gin_trgm_ops);

      CREATE TABLE vacancy (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        title jsonb NOT NULL,
        title_sort text COLLATE "C" NOT NULL,
        description jsonb NOT NULL,
        field text,
        languages text[] NOT NULL,
        employer_name text NOT NULL,
        employer_sort text COLLATE "C" NOT NULL,
        employer_unit text,
        employer_business_id text,
        municipality_codes text[] NOT NULL,
        address text,
        longitude double precision,
        latitude double precision,
        published_at timestamptz,
        application_ends_on date,
        open_until date NOT NULL,
        positions int,
        application_url text,
        stated_uris text[] NOT NULL,
        skill_ids int[] NOT NULL DEFAULT '{}',
        occupation_ids int[] NOT NULL DEFAULT '{}',
        evidence jsonb NOT NULL DEFAULT '[]',
        recognised_with text,
        search_text tsvector NOT NULL,${provenance},
        UNIQUE (source, source_id)
      );
      CREATE INDEX vacancy_skill_idx ON vacancy USING gin (skill_ids gin__int_ops);
      CREATE INDEX vacancy_occupation_idx ON vacancy USING gin (occupation_ids gin__int_ops);
      CREATE INDEX vacancy_text_idx ON vacancy USING gin (search_text);
      CREATE INDEX vacancy_title_trgm_idx ON vacancy USING gin (title_sort gin_trgm_ops);
      CREATE INDEX vacancy_open_idx ON vacancy (open_until, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_title_idx ON vacancy (title_sort, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_employer_sort_idx ON vacancy (employer_sort, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_published_idx ON vacancy (coalesce(published_at, '-infinity'::timestamptz), id) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_employer_idx ON vacancy (employer_business_id, open_until) WHERE withdrawn_at IS NULL;
      CREATE INDEX vacancy_recognised_idx ON vacancy (recognised_with);

      CREATE SEQUENCE concept_id AS int;

      CREATE TABLE skill (
        id int PRIMARY KEY DEFAULT nextval('concept_id'),
        uri text NOT NULL UNIQUE,
        labels jsonb NOT NULL,
        description jsonb NOT NULL,
        skill_type text CHECK (skill_type IN ('skill', 'knowledge')),
        broader_uris text[] NOT NULL,
        precedence int NOT NULL,${provenance}
      );

      CREATE TABLE occupation (
        id int PRIMARY KEY DEFAULT nextval('concept_id'),
        uri text NOT NULL UNIQUE,
        labels jsonb NOT NULL,
        description jsonb NOT NULL,
        isco_code text,
        broader_uris text[] NOT NULL,
        precedence int NOT NULL,${provenance}
      );

      CREATE TABLE skill_term (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('skill', 'occupation')),
        uri text NOT NULL,
        source text NOT NULL,
        language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
        label text NOT NULL,
        preferred boolean NOT NULL
      );
      CREATE INDEX skill_term_uri_idx ON skill_term (kind, uri, source);

      CREATE TABLE vocabulary (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        version int NOT NULL
      );
      INSERT INTO vocabulary (version) VALUES (0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vocabulary, skill_term, occupation, skill, vacancy, company, sync_reject, sync_page, sync_run, source_record;
      DROP SEQUENCE IF EXISTS concept_id;
    `);
  }
}
