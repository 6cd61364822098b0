/**
 * SQL that fills a migrated database, whose vocabulary has been read, with a city of a size. Concepts are drawn so that few are common and most
 * are rare. Rows are put together from a pool of profiles, for what is measured is how many there are and what they have in common.
 */
const draws = (each: string, times: number, of: string) => `
  SELECT ${each}, array_agg(DISTINCT c.id ORDER BY c.id) AS ids
    FROM generate_series(1, :pool) n
   CROSS JOIN LATERAL (SELECT 1 + floor(power(random(), 3) * (SELECT count(*) FROM ${of}))::int AS place FROM generate_series(1, ${times}) WHERE n > 0) drawn
    JOIN ${of} c USING (place) GROUP BY n`;

/** A domain with 40 narrower skills of the common sort, and so many skills beside the product's own as a large vocabulary has. */
const vocabulary = `
INSERT INTO skill (uri, labels, description, broader_uris, precedence, source, source_id)
SELECT uri, jsonb_build_object('fi', 'mittaustaito ' || n), '{}', '{}', 1, 'bench', uri FROM generate_series(1, 6000) n, concat('http://bench.example/esco/skill/', md5(n::text)) uri;
INSERT INTO skill (uri, labels, description, broader_uris, precedence, source, source_id)
VALUES ('urn:bench:domain', '{"fi": "mittausala"}', '{}', '{}', 1, 'bench', 'urn:bench:domain');
INSERT INTO skill_term (kind, uri, source, language, label, preferred) VALUES ('skill', 'urn:bench:domain', 'bench', 'fi', 'mittausala', true);
UPDATE skill SET broader_uris = broader_uris || 'urn:bench:domain'::text
 WHERE id IN (SELECT id FROM skill ORDER BY id OFFSET 100 LIMIT 40);
UPDATE vocabulary SET version = version + 1;
CREATE TEMP TABLE drawn_skill AS SELECT id, row_number() OVER (ORDER BY id)::int AS place, uri, labels FROM skill WHERE uri <> 'urn:bench:domain';
CREATE TEMP TABLE drawn_occupation AS SELECT id, row_number() OVER (ORDER BY id)::int AS place, uri, labels FROM occupation;
CREATE INDEX ON drawn_skill (id);
CREATE INDEX ON drawn_occupation (id);
ANALYZE drawn_skill, drawn_occupation`;

/** What people, vacancies and studies are put together from: skills, an occupation and a text that names some of them. */
const profiles = `
CREATE TEMP TABLE profile AS
SELECT s.n, s.ids, o.ids AS occupation_ids,
       ARRAY(SELECT DISTINCT id FROM unnest(implied.ids) id WHERE NOT id = ANY(s.ids) ORDER BY id) AS implied_ids,
       (SELECT jsonb_agg(jsonb_build_object('uri', c.uri, 'level', NULL, 'origin', CASE WHEN c.id % 3 = 0 THEN 'suggested' ELSE 'stated' END))
          FROM drawn_skill c WHERE c.id = ANY(s.ids)) AS skills,
       (SELECT jsonb_agg(jsonb_build_object('uri', c.uri, 'origin', 'stated')) FROM drawn_occupation c WHERE c.id = ANY(o.ids)) AS occupations,
       (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'kind', 'skill', 'field', 'description', 'words', c.labels->>'fi', 'language', 'fi'))
          FROM drawn_skill c WHERE c.id = ANY(s.ids)) AS evidence,
       (SELECT min(c.labels->>'fi') FROM drawn_occupation c WHERE c.id = ANY(o.ids)) AS title,
       (SELECT string_agg(c.labels->>'fi', ' ja ' ORDER BY c.id) FROM drawn_skill c WHERE c.id = ANY(s.ids))
         || CASE WHEN s.n % 3 = 0 THEN ' zyxwerth' ELSE ' vuoro' END || ' kokonaisuus '
         || (SELECT string_agg(md5((s.n * 20 + line)::text), ' ') FROM generate_series(1, 20) line) AS words,
       (SELECT jsonb_agg(jsonb_build_object('occupation', jsonb_build_object('uri', c.uri, 'origin', 'stated'), 'employerName', 'Mittauspaja ' || s.n,
                         'municipalityCode', '092', 'startYear', 2000 + c.id % 20, 'endYear', 2005 + c.id % 20, 'current', false))
          FROM drawn_occupation c WHERE c.id % 200 < 8) AS work_history
  FROM (${draws('n', 14, 'drawn_skill')}) s
  JOIN (${draws('n', 2, 'drawn_occupation')}) o USING (n)
  JOIN (${draws('n', 12, 'drawn_skill')}) implied USING (n);
ALTER TABLE profile ADD COLUMN search_text tsvector;
UPDATE profile SET search_text = to_tsvector('finnish', title || ' ' || words);
CREATE UNIQUE INDEX ON profile (n);
ANALYZE profile`;

