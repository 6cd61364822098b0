/** SQL of the parts of a person and a vacancy that are held against each other. */
export interface ComparedSql {
  /** Skills the vacancy requires, int[]. */
  required: string;
  /** What it appreciates, int[]; what is no skill is passed over. */
  appreciated: string;
  /** The person's skills as stored, jsonb. */
  skills: string;
  /** Skills asked for, int[], and side by side the skills that count for them. */
  reachAsked: string;
  reachIds: string;
  /** Of the vacancy's occupations those the person wishes for or has worked in, int[], and all they wish for. */
  occupations: string;
  wished: string;
  region: string;
}

/**
 * SQL of why a person and a vacancy are as near as they are, as JSON in the contract's shape. A stated skill counts before one recognised in a
 * text, the very skill before a narrower one.
 */
export const comparisonJson = (sql: ComparedSql) => `(
  SELECT json_build_object(
           'required', ${sideJson('each.required')},
           'appreciated', ${sideJson('NOT each.required')},
           'occupation', (SELECT json_build_object('id', o.id::text, 'labels', o.labels) FROM occupation o
                           WHERE o.id = ANY(${sql.occupations}) AND o.withdrawn_at IS NULL ORDER BY o.id = ANY(${sql.wished}) DESC, o.id LIMIT 1),
           'region', ${sql.region})
    FROM (SELECT wanted.id, wanted.required, s.labels, best.by_id, best.by_labels, best.level, best.origin
            FROM (SELECT unnest(${sql.required}) AS id, true AS required UNION ALL SELECT unnest(${sql.appreciated}), false) wanted
            JOIN skill s ON s.id = wanted.id AND s.withdrawn_at IS NULL
            LEFT JOIN (
              SELECT DISTINCT ON (reach.asked) reach.asked, held.id AS by_id, held.labels AS by_labels, own.value->>'level' AS level, own.value->>'origin' AS origin
                FROM jsonb_array_elements(${sql.skills}) WITH ORDINALITY own (value, nr)
                JOIN skill held ON held.uri = own.value->>'uri' AND held.withdrawn_at IS NULL
                JOIN unnest(${sql.reachAsked}, ${sql.reachIds}) reach (asked, id) ON reach.id = held.id
               ORDER BY reach.asked, own.value->>'origin' = 'stated' DESC, held.id = reach.asked DESC, own.nr) best ON best.asked = wanted.id) each)`;

const sideJson = (side: string) => {
  const list = (json: string, where: string) => `coalesce(json_agg(${json} ORDER BY each.id) FILTER (WHERE ${side} AND ${where}), '[]')`;
  const held = `json_build_object('id', each.id::text, 'labels', each.labels, 'level', each.level, 'origin', each.origin,
             'by', CASE WHEN each.by_id <> each.id THEN json_build_object('id', each.by_id::text, 'labels', each.by_labels) END)`;
  return `json_build_object(
             'has', ${list(held, `each.origin = 'stated'`)},
             'claimed', ${list(held, `each.origin = 'suggested'`)},
             'lacks', ${list(`json_build_object('id', each.id::text, 'labels', each.labels)`, 'each.origin IS NULL')})`;
};
