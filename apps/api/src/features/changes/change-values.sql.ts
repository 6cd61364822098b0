import { languages } from '@kasvu/contracts';
import { finnishDay } from '../../platform/sql/finnish-day';
import { lastDayBefore } from '../studies/study-list.sql';

const everyLanguage = `unnest(ARRAY[${languages.map((language) => `'${language}'`).join(', ')}]) language`;

/** SQL: a value that reads alike in every language, as a text in each; null when there is none. */
export const alikeInAll = (value: string) =>
  `(SELECT jsonb_object_agg(language, told.value) FROM (SELECT (${value})::text) told (value), ${everyLanguage} WHERE told.value <> '')`;

/**
 * SQL: where a company is, by its visiting address and, where the post office does not say it, its municipality; null when neither is known.
 * `addresses` and `municipality` are its columns or the same of a record.
 */
export const placeOf = (addresses: string, municipality: string) => `(
  SELECT jsonb_object_agg(language, told.place)
    FROM ${everyLanguage}
    LEFT JOIN LATERAL (SELECT value FROM jsonb_array_elements(${addresses}) WHERE value->>'kind' = 'visiting' LIMIT 1) visiting (address) ON true
    LEFT JOIN code named ON named.list = 'municipality' AND named.code = ${municipality}
   CROSS JOIN LATERAL (SELECT coalesce(address->'city'->>language, address->'city'->>'fi', address->'city'->>'sv') AS city,
                              coalesce(named.names->>language, named.names->>'fi', ${municipality}) AS municipality) place
   CROSS JOIN LATERAL (SELECT concat_ws(', ', address->>'street', nullif(concat_ws(' ', address->>'postCode', place.city), ''), address->>'freeText',
                                        CASE WHEN lower(place.municipality) IS DISTINCT FROM lower(place.city) THEN place.municipality END) AS place) told
   WHERE told.place <> '')`;

/** SQL: when a study starts, of its column `start` or the same of a record: a day, `2027-autumn`, `2027`, or `continuous`. */
export const startOf = (start: string) =>
  alikeInAll(`CASE WHEN (${start}->>'continuous')::boolean THEN 'continuous'
       ELSE coalesce(${start}->>'on', concat_ws('-', ${start}->>'year', ${start}->>'term')) END`);

/**
 * SQL: the application period that is open or comes next, as `first day/last day`, either of them absent where it has no such end; `continuous`
 * without both. What is over is no news. `times` are ranges of time.
 */
export const periodOf = (times: string) =>
  alikeInAll(`SELECT coalesce(nullif(concat(${finnishDay('lower(period)')}, '/', ${lastDayBefore('upper(period)')}), '/'), 'continuous')
       FROM unnest(${times}) period WHERE upper_inf(period) OR upper(period) > now() ORDER BY period LIMIT 1`);
