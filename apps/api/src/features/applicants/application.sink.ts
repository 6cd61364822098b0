import type { ClientBase } from 'pg';
import type { Sink } from '../../platform/records/sink';
import type { SourceRecord } from '@kasvu/adapter-kit';
import { knownConcepts } from '../../platform/sql/known-concepts';
import { personDigest } from '../../platform/sql/person-digest';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';

const columns = {
  applicant: `data->>'applicant'`,
  applicant_kind: `data->>'applicantKind'`,
  vacancy_source: `data->'vacancy'->>'source'`,
  vacancy_source_id: `data->'vacancy'->>'sourceId'`,
  employer_business_id: `data->'vacancy'->>'employerBusinessId'`,
  employer_name: `data->'vacancy'->>'employerName'`,
  employer_key: `extra->>'employerKey'`,
  title: `data->'vacancy'->>'title'`,
  title_key: `extra->>'titleKey'`,
  municipality_code: `data->'vacancy'->>'municipalityCode'`,
  application_ends_on: `(data->'vacancy'->>'applicationEndsOn')::date`,
  applied_at: `(data->>'appliedAt')::timestamptz`,
  stage: `data->>'stage'`,
  stage_changed_at: `(data->>'stageChangedAt')::timestamptz`,
  skills: knownConcepts(`data->'skills'`),
  years_of_experience: `(data->>'yearsOfExperience')::int`,
  source: 'source',
  source_id: 'source_id',
};

const key = (text: string | null) => (text === null ? null : finnishSortKey(text));

/** Applications by pseudonym. Their vacancy is looked for when they and whenever vacancies have been read. */
export const applicationSink: Sink<'application'> = {
  kind: 'application',
  tables: ['application'],
  version: 1,
  prepare: ({ vacancy }) => ({ titleKey: key(vacancy.title), employerKey: key(vacancy.employerName) }),
  barred: barredApplications,
  store: [
    `INSERT INTO application (${Object.keys(columns).join(', ')})
     SELECT ${Object.values(columns).join(', ')} FROM sync_stage
     ON CONFLICT (source, source_id) DO UPDATE SET
       ${Object.keys(columns)
         .map((column) => `${column} = excluded.${column}`)
         .join(', ')},
       vacancy_id = NULL, matched_by = NULL`,
  ],
  withdraw: [
    'DELETE FROM application WHERE source = $1 AND source_id = ANY($2)',
    `DELETE FROM source_record WHERE source = $1 AND kind = 'application' AND source_id = ANY($2)`,
  ],
};

/** Applications of people who were erased, or whose consent to be shown was withdrawn. */
async function barredApplications(client: ClientBase, _source: string, records: SourceRecord[]): Promise<Set<string>> {
  const applications = records.flatMap((record) => (record.kind === 'application' ? [record] : []));
  const { rows } = await client.query<{ source_id: string }>(
    `SELECT source_id FROM unnest($1::text[], $2::text[]) given (source_id, applicant)
       JOIN person_tombstone t ON t.digest = ${personDigest('applicant')}`,
    [applications.map(({ sourceId }) => sourceId), applications.map(({ data }) => data.applicant)],
  );
  return new Set(rows.map((row) => row.source_id));
}
