import type { ClientBase } from 'pg';
import { forgetOtherVersions, withdrawShared, type Sink } from '../../platform/records/sink';

const shared = 'uri, labels, description, broader_uris, precedence, source, source_id';
const sharedValues = `data->>'uri', data->'labels', data->'description',
  ARRAY(SELECT jsonb_array_elements_text(data->'broaderUris')), precedence, source, source_id`;

/** `own`: the columns that only this kind has, with their values and, where it is not simply that value, what takes the place of the one held. */
const store = (kind: 'skill' | 'occupation', own: { column: string; value: string; update?: string }[]) => `
  INSERT INTO ${kind} AS held (${own.map(({ column }) => column).join(', ')}, ${shared})
  SELECT ${own.map(({ value }) => value).join(', ')}, ${sharedValues} FROM sync_stage
  ON CONFLICT (uri) DO UPDATE SET
    ${own.map(({ column, update = `excluded.${column}` }) => `${column} = ${update}`).join(', ')}, labels = excluded.labels, description = excluded.description,
    broader_uris = excluded.broader_uris, precedence = excluded.precedence,
    source = excluded.source, source_id = excluded.source_id, withdrawn_at = NULL
  WHERE held.precedence <= excluded.precedence OR held.withdrawn_at IS NOT NULL`;

/** Every source keeps its own names of a concept; search knows them all. */
const storeTerms = (kind: 'skill' | 'occupation') => [
  `DELETE FROM skill_term t USING sync_stage s WHERE t.kind = '${kind}' AND t.source = s.source AND t.uri = s.source_id`,
  `INSERT INTO skill_term (kind, uri, source, language, label, preferred)
   SELECT '${kind}', source_id, source, term.language, term.label, bool_or(term.preferred)
     FROM sync_stage, LATERAL (
       SELECT key AS language, value AS label, true AS preferred FROM jsonb_each_text(data->'labels')
       UNION ALL
       SELECT each.key, label, false FROM jsonb_each(data->'alternativeLabels') each, jsonb_array_elements_text(each.value) label
     ) term
    GROUP BY source_id, source, term.language, term.label
    ORDER BY source_id, term.language, bool_or(term.preferred) DESC, term.label`,
];

const withdraw = (kind: 'skill' | 'occupation') => [
  withdrawShared(kind, kind, 'source_id'),
  forgetOtherVersions(kind),
  `DELETE FROM skill_term WHERE kind = '${kind}' AND source = $1 AND uri = ANY($2)`,
];

/** Tells every process that recognises skills to load the vocabulary anew. */
const changed = async (client: ClientBase) => {
  await client.query('UPDATE vocabulary SET version = version + 1');
};

export const skillSink: Sink<'skill'> = {
  kind: 'skill',
  tables: ['skill', 'skill_term'],
  version: 1,
  prepare: () => ({}),
  store: [store('skill', [{ column: 'skill_type', value: `data->>'skillType'` }]), ...storeTerms('skill')],
  withdraw: withdraw('skill'),
  changed,
};

/** Of a source that tells no relations, nothing is learnt about them: those of the source before it stay. */
const essentialSkills = {
  column: 'essential_skill_uris',
  value: `ARRAY(SELECT jsonb_array_elements_text(coalesce(data->'essentialSkillUris', '[]')))`,
  update: `CASE WHEN excluded.essential_skill_uris = '{}' AND held.source <> excluded.source
      THEN held.essential_skill_uris ELSE excluded.essential_skill_uris END`,
};

export const occupationSink: Sink<'occupation'> = {
  kind: 'occupation',
  tables: ['occupation', 'skill_term'],
  version: 2,
  prepare: () => ({}),
  store: [store('occupation', [{ column: 'isco_code', value: `data->>'iscoCode'` }, essentialSkills]), ...storeTerms('occupation')],
  withdraw: withdraw('occupation'),
  changed,
};
