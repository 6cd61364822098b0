const ids = (table: 'skill' | 'occupation', uris: string) =>
  `ARRAY(SELECT DISTINCT c.id FROM ${uris} JOIN ${table} c ON c.uri = named.uri WHERE c.withdrawn_at IS NULL ORDER BY c.id)`;

const urisIn = (array: string, key = 'uri') => `(SELECT each->>'${key}' AS uri FROM jsonb_array_elements(${array}) each) named`;

const urisInEither = (occupations: string, workHistory: string) => `(
    SELECT each->>'uri' AS uri FROM jsonb_array_elements(${occupations}) each
    UNION ALL SELECT each->'occupation'->>'uri' FROM jsonb_array_elements(${workHistory}) each) named`;

/** SQL of the columns that hold ids of the vocabulary, worked out of the URIs a record states. Concepts that are not held are left out. */
export const resolvedIds = (skills: string, occupations: string, workHistory: string): Record<string, string> => ({
  skill_ids: ids('skill', urisIn(skills)),
  wished_ids: ids('occupation', urisIn(occupations)),
  occupation_ids: ids('occupation', urisInEither(occupations, workHistory)),
  resolved_with: '(SELECT version FROM vocabulary)',
});

/** Brings up to date the people resolved with an older vocabulary, at most `$1` of them. */
export const resolveStaleTalentSql = `
UPDATE talent t
   SET ${Object.entries(resolvedIds('t.skills', 't.occupations', 't.work_history'))
     .map(([column, sql]) => `${column} = ${sql}`)
     .join(',\n       ')}
 WHERE t.id IN (SELECT id FROM talent WHERE resolved_with <> (SELECT version FROM vocabulary) LIMIT $1)`;
