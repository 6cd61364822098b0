WITH RECURSIVE found AS MATERIALIZED (
  SELECT t.id, asked.required, asked.concepts - asked.required AS rest FROM vacancy t
  LEFT JOIN LATERAL (
    SELECT array_agg(told.id) FILTER (WHERE told.required) AS required, array_agg(told.id) AS concepts
      FROM vacancy part CROSS JOIN LATERAL (
        SELECT unnest(part.skill_ids - part.appreciated_ids) AS id, true AS required
         UNION ALL SELECT unnest(part.skill_ids + part.occupation_ids + part.implied_ids), false) told
     WHERE part.part_of = t.id AND part.withdrawn_at IS NULL) parts ON true
  CROSS JOIN LATERAL (
    SELECT (t.skill_ids - t.appreciated_ids) | coalesce(parts.required, '{}') AS required,
           t.skill_ids | t.occupation_ids | t.implied_ids | coalesce(parts.concepts, '{}') AS concepts) asked
   WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND t.id IN (
     SELECT coalesce(v.part_of, v.id) FROM vacancy v
      WHERE v.withdrawn_at IS NULL AND (v.skill_ids && $1::int[] OR v.occupation_ids && $2::int[]
            OR v.implied_ids && ($1::int[] + $2::int[])))
),
asked AS MATERIALIZED (SELECT s.id, true AS required, count(*)::int AS vacancies, max(coalesce(t.application_ends_on, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 90)) AS needed
    FROM found LEFT JOIN vacancy t USING (id) CROSS JOIN LATERAL unnest(found.required - $1::int[]) lacked (id) JOIN skill s ON s.id = lacked.id AND s.withdrawn_at IS NULL
   GROUP BY s.id ORDER BY vacancies DESC, s.id LIMIT 10),
reach (asked, id, uri) AS (
  SELECT s.id, s.id, s.uri FROM skill s WHERE s.id IN (SELECT id FROM asked) AND s.withdrawn_at IS NULL
  UNION
  SELECT reach.asked, s.id, s.uri FROM reach JOIN skill s ON s.broader_uris @> ARRAY[reach.uri] AND s.withdrawn_at IS NULL
),
wanted AS MATERIALIZED (
  SELECT asked.id, asked.required, asked.vacancies, asked.needed, array_agg(reach.id) AS ids
    FROM asked JOIN reach ON reach.asked = asked.id GROUP BY asked.id, asked.required, asked.vacancies, asked.needed
),
"people" AS MATERIALIZED (
  WITH holding AS MATERIALIZED (SELECT wanted.id AS skill, t.profile_until FROM wanted JOIN talent t ON t.skill_ids && wanted.ids)
  SELECT skill, (count(*) / 5 * 5)::int AS people FROM holding WHERE holding.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) GROUP BY skill
),
teaching AS MATERIALIZED (
  SELECT wanted.id AS skill, wanted.needed, t.id, t.starts_on, t.continuous_start, t.withdrawn_at, t.open_until
    FROM wanted JOIN study t ON t.skill_ids && wanted.ids
),
starting AS MATERIALIZED (SELECT t.skill, t.id, (t.continuous_start OR coalesce(t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND t.needed, false)) AS in_time, CASE WHEN t.starts_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN t.starts_on ELSE 'infinity' END AS start FROM teaching t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))),
taught AS (
  SELECT skill, count(*)::int AS studies, count(*) FILTER (WHERE in_time)::int AS in_time,
         (array_agg(id ORDER BY in_time DESC, start, id))[1] AS next, bool_or(in_time) AS next_in_time
    FROM starting GROUP BY skill
)
SELECT (SELECT coalesce(json_agg(json_build_object(
          'concept', json_build_object('id', s.id::text, 'labels', s.labels),
          'weight', CASE WHEN wanted.required THEN 'required' ELSE 'appreciated' END, 'openVacancies', wanted.vacancies,
          'people', coalesce("people".people, 0), 'companyPeople', NULL::int,
          'studies', coalesce(taught.studies, 0), 'studiesInTime', coalesce(taught.in_time, 0),
          'next', (SELECT (json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
  'municipalityCodes', t.municipality_codes, 'languages', t.languages, 'extent', t.extent, 'deliveries', t.deliveries,
  'start', t.start, 'startsOn', t.starts_on, 'applicationOpen', t.application_times @> now(),
  'applicationEndsOn', (((SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now()) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date, 'fee', t.fee, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language',
           'weight', coalesce(e->>'weight', 'required'))), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('inTime', taught.next_in_time) FROM study t WHERE t.id = taught.next))
        ORDER BY wanted.vacancies DESC, wanted.required DESC, wanted.id), '[]')
   FROM wanted JOIN skill s USING (id)
   LEFT JOIN taught ON taught.skill = wanted.id LEFT JOIN "people" ON "people".skill = wanted.id) AS gap,
  (SELECT coalesce(json_agg((json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
  'municipalityCodes', t.municipality_codes, 'languages', t.languages, 'extent', t.extent, 'deliveries', t.deliveries,
  'start', t.start, 'startsOn', t.starts_on, 'applicationOpen', t.application_times @> now(),
  'applicationEndsOn', (((SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now()) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date, 'fee', t.fee, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language',
           'weight', coalesce(e->>'weight', 'required'))), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('inTime', best.in_time) ORDER BY best.in_time DESC, best.start, t.id), '[]')
   FROM (SELECT id, bool_or(in_time) AS in_time, start FROM starting GROUP BY id, start ORDER BY in_time DESC, start, id LIMIT 0) best
   JOIN study t USING (id)) AS studies
