/** Which vocabulary this is, and which words are muted: the ids tell, as what is muted never changes. */
export const vocabularyVersionSql = `
  SELECT version, coalesce((SELECT left(md5(string_agg(id::text, ',' ORDER BY id)), 8) FROM muted_term), '') AS muted FROM vocabulary`;

/** What is not to be taken for a skill or occupation in texts. */
export const mutedTermsSql = 'SELECT words, concept_uri AS "conceptUri" FROM muted_term';

/** Every name of every concept held; a name several sources give counts once. */
export const vocabularyTermsSql = `
  SELECT concept.id AS "conceptId", t.kind, t.uri, t.language, t.label, bool_or(t.preferred) AS preferred
    FROM skill_term t
    JOIN (SELECT 'skill' AS kind, id, uri FROM skill WHERE withdrawn_at IS NULL
          UNION ALL
          SELECT 'occupation', id, uri FROM occupation WHERE withdrawn_at IS NULL) concept USING (kind, uri)
   GROUP BY concept.id, t.kind, t.uri, t.language, t.label
   ORDER BY t.kind, concept.id, t.language, preferred DESC, t.label`;

/** Every occupation held with the skills it cannot do without. */
export const occupationRelationsSql = `
  SELECT id, uri, isco_code AS "iscoCode", essential_skill_uris AS "essentialSkillUris"
    FROM occupation WHERE withdrawn_at IS NULL ORDER BY id`;

/** Every skill and occupation held with what is broader. */
export const broaderConceptsSql = `
  SELECT id, uri, broader_uris AS "broaderUris" FROM skill WHERE withdrawn_at IS NULL
   UNION ALL
  SELECT id, uri, broader_uris FROM occupation WHERE withdrawn_at IS NULL
   ORDER BY id`;
