import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adapters } from '@kasvu/adapters';
import { type Adapter, missingSettings, SourceError } from '@kasvu/adapter-kit';
import { fileOptionsSchema, type FilePreview, type RecordKind, type SyncRun } from '@kasvu/contracts';
import { connect } from './database/data-source';
import { loadMorphology } from './features/skills/morphology';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { previewFile } from './features/source-files/file-preview';
import { describePreview } from './features/source-files/preview-report';
import { tableSource, withTableSettings } from './features/source-files/table-source';
import { isFresh } from './features/sync/freshness';
import { readSource } from './features/sync/read-source';
import { SyncRefused } from './features/sync/sync-refused';
import { createProgress, describeRun } from './features/sync/sync-report';
import { readConfig } from './platform/config/config';

const usage = `Usage: npm run sync -- <source>… | --all [--json] [--from-file <path>] [--if-older-than <hours>] [--full] [--accept-withdrawals]
       npm run sync -- <source of files> --from-file <path> [--mapping <mapping.json>] [--whole-list] [--dry-run] [--json]
Sources: ${adapters.map((adapter) => adapter.manifest.id).join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'from-file': { type: 'string' },
    'if-older-than': { type: 'string' },
    full: { type: 'boolean', default: false },
    'accept-withdrawals': { type: 'boolean', default: false },
    mapping: { type: 'string' },
    'whole-list': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

/** Vocabularies before the texts that are recognised with them, companies before what is read of those held, people before what refers to them. */
const order: RecordKind[] = ['code', 'skill', 'occupation', 'company', 'financial', 'study', 'vacancy', 'talent', 'application'];
const placeOf = ({ manifest }: Adapter) => Math.min(...manifest.kinds.map((kind) => order.indexOf(kind)));
const inOrder = (a: Adapter, b: Adapter) => placeOf(a) - placeOf(b);

function chosenAdapters(): Adapter[] {
  if (values.all) return adapters.filter(({ table }) => table === undefined).sort(inOrder);
  const unknown = positionals.filter((id) => !adapters.some((adapter) => adapter.manifest.id === id));
  if (positionals.length === 0 || unknown.length > 0) {
    console.error(`${unknown.length > 0 ? `No such source: ${unknown.join(', ')}\n` : ''}${usage}`);
    process.exit(2);
  }
  return adapters.filter((adapter) => positionals.includes(adapter.manifest.id)).sort(inOrder);
}

function fileOptions() {
  const mapping: unknown = values.mapping === undefined ? undefined : JSON.parse(readFileSync(values.mapping, 'utf8'));
  return fileOptionsSchema.parse({ mapping, wholeList: values['whole-list'] });
}

const chosen = chosenAdapters();
const file = values['from-file'] ?? null;
const forTables = values.mapping !== undefined || values['whole-list'] || values['dry-run'];
if (forTables && (file === null || chosen.some(({ table }) => table === undefined))) {
  console.error(`--mapping, --whole-list and --dry-run go with --from-file and a source of files.\n${usage}`);
  process.exit(2);
}
const config = readConfig(process.env);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const database = await connect(config.databaseUrl, 4);
const runs: SyncRun[] = [];
const previews: FilePreview[] = [];
const refused: { source: string; code: string; message: string }[] = [];
const leftOut: { source: string; needs: string[] }[] = [];
try {
  const vocabulary = new SkillVocabulary(database, loadMorphology(config.voikkoDictionary));
  for (const adapter of chosen) {
    const { id } = adapter.manifest;
    if (stop.signal.aborted) break;
    if (values['if-older-than'] && (await isFresh(database, id, Number.parseFloat(values['if-older-than'])))) continue;
    const progress = createProgress(id, !values.json);
    const needs = missingSettings(adapter.manifest, process.env);
    if (values.all && needs.length > 0) {
      leftOut.push({ source: id, needs });
      progress.done(`${id}: left out. It needs an agreement and a key, or another setting: ${needs.join(', ')}`);
      continue;
    }
    try {
      const source = file === null ? undefined : tableSource(id);
      let reading: Adapter = adapter;
      if (file !== null && source) {
        const needs = { database, vocabulary, people: config.people, environment: process.env, signal: stop.signal };
        // A file that cannot be read to its end stores nothing.
        const preview = await previewFile(needs, source, file, fileOptions());
        if (values['dry-run']) {
          previews.push(preview);
          progress.done(describePreview(preview));
          continue;
        }
        reading = withTableSettings(source, { mapping: preview.mapping, wholeList: values['whole-list'] });
      }
      const run = await readSource(database, vocabulary, reading, {
        file,
        signal: stop.signal,
        environment: process.env,
        people: config.people,
        full: values.full,
        acceptWithdrawals: values['accept-withdrawals'],
        onProgress: progress.update,
      });
      runs.push(run);
      progress.done(describeRun(run));
    } catch (error) {
      if (!(error instanceof SyncRefused || error instanceof SourceError)) throw error;
      refused.push({ source: id, code: error.code, message: error.message });
      progress.done(`${id}: not read. ${error.message}`);
    }
  }
} finally {
  await database.destroy();
}
if (values.json) console.log(JSON.stringify({ runs, refused, leftOut, ...(values['dry-run'] && { previews }) }, null, 2));
if (refused.length > 0 || runs.some((run) => run.status !== 'succeeded')) process.exitCode = 1;
