export const vocabularyVersionSql = 'SELECT version FROM vocabulary';

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
