import type { LocalizedText } from '@kasvu/contracts';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import type { Sink } from '../../platform/records/sink';

const first = (text: LocalizedText) => text.fi ?? text.sv ?? text.en ?? '';

const words = (language: string) =>
  `coalesce(data->'title'->>'${language}', '') || ' ' || coalesce(data->'description'->>'${language}', '')`;

/** Vacancies get their skills when they are stored, with the words that say so. */
export const vacancySink = (vocabulary: SkillVocabulary): Sink<'vacancy'> => ({
  kind: 'vacancy',
  tables: ['vacancy'],
  version: 1,
  prepare: (vacancy) => ({
    titleSort: finnishSortKey(first(vacancy.title)),
    employerSort: finnishSortKey(vacancy.employerName),
    ...vocabulary.recognise(vacancy),
    recognisedWith: vocabulary.version,
  }),
  store: [
    `INSERT INTO vacancy (
       title, title_sort, description, field, languages, employer_name, employer_sort, employer_unit, employer_business_id,
       municipality_codes, address, longitude, latitude, published_at, application_ends_on, open_until, positions, application_url,
       stated_uris, skill_ids, occupation_ids, evidence, recognised_with, search_text, source, source_id)
     SELECT data->'title', extra->>'titleSort', data->'description', data->>'field',
            ARRAY(SELECT jsonb_array_elements_text(data->'languages')),
            data->>'employerName', extra->>'employerSort', data->>'employerUnit', data->>'employerBusinessId',
            ARRAY(SELECT jsonb_array_elements_text(data->'municipalityCodes')), data->>'address',
            (data->'location'->>'longitude')::float8, (data->'location'->>'latitude')::float8,
            (data->>'publishedAt')::timestamptz, (data->>'applicationEndsOn')::date,
            coalesce((data->>'applicationEndsOn')::date, 'infinity'), (data->>'positions')::int, data->>'applicationUrl',
            ARRAY(SELECT jsonb_array_elements_text(data->'skillUris' || (data->'occupationUris'))),
            ARRAY(SELECT jsonb_array_elements_text(extra->'skillIds')::int),
            ARRAY(SELECT jsonb_array_elements_text(extra->'occupationIds')::int),
            extra->'evidence', extra->>'recognisedWith',
            to_tsvector('finnish', ${words('fi')}) || to_tsvector('swedish', ${words('sv')}) || to_tsvector('english', ${words('en')})
              || to_tsvector('simple', concat_ws(' ', data->>'employerName', data->>'employerUnit', data->>'field')),
            source, source_id
       FROM sync_stage
     ON CONFLICT (source, source_id) DO UPDATE SET
       title = excluded.title, title_sort = excluded.title_sort, description = excluded.description, field = excluded.field,
       languages = excluded.languages, employer_name = excluded.employer_name, employer_sort = excluded.employer_sort,
       employer_unit = excluded.employer_unit, employer_business_id = excluded.employer_business_id,
       municipality_codes = excluded.municipality_codes, address = excluded.address,
       longitude = excluded.longitude, latitude = excluded.latitude, published_at = excluded.published_at,
       application_ends_on = excluded.application_ends_on, open_until = excluded.open_until, positions = excluded.positions, application_url = excluded.application_url,
       stated_uris = excluded.stated_uris, skill_ids = excluded.skill_ids, occupation_ids = excluded.occupation_ids,
       evidence = excluded.evidence, recognised_with = excluded.recognised_with, search_text = excluded.search_text,
       withdrawn_at = NULL`,
  ],
  withdraw: ['UPDATE vacancy SET withdrawn_at = now() WHERE source = $1 AND source_id = ANY($2)'],
});
