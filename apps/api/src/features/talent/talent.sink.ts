import type { TalentRecord } from '@kasvu/contracts';
import type { ClientBase } from 'pg';
import type { Sink } from '../../platform/records/sink';
import { isKnown, knownConcepts } from '../../platform/sql/known-concepts';
import { personDigest } from '../../platform/sql/person-digest';
import { experienceYears } from './experience';
import { storeIdentities } from './identity-store';
import type { IdentityVault } from './identity-vault';
import { forgetPeopleSql } from './forget-person.sql';
import { resolvedIds } from './resolve-concepts.sql';

/** A consent without an end holds until it is withdrawn. */
const lastDay = (consent: { until: string | null } | null) => (consent === null ? null : (consent.until ?? 'infinity'));

const list = (field: string) => `ARRAY(SELECT jsonb_array_elements_text(data->'${field}'))`;
const derivedList = (field: string) => `ARRAY(SELECT jsonb_array_elements_text(extra->'${field}'))`;

const columns: Record<string, string> = {
  pseudonym: 'source_id',
  availability: `data->>'availability'`,
  available_from: `(data->>'availableFrom')::date`,
  municipality_code: `data->>'municipalityCode'`,
  municipality_codes: derivedList('municipalityCodes'),
  work_municipality_codes: list('workMunicipalityCodes'),
  work_region_codes: list('workRegionCodes'),
  remote: `(data->>'remote')::boolean`,
  skills: knownConcepts(`data->'skills'`),
  occupations: knownConcepts(`data->'occupations'`),
  languages: `data->'languages'`,
  language_keys: derivedList('languageKeys'),
  educations: `data->'educations'`,
  education_level: `extra->>'educationLevel'`,
  education_fields: derivedList('educationFields'),
  work_history: `(
    SELECT coalesce(jsonb_agg(CASE WHEN ${isKnown(`spell->'occupation'->>'uri'`)} THEN spell ELSE spell || '{"occupation": null}' END ORDER BY nr), '[]')
      FROM jsonb_array_elements(data->'workHistory') WITH ORDINALITY listed (spell, nr))`,
  experience_years: `(extra->>'experienceYears')::int`,
  employer_business_ids: derivedList('employerBusinessIds'),
  permit_codes: list('permitCodes'),
  employment_types: list('employmentTypes'),
  working_times: list('workingTimes'),
  profile_updated_on: `(data->>'profileUpdatedOn')::date`,
  profile_until: `(extra->>'profileUntil')::date`,
  employer_until: `(extra->>'employerUntil')::date`,
  identity_until: `(extra->>'identityUntil')::date`,
  precedence: 'precedence',
  source: 'source',
  ...resolvedIds(`data->'skills'`, `data->'occupations'`, `data->'workHistory'`),
};

/** What lists are filtered by, worked out of a person's record. */
export function derivedFromTalent(talent: TalentRecord, thisYear: number): Record<string, unknown> {
  const { consents, educations, workHistory } = talent;
  const fields = educations.flatMap(({ field }) => (field ? [2, 3, 4].map((length) => field.slice(0, length)) : []));
  const levels = educations.flatMap(({ level }) => level ?? []);
  const employers = workHistory.flatMap(({ current, employerBusinessId }) => (current && employerBusinessId ? [employerBusinessId] : []));
  return {
    municipalityCodes: [...new Set([...(talent.municipalityCode ? [talent.municipalityCode] : []), ...talent.workMunicipalityCodes])],
    languageKeys: talent.languages.flatMap(({ code, level }) => [code, `${code}:${level}`]),
    educationLevel: levels.length > 0 ? levels.toSorted().at(-1) : null,
    educationFields: [...new Set(fields)],
    experienceYears: experienceYears(workHistory, thisYear),
    employerBusinessIds: [...new Set(employers)],
    profileUntil: lastDay(consents.profile),
    employerUntil: lastDay(consents.employer),
    identityUntil: lastDay(consents.identity),
  };
}

/**
 * People by pseudonym. Who vanishes or withdraws is deleted, with everything that refers to them, and barred from coming back through another
 * source or an application; who was erased never comes back. Identities go to the vault.
 */
export const talentSink = (vault: IdentityVault | null): Sink<'talent'> => ({
  kind: 'talent',
  aboutPeople: true,
  tables: ['talent', 'talent_identity'],
  version: 1,
  prepare: (talent) => derivedFromTalent(talent, new Date().getFullYear()),
  barred: barredPeople,
  store: [
    `DELETE FROM person_tombstone t USING sync_stage s WHERE t.digest = ${personDigest('s.source_id')} AND t.reason = 'withdrawn' AND t.source = s.source`,
    `INSERT INTO talent AS held (${Object.keys(columns).join(', ')})
     SELECT ${Object.values(columns).join(', ')} FROM sync_stage
     ON CONFLICT (pseudonym) DO UPDATE SET
       ${Object.keys(columns)
         .filter((column) => column !== 'pseudonym')
         .map((column) => `${column} = excluded.${column}`)
         .join(', ')}
     WHERE held.precedence <= excluded.precedence`,
  ],
  withdraw: forgetPeopleSql,
  withPage: (client, source, page) => storeIdentities(client, vault, source, page),
});

/** Who may not be stored: the erased, and those who withdrew from another source. */
async function barredPeople(client: ClientBase, source: string, records: { sourceId: string }[]): Promise<Set<string>> {
  const { rows } = await client.query<{ pseudonym: string }>(
    `SELECT pseudonym FROM unnest($1::text[]) pseudonym
       JOIN person_tombstone t ON t.digest = ${personDigest('pseudonym')} AND (t.reason = 'erased' OR t.source <> $2)`,
    [records.map((record) => record.sourceId), source],
  );
  return new Set(rows.map((row) => row.pseudonym));
}
