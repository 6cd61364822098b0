import { instant } from '../../platform/sql/instant';
import { standingFor } from '../../platform/sql/open-vacancy';
import { alikeInAll } from './change-values.sql';

const thing = (kind: string, id: string, title: string) => `json_build_object('kind', '${kind}', 'id', ${id}::text, 'title', ${title})`;
const concept = (table: 'skill' | 'occupation', id: string) =>
  `SELECT ${thing('skill', 'thing.id', 'thing.labels')} FROM ${table} thing WHERE thing.id = ${id}::int`;

/** Per kind the SQL of a thing as JSON, by its key. Nothing that is withdrawn is deleted, so it is always there. */
const things = {
  // The key's index is in the database's own order.
  company: (id: string) =>
    `SELECT ${thing('company', 'thing.business_id', alikeInAll('thing.name'))} FROM company thing WHERE thing.business_id = ${id} COLLATE "default"`,
  vacancy: (id: string) =>
    `SELECT ${thing('vacancy', standingFor('thing'), 'thing.title')} FROM vacancy thing WHERE thing.id = ${id}::bigint`,
  study: (id: string) => `SELECT ${thing('study', 'thing.id', 'thing.names')} FROM study thing WHERE thing.id = ${id}::bigint`,
  skill: (id: string) => `${concept('skill', id)} UNION ALL ${concept('occupation', id)}`,
};
const thingJson = (kind: string, id: string, kinds: (keyof typeof things)[]) =>
  `CASE ${kind} ${kinds.map((each) => `WHEN '${each}' THEN (${things[each](id)})`).join('\n       ')} END`;

/** SQL: the fields of a row of `change_event` in the contract's shape, for `json_build_object`. */
export const changeEventFields = (event: string) => `
  'id', ${event}.id::text, 'type', ${event}.type, 'old', ${event}.old_value, 'new', ${event}.new_value, 'at', ${instant(`${event}.at`)}, 'source', ${event}.source,
  'about', ${thingJson(`${event}.kind`, `${event}.target`, ['company', 'vacancy', 'study', 'skill'])},
  'what', ${thingJson(`${event}.what_kind`, `${event}.what_target`, ['vacancy', 'study'])}`;

/** SQL: a row of `change_event` as JSON in the contract's shape. */
export const changeEventJson = (event: string) => `json_build_object(${changeEventFields(event)})`;
