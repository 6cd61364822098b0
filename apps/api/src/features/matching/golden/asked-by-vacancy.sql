WITH RECURSIVE told AS (
  SELECT t.id, t.municipality_codes, t.remote, t.application_ends_on, asked.required, asked.concepts
    FROM vacancy t
  LEFT JOIN LATERAL (
    SELECT array_agg(told.id) FILTER (WHERE told.required) AS required, array_agg(told.id) AS concepts
      FROM vacancy part CROSS JOIN LATERAL (
        SELECT unnest(part.skill_ids - part.appreciated_ids) AS id, true AS required
         UNION ALL SELECT unnest(part.skill_ids + part.occupation_ids + part.implied_ids), false) told
     WHERE part.part_of = t.id AND part.withdrawn_at IS NULL) parts ON true
  CROSS JOIN LATERAL (
    SELECT (t.skill_ids - t.appreciated_ids) | coalesce(parts.required, '{}') AS required,
           t.skill_ids | t.occupation_ids | t.implied_ids | coalesce(parts.concepts, '{}') AS concepts) asked
   WHERE t.id = (SELECT coalesce(v.part_of, v.id) FROM vacancy v WHERE v.id = $1)
),
reach (asked, id, uri) AS (
  SELECT s.id, s.id, s.uri FROM skill s WHERE s.id IN (SELECT unnest(concepts) FROM told) AND s.withdrawn_at IS NULL
  UNION
  SELECT reach.asked, s.id, s.uri FROM reach JOIN skill s ON s.broader_uris @> ARRAY[reach.uri] AND s.withdrawn_at IS NULL
)
SELECT ARRAY(SELECT id FROM reach WHERE id = asked AND id = ANY(told.required) ORDER BY id) AS required,
       ARRAY(SELECT id FROM reach WHERE id = asked AND NOT id = ANY(told.required) ORDER BY id) AS appreciated,
       ARRAY(SELECT o.id FROM occupation o WHERE o.id = ANY(told.concepts) AND o.withdrawn_at IS NULL ORDER BY o.id) AS occupations,
       ARRAY(SELECT asked FROM reach ORDER BY asked, id) AS "reachAsked", ARRAY(SELECT id FROM reach ORDER BY asked, id) AS "reachIds",
       told.municipality_codes AS municipalities, coalesce(told.remote, false) AS remote, told.application_ends_on::text AS "neededBy",
       (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', best.id::text, 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels), 'kind', best.value->>'kind',
           'field', best.value->>'field', 'words', best.value->>'words', 'language', best.value->>'language',
           'weight', CASE WHEN best.weak THEN 'appreciated' ELSE 'required' END) ORDER BY best.weak, best.nr, best.id), '[]')
    FROM (SELECT DISTINCT ON (each.id) each.id, each.value, each.nr, each.supposed OR each.kind = 'skill' AND NOT each.id = ANY(told.required) AS weak
            FROM vacancy v CROSS JOIN LATERAL (
              SELECT value, nr, (value->>'id')::int AS id, value->>'kind' AS kind, value->>'field' = 'occupation' AS supposed
                FROM jsonb_array_elements(v.evidence) WITH ORDINALITY listed (value, nr)) each
           WHERE v.id = told.id OR v.part_of = told.id AND v.withdrawn_at IS NULL
           ORDER BY each.id, each.supposed, coalesce(each.value->>'weight', 'required') = 'appreciated', v.id <> told.id, v.id, each.nr) best
    LEFT JOIN skill s ON s.id = best.id AND s.withdrawn_at IS NULL
    LEFT JOIN occupation o ON o.id = best.id AND o.withdrawn_at IS NULL
   WHERE coalesce(s.id, o.id) IS NOT NULL) AS asks
  FROM told
