import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defaultNotices } from '../../features/privacy/default-notices/default-notices';

/** Who may see what: users, sessions, API keys, notices, the audit log and its seals. */
export class Access1763803200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        issuer text NOT NULL,
        subject text NOT NULL,
        name text NOT NULL,
        email text,
        roles text[] NOT NULL,
        first_sign_in_at timestamptz NOT NULL DEFAULT now(),
        last_sign_in_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (issuer, subject)
      );

      CREATE TABLE sign_in_attempt (
        state_hash bytea PRIMARY KEY,
        browser_hash bytea NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL UNIQUE,
        csrf_token text NOT NULL,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        roles text[] NOT NULL,
        provider_session text,
        id_token bytea,
        started_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('sign-out', 'provider', 'admin', 'idle', 'absolute', 'declined', 'replaced'))
      );
      CREATE INDEX session_user_idx ON session (user_id) WHERE ended_at IS NULL;
      CREATE INDEX session_provider_idx ON session (provider_session) WHERE ended_at IS NULL;

      CREATE TABLE api_key (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('staff', 'growth', 'adviser')),
        key_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by text NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      );

      CREATE TABLE notice (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        kind text NOT NULL CHECK (kind IN ('privacy', 'accessibility')),
        version int NOT NULL,
        text_fi text NOT NULL,
        text_sv text NOT NULL,
        text_en text NOT NULL,
        effective_from timestamptz,
        published_at timestamptz,
        UNIQUE (kind, version),
        CHECK (published_at IS NULL OR (text_fi ~ '\\S' AND text_sv ~ '\\S' AND text_en ~ '\\S' AND effective_from IS NOT NULL))
      );
      CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A published % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON notice FOR EACH ROW
        WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published();

      CREATE TABLE notice_acceptance (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        notice_id uuid NOT NULL REFERENCES notice,
        language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
        accepted_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, notice_id)
      );

      CREATE TABLE feedback_ticket (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        subject text NOT NULL,
        message text NOT NULL,
        page text NOT NULL,
        contact text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        due_on date NOT NULL,
        answered_at timestamptz
      );

      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        act text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
        actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'api-key', 'system', 'nobody')),
        actor_id text,
        actor_name text,
        actor_roles text[] NOT NULL,
        subject_kind text,
        subject_id text,
        purpose text,
        origin text,
        trace_id text,
        detail jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_event_order_idx ON audit_event (transaction_id, id);
      CREATE INDEX audit_event_actor_idx ON audit_event (actor_id, id);
      CREATE INDEX audit_event_subject_idx ON audit_event (subject_id, id);
      CREATE INDEX audit_event_at_idx ON audit_event (at);

      CREATE TABLE audit_seal (
        event_id bigint PRIMARY KEY,
        position bigint NOT NULL UNIQUE,
        transaction_id xid8 NOT NULL,
        hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_setting('kasvu.audit_purge', true) = 'on' THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await publishDefaultNotices(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_seal, audit_event, feedback_ticket, notice_acceptance, notice, api_key, session, sign_in_attempt, app_user;
      DROP FUNCTION refuse_change();
      DROP FUNCTION refuse_change_of_published();
    `);
  }
}

/** From the first start there is a notice to accept and a statement to read. */
async function publishDefaultNotices(runner: QueryRunner): Promise<void> {
  for (const { kind, texts } of defaultNotices) {
    await runner.query(
      `INSERT INTO notice (kind, version, text_fi, text_sv, text_en, effective_from, published_at) VALUES ($1, 1, $2, $3, $4, now(), now())`,
      [kind, texts.fi, texts.sv, texts.en],
    );
  }
}
