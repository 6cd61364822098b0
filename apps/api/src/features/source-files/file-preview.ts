import { createHttpClient, createPseudonyms, noPseudonyms, type Page, type Pseudonyms, sourceConfig } from '@kasvu/adapter-kit';
import type { FileMapping, FileOptions, FilePreview } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import type { PeopleConfig } from '../../platform/config/config';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { SyncRefused } from '../sync/sync-refused';
import { savedMappingSql } from './source-files.sql';
import { columnsOf, type TableSource, withTableSettings } from './table-source';

const shownRecords = 20;
const shownErrors = 200;

export interface PreviewNeeds {
  database: DataSource;
  vocabulary: SkillVocabulary;
  people: Pick<PeopleConfig, 'pseudonymKey' | 'identityKey'>;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/**
 * Reads a file to its end as an import would, and stores nothing. Who the people of it are is not even looked at.
 * @throws {SourceError} when the file cannot be read to its end
 * @throws {SyncRefused} `missing-keys` when it is about people and the city has no keys to keep them apart with
 */
export async function previewFile(needs: PreviewNeeds, source: TableSource, file: string, options: FileOptions): Promise<FilePreview> {
  const { database, vocabulary, environment, signal } = needs;
  const pseudonyms = pseudonymsFor(source, needs.people);
  const [held]: { mapping: FileMapping }[] = await database.query(savedMappingSql, [source.manifest.id]);
  const columns = await columnsOf(source, file, { given: options.mapping, saved: held?.mapping }, signal);
  const preview: FilePreview = {
    source: source.manifest.id,
    ...columns,
    fields: Object.entries(source.table).map(([field, { required = false }]) => ({ field, required })),
    counts: { rows: 0, good: 0, gone: 0, rejected: 0 },
    unknown: {},
    errors: [],
    records: [],
  };
  if (columns.missing.length > 0) return preview;
  await vocabulary.refresh();
  const { read } = withTableSettings(source, { mapping: columns.mapping, wholeList: options.wholeList });
  const pages = read({
    config: sourceConfig(source, environment),
    http: createHttpClient({ manifest: source.manifest, baseUrl: null, signal }),
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file,
    credentials: {},
    pseudonyms,
    concepts: vocabulary,
    now: () => new Date(),
    signal,
  });
  for await (const page of pages) addPage(preview, page);
  return preview;
}

function addPage({ counts, errors, records, unknown }: FilePreview, page: Page): void {
  counts.good += page.records.length;
  counts.gone += page.gone?.length ?? 0;
  counts.rejected += page.rejected.length;
  counts.rows = counts.good + counts.gone + counts.rejected;
  for (const { row = 0, field, reason, message } of page.rejected.slice(0, shownErrors - errors.length))
    errors.push({ row, field, reason, message });
  for (const { kind, sourceId, data } of page.records.slice(0, shownRecords - records.length))
    records.push({ kind, sourceId, record: { ...data } });
  for (const [what, count] of Object.entries(page.unknownFields)) unknown[what] = (unknown[what] ?? 0) + count;
}

function pseudonymsFor({ manifest }: TableSource, { pseudonymKey, identityKey }: PreviewNeeds['people']): Pseudonyms {
  if (!manifest.personalData.delivered) return noPseudonyms;
  if (pseudonymKey && identityKey) return createPseudonyms(pseudonymKey);
  throw new SyncRefused('missing-keys', 'Files about people are read only with KASVU_PSEUDONYM_KEY and KASVU_IDENTITY_KEY set.');
}
