WITH page AS (
  SELECT t.id AS id, (t.vacancies)::text AS value, row_number() OVER (ORDER BY t.vacancies DESC, t.id DESC) AS position
    FROM (
  SELECT link.*, (
      SELECT count(DISTINCT coalesce(v.part_of, v.id))::int FROM vacancy v
       WHERE v.employer_key = link.employer_key AND (v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (v.employer_business_id IS NULL OR v.join_confidence IS NOT NULL)
         AND (link.municipality_code = ANY(v.municipality_codes) OR link.municipality_code IS NULL AND v.municipality_codes = '{}')
    ) AS vacancies
    FROM employer_link link) t
   WHERE lower(t.employer_name) LIKE $1
   AND t.confidence = $2
   ORDER BY t.vacancies DESC, t.id DESC
   LIMIT $3 OFFSET $4
)
SELECT (SELECT count(*)::int FROM (
  SELECT link.*, (
      SELECT count(DISTINCT coalesce(v.part_of, v.id))::int FROM vacancy v
       WHERE v.employer_key = link.employer_key AND (v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (v.employer_business_id IS NULL OR v.join_confidence IS NOT NULL)
         AND (link.municipality_code = ANY(v.municipality_codes) OR link.municipality_code IS NULL AND v.municipality_codes = '{}')
    ) AS vacancies
    FROM employer_link link) t WHERE lower(t.employer_name) LIKE $1
   AND t.confidence = $2) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object(
  'id', t.id::text, 'employerName', t.employer_name, 'municipalityCode', t.municipality_code, 'vacancies', t.vacancies,
  'company', (SELECT json_build_object('businessId', c.business_id, 'name', c.name) FROM company c WHERE c.business_id = t.business_id),
  'confidence', t.confidence, 'evidence', t.evidence,
  'decidedBy', coalesce((SELECT u.name FROM app_user u WHERE u.id::text = t.decided_by), t.decided_by), 'decidedAt', to_char(t.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN (
  SELECT link.*, (
      SELECT count(DISTINCT coalesce(v.part_of, v.id))::int FROM vacancy v
       WHERE v.employer_key = link.employer_key AND (v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (v.employer_business_id IS NULL OR v.join_confidence IS NOT NULL)
         AND (link.municipality_code = ANY(v.municipality_codes) OR link.municipality_code IS NULL AND v.municipality_codes = '{}')
    ) AS vacancies
    FROM employer_link link) t ON t.id = page.id ) AS rows,
       NULL::json AS facets
