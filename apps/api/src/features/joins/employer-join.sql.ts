/** Vacancies whose source gives no business ID, once for each of their municipalities. */
const nameless = `
  SELECT v.id, v.employer_key, v.employer_name, v.employer_business_id, v.join_confidence, place.code AS municipality_code
    FROM vacancy v LEFT JOIN LATERAL unnest(v.municipality_codes) place (code) ON true
   WHERE v.withdrawn_at IS NULL AND v.employer_key <> '' AND (v.employer_business_id IS NULL OR v.join_confidence IS NOT NULL)`;

/**
 * What each employer of a municipality is taken for by its name: high, the one company of that name there; medium, the one company of that
 * name held anywhere; else none. Only links that differ from those held are written, and never those somebody decided.
 */
export const linkEmployersSql = `
WITH named AS (
  SELECT employer_key, municipality_code, min(employer_name) AS employer_name FROM (${nameless}) nameless GROUP BY 1, 2
),
company_name AS (
  SELECT c.business_id, c.municipality_code, name.key, name.value AS kind
    FROM company c CROSS JOIN LATERAL jsonb_each_text(c.name_keys) name
   WHERE c.withdrawn_at IS NULL AND c.status <> 'ceased'
),
counted AS (
  SELECT n.employer_key, n.municipality_code, n.employer_name, count(c.key)::int AS candidates,
         count(c.key) FILTER (WHERE c.municipality_code = n.municipality_code) AS here,
         min(c.business_id) AS any_id, min(c.kind) AS any_kind,
         min(c.business_id) FILTER (WHERE c.municipality_code = n.municipality_code) AS here_id,
         min(c.kind) FILTER (WHERE c.municipality_code = n.municipality_code) AS here_kind
    FROM named n LEFT JOIN company_name c ON c.key COLLATE "C" = n.employer_key
   GROUP BY 1, 2, 3
),
judged AS (
  SELECT *, CASE WHEN here = 1 THEN 'high' WHEN here = 0 AND candidates = 1 THEN 'medium' ELSE 'none' END AS confidence FROM counted
),
link AS (
  SELECT employer_key, municipality_code, employer_name,
         CASE confidence WHEN 'high' THEN here_id WHEN 'medium' THEN any_id END AS business_id, confidence,
         jsonb_build_object('nameKind', CASE confidence WHEN 'high' THEN here_kind WHEN 'medium' THEN any_kind END, 'sameMunicipality', confidence = 'high', 'candidates', candidates) AS evidence
    FROM judged
)
INSERT INTO employer_link AS held (employer_key, municipality_code, employer_name, business_id, confidence, evidence)
SELECT link.* FROM link
  LEFT JOIN employer_link old ON old.employer_key = link.employer_key AND old.municipality_code IS NOT DISTINCT FROM link.municipality_code
 WHERE old.id IS NULL OR (old.decided_at IS NULL
       AND (old.employer_name, old.business_id, old.confidence, old.evidence)
           IS DISTINCT FROM (link.employer_name, link.business_id, link.confidence, link.evidence))
ON CONFLICT (employer_key, municipality_code) DO UPDATE SET
  employer_name = excluded.employer_name, business_id = excluded.business_id, confidence = excluded.confidence, evidence = excluded.evidence`;

/** Forgets links no vacancy needs any more. What somebody decided is remembered for vacancies to come. */
export const forgetLinksSql = `
DELETE FROM employer_link link
 WHERE link.decided_at IS NULL
   AND NOT EXISTS (SELECT FROM (${nameless}) nameless
                    WHERE nameless.employer_key = link.employer_key AND nameless.municipality_code IS NOT DISTINCT FROM link.municipality_code)`;

/** Gives vacancies the company of their surest link. Municipalities that say different things equally surely say nothing. */
export const joinVacanciesSql = `
WITH surest AS (
  SELECT n.id, link.business_id, link.confidence,
         rank() OVER (PARTITION BY n.id ORDER BY array_position(ARRAY['decided', 'high', 'medium', 'none'], link.confidence)) AS place
    FROM (${nameless}) n
    JOIN employer_link link ON link.employer_key = n.employer_key AND link.municipality_code IS NOT DISTINCT FROM n.municipality_code
),
joined AS (
  SELECT id, CASE WHEN count(DISTINCT coalesce(business_id, '')) = 1 THEN min(business_id) END AS business_id,
         CASE WHEN count(DISTINCT coalesce(business_id, '')) = 1 THEN min(confidence) ELSE 'none' END AS confidence
    FROM surest WHERE place = 1 GROUP BY id
)
UPDATE vacancy v SET employer_business_id = joined.business_id, join_confidence = joined.confidence
  FROM joined
 WHERE v.id = joined.id AND (v.employer_business_id, v.join_confidence) IS DISTINCT FROM (joined.business_id, joined.confidence)`;