const companies = `
INSERT INTO company (business_id, name, name_sort, name_search, names, addresses, municipality_code, status, precedence, source, source_id)
SELECT id, name, lower(name), lower(name), '[]', '[]', '092', 'active', 1, 'bench', id
  FROM generate_series(1, :companies) n, concat(lpad(n::text, 7, '0'), '-', n % 10) id, concat('Mittauspaja ', n, ' Oy') name`;

/** Each vacancy by one source, and a tenth of them by a second one too, which says other things of it. */
const vacancies = `
INSERT INTO vacancy (title, title_sort, title_keys, description, languages, employer_name, employer_sort, employer_key, employer_business_id,
                     municipality_codes, published_at, application_ends_on, open_until, stated_uris, skill_ids, occupation_ids, implied_ids,
                     evidence, recognised_with, search_text, source, source_id)
SELECT jsonb_build_object('fi', title), title, ARRAY[title], jsonb_build_object('fi', words), '{fi}', employer, lower(employer), lower(employer),
       concat(lpad(nr::text, 7, '0'), '-', nr % 10), ARRAY[(ARRAY['092', '091', '049', '186'])[1 + v % 4]], now() - (v % 200) * interval '1 day',
       ends, ends, '{}', ids, occupation_ids, implied_ids, evidence, 'bench', search_text || to_tsvector('simple', employer),
       source, v::text
  FROM (SELECT v, 'bench' AS source, v AS drawn FROM generate_series(1, :vacancies) v
        UNION ALL SELECT v, 'bench-too', v + 1 FROM generate_series(1, :vacancies, 10) v) told
  JOIN profile p ON p.n = 1 + drawn % :pool
 CROSS JOIN LATERAL (SELECT 1 + v * 7 % :companies AS nr, concat('Mittauspaja ', 1 + v * 7 % :companies, ' Oy') AS employer, current_date + v % 90 AS ends) more;
UPDATE vacancy part SET part_of = whole.id FROM vacancy whole
 WHERE part.source = 'bench-too' AND whole.source = 'bench' AND whole.source_id = part.source_id`;

const studies = `
INSERT INTO study (names, name_sort, description, outcomes, keywords, providers, municipality_codes, languages, type, fields, degree, qualifications,
                   deliveries, starts_on, continuous_start, application_periods, continuous_application, application_times, open_until, skill_ids,
                   occupation_ids, evidence, recognised_with, search_text, source, source_id)
SELECT jsonb_build_object('fi', title), title, jsonb_build_object('fi', words), '{}', '{}', '[]', '{092}', '{fi}', 'vocational', '{}', false, '[]',
       '{contact}', current_date + v % 300, false, '[]', false, '{}', current_date + v % 300, ids[1:6], occupation_ids, evidence, 'bench',
       search_text, 'bench', v::text
  FROM generate_series(1, :studies) v JOIN profile p ON p.n = 1 + v * 3 % :pool`;

const people = `
INSERT INTO talent (pseudonym, availability, municipality_code, municipality_codes, work_municipality_codes, work_region_codes, remote, skills,
                    occupations, languages, language_keys, educations, education_fields, work_history, experience_years, employer_business_ids,
                    permit_codes, employment_types, working_times, profile_updated_on, profile_until, precedence, source, skill_ids, wished_ids,
                    occupation_ids, resolved_with)
SELECT substr(encode(sha256(t::text::bytea), 'hex'), 1, 20), (ARRAY['available', 'open', 'not-looking'])[1 + t % 3], home, ARRAY[home], '{}', '{}',
       t % 5 = 0, skills, occupations, '[]', '{}', '[]', '{}', work_history, t % 30, '{}', '{}', '{}', '{}', current_date - t % 700,
       CASE WHEN t % 20 = 0 THEN current_date - 1 ELSE current_date + t % 400 END, 1, 'bench', ids, occupation_ids, occupation_ids,
       (SELECT version FROM vocabulary)
  FROM generate_series(1, :people) t JOIN profile p ON p.n = 1 + t::bigint * 7 % :pool
 CROSS JOIN LATERAL (SELECT (ARRAY['092', '091', '049', '837'])[1 + t % 4] AS home) more`;

export interface CitySize {
  people: number;
  vacancies: number;
  studies: number;
  companies: number;
}

const pool = 10_000;

/** The statements, in order; the tables between them have no indexes, which `fillCity` sees to. */
export const citySql = (size: CitySize): string[] =>
  [vocabulary, profiles, companies, vacancies, studies, people].map((sql) =>
    Object.entries({ ...size, pool }).reduce((text, [name, value]) => text.replaceAll(`:${name}`, String(value)), sql),
  );
