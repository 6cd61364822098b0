import type { LocalizedText } from '@kasvu/contracts';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import type { Sink } from '../../platform/records/sink';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { studyTexts } from './study-texts';
import { applicationTimes, lastStart, startsOn } from './study-times';
import { lastDayBefore } from './study-list.sql';

const first = (text: LocalizedText) => text.fi ?? text.sv ?? text.en ?? '';

const list = (field: string) => `ARRAY(SELECT jsonb_array_elements_text(data->'${field}'))`;
const ids = (field: string) => `ARRAY(SELECT jsonb_array_elements_text(extra->'${field}')::int)`;
/** JSON null is no value. */
const json = (field: string) => `nullif(data->'${field}', 'null')`;
const times = `(extra->>'applicationTimes')::tstzmultirange`;
const words = (language: string) =>
  `concat_ws(' ', ${['names', 'outcomes', 'keywords', 'description'].map((field) => `data->'${field}'->>'${language}'`).join(', ')})`;

const columns: Record<string, string> = {
  names: `data->'names'`,
  name_sort: `extra->>'nameSort'`,
  description: `data->'description'`,
  outcomes: `data->'outcomes'`,
  keywords: `data->'keywords'`,
  programme: json('programme'),
  providers: `data->'providers'`,
  municipality_codes: list('municipalityCodes'),
  languages: list('languages'),
  type: `data->>'type'`,
  level: `data->>'level'`,
  fields: list('fields'),
  degree: `(data->>'degree')::boolean`,
  apprenticeship: `(data->>'apprenticeship')::boolean`,
  qualifications: `data->'qualifications'`,
  extent: json('extent'),
  deliveries: list('deliveries'),
  start: json('start'),
  starts_on: `(extra->>'startsOn')::date`,
  continuous_start: `coalesce((data->'start'->>'continuous')::boolean, false)`,
  duration_months: `(data->>'durationMonths')::int`,
  application_periods: `data->'applicationPeriods'`,
  continuous_application: `(data->>'continuousApplication')::boolean`,
  seats: `(data->>'seats')::int`,
  application_times: times,
  open_until: `CASE WHEN upper_inf(${times}) THEN 'infinity'
    ELSE coalesce(greatest((extra->>'lastStart')::date, ${lastDayBefore(`upper(${times})`)}), 'infinity') END`,
  fee: json('fee'),
  skill_ids: ids('skillIds'),
  occupation_ids: ids('occupationIds'),
  evidence: `extra->'evidence'`,
  recognised_with: `extra->>'recognisedWith'`,
  search_text: `to_tsvector('finnish', ${words('fi')}) || to_tsvector('swedish', ${words('sv')}) || to_tsvector('english', ${words('en')})
    || to_tsvector('simple', coalesce((SELECT string_agg(name.value, ' ')
         FROM jsonb_array_elements(data->'providers') provider, jsonb_each_text(provider->'names') name), ''))`,
  source: 'source',
  source_id: 'source_id',
};
const names = Object.keys(columns);

/** Studies get the skills they teach when they are stored, with the words that say so. */
export const studySink = (vocabulary: SkillVocabulary): Sink<'study'> => ({
  kind: 'study',
  tables: ['study'],
  version: 2,
  prepare: (study) => ({
    nameSort: finnishSortKey(first(study.names)),
    startsOn: startsOn(study.start),
    lastStart: lastStart(study.start),
    applicationTimes: applicationTimes(study),
    ...vocabulary.recogniseTexts(studyTexts(study)),
    recognisedWith: vocabulary.version,
  }),
  store: [
    `INSERT INTO study (${names.join(', ')})
     SELECT ${Object.values(columns).join(',\n            ')}
       FROM sync_stage
     ON CONFLICT (source, source_id) DO UPDATE SET
       ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, withdrawn_at = NULL`,
  ],
  withdraw: ['UPDATE study SET withdrawn_at = now() WHERE source = $1 AND source_id = ANY($2)'],
});
