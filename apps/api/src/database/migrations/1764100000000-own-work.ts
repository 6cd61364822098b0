import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The staff's own work: lists, saved searches and digests, changes in what is followed, notes and care of companies, preferences. */
export class OwnWork1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When what is held already was first seen is not known; it is no news.
      ALTER TABLE company ADD COLUMN first_seen_at timestamptz NOT NULL DEFAULT 'epoch';
      ALTER TABLE company ALTER COLUMN first_seen_at SET DEFAULT now();
      ALTER TABLE vacancy ADD COLUMN first_seen_at timestamptz NOT NULL DEFAULT 'epoch';
      ALTER TABLE vacancy ALTER COLUMN first_seen_at SET DEFAULT now();
      CREATE INDEX vacancy_first_seen_idx ON vacancy (first_seen_at);
      ALTER TABLE study ADD COLUMN first_seen_at timestamptz NOT NULL DEFAULT 'epoch';
      ALTER TABLE study ALTER COLUMN first_seen_at SET DEFAULT now();
      CREATE INDEX study_first_seen_idx ON study (first_seen_at);
      ALTER TABLE study ADD COLUMN seats int;

      ALTER TABLE app_user ADD COLUMN departed_favourites int NOT NULL DEFAULT 0, ADD COLUMN preferences jsonb NOT NULL DEFAULT '{}';

      CREATE INDEX favourite_target_idx ON favourite (kind, target);

      CREATE TABLE favourite_list (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        owner_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        name text NOT NULL,
        team text NOT NULL DEFAULT 'none' CHECK (team IN ('none', 'viewer', 'editor')),
        departed int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX favourite_list_owner_idx ON favourite_list (owner_id);

      CREATE TABLE favourite_list_member (
        list_id uuid NOT NULL REFERENCES favourite_list ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        access text NOT NULL CHECK (access IN ('editor', 'viewer')),
        PRIMARY KEY (list_id, user_id)
      );
      CREATE INDEX favourite_list_member_user_idx ON favourite_list_member (user_id);

      CREATE TABLE favourite_list_item (
        list_id uuid NOT NULL REFERENCES favourite_list ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('company', 'vacancy', 'talent', 'study', 'skill')),
        target text COLLATE "C" NOT NULL,
        person text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN kind = 'talent' THEN target END) STORED REFERENCES talent (pseudonym) ON DELETE CASCADE,
        position float8 NOT NULL,
        status text NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'in-progress', 'waiting', 'done', 'dropped')),
        note text NOT NULL DEFAULT '',
        version int NOT NULL DEFAULT 1,
        added_by uuid REFERENCES app_user ON DELETE SET NULL,
        added_at timestamptz NOT NULL DEFAULT now(),
        changed_by uuid REFERENCES app_user ON DELETE SET NULL,
        changed_at timestamptz,
        PRIMARY KEY (list_id, kind, target)
      );
      CREATE INDEX favourite_list_item_target_idx ON favourite_list_item (kind, target);
      CREATE INDEX favourite_list_item_person_idx ON favourite_list_item (person) WHERE person IS NOT NULL;

      -- Whoever takes a person away, lists and favourites keep a neutral number and nothing else.
      CREATE FUNCTION count_departure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE favourite_list l SET departed = departed + 1 FROM favourite_list_item i WHERE i.person = OLD.pseudonym AND l.id = i.list_id;
        UPDATE app_user u SET departed_favourites = departed_favourites + 1 FROM favourite f WHERE f.person = OLD.pseudonym AND u.id = f.user_id;
        RETURN OLD;
      END $$;
      CREATE TRIGGER talent_departure BEFORE DELETE ON talent FOR EACH ROW EXECUTE FUNCTION count_departure();

      CREATE TABLE saved_search (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        name text NOT NULL,
        page text NOT NULL CHECK (page IN ('search', 'companies', 'vacancies', 'talent', 'studies')),
        query jsonb NOT NULL,
        digest text NOT NULL CHECK (digest IN ('none', 'daily', 'weekly')),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        digested_at timestamptz NOT NULL DEFAULT now(),
        people_told int NOT NULL DEFAULT 0,
        expires_on date NOT NULL,
        version int NOT NULL DEFAULT 1,
        UNIQUE (user_id, name)
      );

      CREATE TABLE digest (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        period text NOT NULL CHECK (period IN ('daily', 'weekly')),
        made_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        mailed text NOT NULL CHECK (mailed IN ('sent', 'failed', 'no-address', 'off')),
        content jsonb NOT NULL
      );
      CREATE INDEX digest_user_idx ON digest (user_id, made_at);
      CREATE INDEX digest_unsent_idx ON digest (made_at) WHERE mailed = 'failed';

      CREATE TABLE change_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        type text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('company', 'vacancy', 'study', 'skill')),
        target text COLLATE "C" NOT NULL,
        what_kind text CHECK (what_kind IN ('vacancy', 'study')),
        what_target text COLLATE "C",
        old_value jsonb,
        new_value jsonb,
        source text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX change_event_target_idx ON change_event (kind, target, id);
      CREATE INDEX change_event_at_idx ON change_event (at);

      CREATE TABLE dismissal (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        key text COLLATE "C" NOT NULL,
        dismissed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, key)
      );

      CREATE TABLE company_manager (
        business_id text NOT NULL,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (business_id, user_id)
      );
      CREATE INDEX company_manager_user_idx ON company_manager (user_id);

      CREATE TABLE company_note (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        number bigint GENERATED ALWAYS AS IDENTITY,
        business_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('meeting', 'call', 'email', 'note')),
        happened_on date NOT NULL,
        body text NOT NULL,
        next_step text NOT NULL,
        due_on date,
        done boolean NOT NULL DEFAULT false,
        author_id uuid REFERENCES app_user ON DELETE SET NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        changed_by uuid REFERENCES app_user ON DELETE SET NULL,
        changed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        search_text tsvector NOT NULL
      );
      CREATE INDEX company_note_company_idx ON company_note (business_id, happened_on);
      CREATE INDEX company_note_latest_idx ON company_note (happened_on DESC, number DESC);
      CREATE INDEX company_note_author_idx ON company_note (author_id);
      CREATE INDEX company_note_due_idx ON company_note (due_on) WHERE NOT done AND due_on IS NOT NULL;
      CREATE INDEX company_note_text_idx ON company_note USING gin (search_text);

      CREATE TABLE company_tag (
        business_id text NOT NULL,
        tag text NOT NULL,
        tagged_by uuid REFERENCES app_user ON DELETE SET NULL,
        tagged_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (business_id, tag)
      );
      CREATE INDEX company_tag_tag_idx ON company_tag (tag);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER talent_departure ON talent;
      DROP FUNCTION count_departure;
      DROP TABLE company_tag, company_note, company_manager, dismissal, change_event, digest, saved_search,
        favourite_list_item, favourite_list_member, favourite_list;
      DROP INDEX favourite_target_idx;
      ALTER TABLE app_user DROP COLUMN preferences, DROP COLUMN departed_favourites;
      ALTER TABLE study DROP COLUMN seats, DROP COLUMN first_seen_at;
      ALTER TABLE vacancy DROP COLUMN first_seen_at;
      ALTER TABLE company DROP COLUMN first_seen_at;
    `);
  }
}
