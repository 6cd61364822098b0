import type { Client } from 'pg';
import type { Term } from '@kasvu/skills';
import type { Engine } from './engine';

const prepare = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  SET pg_trgm.word_similarity_threshold = 0.5;
  CREATE TEMPORARY TABLE name (concept_id int NOT NULL, configuration regconfig NOT NULL, label text NOT NULL, document tsvector NOT NULL);`;

const fill = `
  INSERT INTO name (concept_id, configuration, label, document)
  SELECT concept_id, configuration, label, to_tsvector(configuration, label)
  FROM unnest($1::int[], $2::regconfig[], $3::text[]) AS given (concept_id, configuration, label)`;

const index = `
  CREATE INDEX ON name USING gin (document);
  CREATE INDEX ON name USING gin (label gin_trgm_ops);
  ANALYZE name;`;

/** Any of the words, each language's names by its own stemmer; rank over the length of the name. */
const fullText = `
  WITH wanted AS (
    SELECT configuration, replace(plainto_tsquery(configuration, $1)::text, '&', '|')::tsquery AS query
    FROM unnest('{finnish,swedish,english}'::regconfig[]) AS given (configuration)
  )
  SELECT concept_id FROM name JOIN wanted USING (configuration)
  WHERE document @@ query
  GROUP BY concept_id
  ORDER BY max(ts_rank(document, query, 2)) DESC, min(length(label)), concept_id
  LIMIT $2`;

const trigram = `
  SELECT concept_id FROM name
  WHERE $1 <% label
  GROUP BY concept_id
  ORDER BY max(word_similarity($1, label)) DESC, min(length(label)), concept_id
  LIMIT $2`;

const configurations = { fi: 'finnish', sv: 'swedish', en: 'english' } as const;

/** What PostgreSQL offers by itself: full text with its snowball stemmers, and trigrams. */
export async function postgresEngines(client: Client, terms: readonly Term[]): Promise<Engine[]> {
  await client.query(prepare);
  await client.query(fill, [
    terms.map(({ conceptId }) => conceptId),
    terms.map(({ language }) => configurations[language]),
    terms.map(({ label }) => label),
  ]);
  await client.query(index);
  const engine = (name: string, sql: string): Engine => ({
    name,
    async search(query, limit) {
      const { rows } = await client.query<{ concept_id: number }>(sql, [query, limit]);
      return rows.map((row) => row.concept_id);
    },
  });
  return [engine('PostgreSQL full text', fullText), engine('PostgreSQL trigrams', trigram)];
}
