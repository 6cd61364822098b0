import type { LocalizedText } from '@kasvu/contracts';
import { normaliseCompanyName, normaliseTitle } from '@kasvu/skills';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import type { Sink } from '../../platform/records/sink';
import { passOnSql } from './pass-on.sql';

const first = (text: LocalizedText) => text.fi ?? text.sv ?? text.en ?? '';

const words = (language: string) =>
  `concat_ws(' ', ${['title', 'description', 'requirements'].map((field) => `data->'${field}'->>'${language}'`).join(', ')})`;
const texts = (array: string) => `ARRAY(SELECT jsonb_array_elements_text(${array}))`;
const numbers = (array: string) => `ARRAY(SELECT jsonb_array_elements_text(${array})::int)`;

const columns = {
  title: `data->'title'`,
  title_sort: `extra->>'titleSort'`,
  title_keys: texts(`extra->'titleKeys'`),
  description: `data->'description'`,
  requirements: `coalesce(data->'requirements', '{}')`,
  field: `data->>'field'`,
  languages: texts(`data->'languages'`),
  employer_name: `data->>'employerName'`,
  employer_sort: `extra->>'employerSort'`,
  employer_key: `extra->>'employerKey'`,
  employer_unit: `data->>'employerUnit'`,
  employer_business_id: `data->>'employerBusinessId'`,
  municipality_codes: texts(`data->'municipalityCodes'`),
  address: `data->>'address'`,
  longitude: `(data->'location'->>'longitude')::float8`,
  latitude: `(data->'location'->>'latitude')::float8`,
  published_at: `(data->>'publishedAt')::timestamptz`,
  application_ends_on: `(data->>'applicationEndsOn')::date`,
  open_until: `coalesce((data->>'applicationEndsOn')::date, 'infinity')`,
  positions: `(data->>'positions')::int`,
  application_url: `data->>'applicationUrl'`,
  employment_type: `data->>'employmentType'`,
  working_time: `data->>'workingTime'`,
  work_languages: texts(`coalesce(data->'workLanguages', '[]')`),
  remote: `(data->>'remote')::boolean`,
  stated_uris: texts(`data->'skillUris' || (data->'occupationUris')`),
  skill_ids: numbers(`extra->'skillIds'`),
  appreciated_ids: numbers(`extra->'appreciatedIds'`),
  occupation_ids: numbers(`extra->'occupationIds'`),
  implied_ids: numbers(`extra->'impliedIds'`),
  evidence: `extra->'evidence'`,
  recognised_with: `extra->>'recognisedWith'`,
  search_text: `to_tsvector('finnish', ${words('fi')}) || to_tsvector('swedish', ${words('sv')}) || to_tsvector('english', ${words('en')})
              || to_tsvector('simple', concat_ws(' ', data->>'employerName', data->>'employerUnit', data->>'field'))`,
  source: 'source',
  source_id: 'source_id',
};

/** The company an employer without business ID was taken for stays until employers are looked at again, unless it is another employer now. */
const keptJoin = (column: 'employer_business_id' | 'join_confidence') => `CASE
         WHEN excluded.employer_business_id IS NULL AND held.join_confidence IS NOT NULL AND held.employer_key = excluded.employer_key
         THEN held.${column} ELSE excluded.${column} END`;

/** Vacancies get their skills when they are stored, with the words that say so. */
export const vacancySink = (vocabulary: SkillVocabulary): Sink<'vacancy'> => ({
  kind: 'vacancy',
  tables: ['vacancy'],
  version: 2,
  prepare: (vacancy) => ({
    titleSort: finnishSortKey(first(vacancy.title)),
    titleKeys: [...new Set(Object.values(vacancy.title).map(normaliseTitle))].filter((key) => key !== ''),
    employerSort: finnishSortKey(vacancy.employerName),
    employerKey: normaliseCompanyName(vacancy.employerName),
    ...vocabulary.recognise(vacancy),
    recognisedWith: vocabulary.version,
  }),
  store: [
    `INSERT INTO vacancy AS held (${Object.keys(columns).join(', ')})
     SELECT ${Object.values(columns).join(', ')} FROM sync_stage
     ON CONFLICT (source, source_id) DO UPDATE SET
       ${Object.keys(columns)
         .map((column) => `${column} = ${column === 'employer_business_id' ? keptJoin(column) : `excluded.${column}`}`)
         .join(', ')},
       join_confidence = ${keptJoin('join_confidence')}, withdrawn_at = NULL`,
  ],
  withdraw: ['UPDATE vacancy SET withdrawn_at = now() WHERE source = $1 AND source_id = ANY($2)', passOnSql],
});
