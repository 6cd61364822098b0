SELECT json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
       WHEN t.available_from <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 92 THEN 'within-3-months' ELSE 'later' END,
  'municipalityCode', t.municipality_code, 'occupations', (
  SELECT coalesce(json_agg(json_build_object('id', o.id::text, 'labels', o.labels, 'origin', each.value->>'origin') ORDER BY each.nr), '[]')
    FROM jsonb_array_elements(t.occupations) WITH ORDINALITY each (value, nr)
    JOIN occupation o ON o.uri = each.value->>'uri' AND o.withdrawn_at IS NULL), 'languages', t.languages,
  'experienceYears', t.experience_years, 'updated', CASE WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 31 THEN 'month' WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 183 THEN 'half-year'
       WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 366 THEN 'year' ELSE 'older' END,
  'workMunicipalityCodes', t.work_municipality_codes, 'workRegionCodes', t.work_region_codes, 'remote', t.remote,
  'skills', (
  SELECT coalesce(json_agg(json_build_object('id', held.id::text, 'labels', held.labels, 'level', held.level, 'origin', held.origin) ORDER BY held.nr), '[]')
    FROM (SELECT s.id, s.labels, each.value->>'level' AS level, each.value->>'origin' AS origin, each.nr
            FROM jsonb_array_elements(t.skills) WITH ORDINALITY each (value, nr) JOIN skill s ON s.uri = each.value->>'uri' AND s.withdrawn_at IS NULL
           WHERE true ORDER BY each.nr ) held), 'educations', t.educations, 'workHistory', (
  SELECT coalesce(json_agg(json_build_object(
           'occupation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id::text, 'labels', o.labels, 'origin', spell->'occupation'->>'origin') END,
           'startYear', spell->'startYear', 'endYear', spell->'endYear', 'current', spell->'current', 'industryCode', spell->>'industryCode',
           'employer', CASE WHEN named.shown THEN json_build_object('businessId', named.id, 'name', (SELECT c.name FROM company c WHERE c.business_id = named.id)) END,
           'employerHidden', CASE WHEN named.shown THEN NULL WHEN named.id IS NULL THEN 'no-consent' ELSE 'small-group' END)
         ORDER BY (spell->>'current')::boolean DESC, (spell->>'startYear')::int DESC NULLS LAST), '[]')
    FROM jsonb_array_elements(t.work_history) spell
    LEFT JOIN occupation o ON o.uri = spell->'occupation'->>'uri' AND o.withdrawn_at IS NULL
    CROSS JOIN LATERAL (
      SELECT consented.employer AS id, consented.employer IS NOT NULL AND (
  SELECT count(*) >= 5 FROM talent peer
   WHERE peer.employer_business_ids @> ARRAY[consented.employer] AND coalesce(peer.employer_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), false) AND peer.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AS shown
        FROM (SELECT CASE WHEN coalesce(t.employer_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), false) THEN spell->>'employerBusinessId' END AS employer) consented
    ) named),
  'permitCodes', t.permit_codes, 'employmentTypes', t.employment_types, 'workingTimes', t.working_times,
  'fits', json_build_object('vacancies', (SELECT count(*)::int FROM vacancy v
     WHERE ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL) AND (v.skill_ids && t.skill_ids OR v.occupation_ids && t.occupation_ids)), 'studies', CASE WHEN EXISTS (SELECT FROM study) THEN (
     SELECT count(*)::int FROM study st,
            (SELECT t.skill_ids || ARRAY(SELECT s.id FROM occupation o JOIN skill s ON s.uri = ANY(o.essential_skill_uris)
                                          WHERE o.id = ANY(t.wished_ids)) AS skill_ids) fitting
      WHERE st.withdrawn_at IS NULL AND st.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (st.skill_ids && fitting.skill_ids OR st.occupation_ids && t.wished_ids)) END),
  'identity', json_build_object('state', CASE
    WHEN t.identity_until IS NULL THEN 'no-consent'
    WHEN NOT coalesce(t.identity_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), false) THEN 'expired'
    WHEN NOT EXISTS (SELECT FROM talent_identity i WHERE i.pseudonym = t.pseudonym) THEN 'no-consent'
    WHEN (SELECT count(*) FROM (SELECT FROM talent peer WHERE peer.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) LIMIT 5) peers) < 5 THEN 'small-group'
    ELSE 'available' END, 'until', CASE WHEN isfinite(t.identity_until) THEN t.identity_until END),
  'provenance', (SELECT json_build_object('source', t.source, 'sourceId', t.pseudonym, 'sourceUrl', NULL,
       'fetchedAt', to_char(max(r.finished_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'checkedAt', to_char(max(r.finished_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
     FROM sync_run r WHERE r.source = t.source AND r.status = 'succeeded')) AS talent
  FROM talent t WHERE t.pseudonym = $1 AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
