WITH listed AS MATERIALIZED (
  SELECT t.id AS id, t.business_id AS key, row_number() OVER (ORDER BY coalesce(asking.open, 0) DESC, t.id DESC) AS position
    FROM company t LEFT JOIN (SELECT v.employer_business_id, count(*) AS open FROM vacancy v WHERE ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL) GROUP BY 1) asking
         ON asking.employer_business_id = t.business_id
   WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1)
), chosen AS (SELECT * FROM listed )
SELECT (SELECT count(*)::int FROM listed) AS found, (SELECT count(*)::int FROM chosen) AS rows,
       NULL::json AS keys, NULL::json AS item
UNION ALL
SELECT NULL, NULL, NULL, (SELECT json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM company t WHERE t.id = ordered.id)
  FROM (SELECT id FROM chosen ORDER BY position) ordered
