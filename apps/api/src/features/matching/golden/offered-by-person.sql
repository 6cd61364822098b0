WITH RECURSIVE person AS (SELECT t.* FROM talent t WHERE t.pseudonym = $1 AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)),
reach (id, asked, broader_uris) AS (
  SELECT s.id, s.id, s.broader_uris FROM skill s WHERE s.id IN (SELECT unnest(skill_ids) FROM person) AND s.withdrawn_at IS NULL
  UNION
  SELECT reach.id, s.id, s.broader_uris FROM reach JOIN skill s ON s.uri = ANY(reach.broader_uris) AND s.withdrawn_at IS NULL
)
SELECT person.skills, person.occupation_ids AS occupations, person.wished_ids AS wished,
       ARRAY(SELECT asked FROM reach ORDER BY asked, id) AS "reachAsked", ARRAY(SELECT id FROM reach ORDER BY asked, id) AS "reachIds",
       person.municipality_code AS municipality, person.work_municipality_codes AS "workMunicipalities", person.work_region_codes AS "workRegions",
       coalesce(person.remote, false) AS remote, person.availability
  FROM person
