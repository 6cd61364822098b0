import type { MigrationInterface, QueryRunner } from 'typeorm';

const provenance = `
  source text NOT NULL,
  source_id text NOT NULL,
  withdrawn_at timestamptz`;

/** Studies, financial statements of companies, and the names of codes. */
export class StudiesAndFigures1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        names jsonb NOT NULL,
        name_sort text COLLATE "C" NOT NULL,
        description jsonb NOT NULL,
        outcomes jsonb NOT NULL,
        keywords jsonb NOT NULL,
        programme jsonb,
        providers jsonb NOT NULL,
        municipality_codes text[] NOT NULL,
        languages text[] NOT NULL,
        type text NOT NULL,
        level text,
        fields text[] NOT NULL,
        degree boolean NOT NULL,
        apprenticeship boolean,
        qualifications jsonb NOT NULL,
        extent jsonb,
        deliveries text[] NOT NULL,
        start jsonb,
        starts_on date,
        continuous_start boolean NOT NULL,
        duration_months int,
        application_periods jsonb NOT NULL,
        continuous_application boolean NOT NULL,
        application_times tstzmultirange NOT NULL,
        open_until date NOT NULL,
        fee jsonb,
        skill_ids int[] NOT NULL DEFAULT '{}',
        occupation_ids int[] NOT NULL DEFAULT '{}',
        evidence jsonb NOT NULL DEFAULT '[]',
        recognised_with text,
        search_text tsvector NOT NULL,${provenance},
        UNIQUE (source, source_id)
      );
      CREATE INDEX study_skill_idx ON study USING gin (skill_ids gin__int_ops);
      CREATE INDEX study_occupation_idx ON study USING gin (occupation_ids gin__int_ops);
      CREATE INDEX study_text_idx ON study USING gin (search_text);
      CREATE INDEX study_name_trgm_idx ON study USING gin (name_sort gin_trgm_ops);
      CREATE INDEX study_name_idx ON study (name_sort, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX study_open_idx ON study (open_until, id) WHERE withdrawn_at IS NULL;
      CREATE INDEX study_recognised_idx ON study (recognised_with);

      CREATE TABLE company_financial (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        business_id text NOT NULL,
        period_start date,
        period_end date NOT NULL,
        registered_on date,
        form text NOT NULL CHECK (form IN ('turnover', 'gross-result')),
        figures jsonb NOT NULL,
        previous jsonb,
        precedence int NOT NULL,${provenance},
        UNIQUE (source, source_id)
      );
      CREATE INDEX company_financial_business_idx ON company_financial (business_id, period_end);

      CREATE TABLE code (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        list text NOT NULL,
        code text COLLATE "C" NOT NULL,
        names jsonb NOT NULL,
        parent text,
        precedence int NOT NULL,${provenance},
        UNIQUE (list, code)
      );
      CREATE INDEX code_source_idx ON code (source, source_id);

      CREATE TABLE code_edition (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        version int NOT NULL
      );
      INSERT INTO code_edition (version) VALUES (0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE code_edition, code, company_financial, study');
  }
}
