/** SQL: the evidence of row `alias` as JSON, with the names of its skills and occupations; what the vocabulary has no more is left out. */
export const evidenceJson = (alias: string) => `(
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language',
           'weight', coalesce(e->>'weight', 'required'))), '[]')
    FROM jsonb_array_elements(${alias}.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL)`;
