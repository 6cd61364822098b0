import { parseArgs } from 'node:util';
import { adapters } from '@kasvu/adapters';
import type { Adapter } from '@kasvu/adapter-kit';
import type { SyncRun } from '@kasvu/contracts';
import { connect } from './database/data-source';
import { loadMorphology } from './features/skills/morphology';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { isFresh } from './features/sync/freshness';
import { readSource } from './features/sync/read-source';
import { SyncRefused } from './features/sync/sync-refused';
import { createProgress, describeRun } from './features/sync/sync-report';
import { readConfig } from './platform/config/config';

const usage = `Usage: npm run sync -- <source>… | --all [--json] [--from-file <path>] [--if-older-than <hours>] [--accept-withdrawals]
Sources: ${adapters.map((adapter) => adapter.manifest.id).join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'from-file': { type: 'string' },
    'if-older-than': { type: 'string' },
    'accept-withdrawals': { type: 'boolean', default: false },
  },
});

/** Vocabularies first, so that the texts that follow are recognised once. */
const vocabularyFirst = (a: Adapter, b: Adapter) => Number(b.manifest.kinds.includes('skill')) - Number(a.manifest.kinds.includes('skill'));

function chosenAdapters(): Adapter[] {
  if (values.all) return [...adapters].sort(vocabularyFirst);
  const unknown = positionals.filter((id) => !adapters.some((adapter) => adapter.manifest.id === id));
  if (positionals.length === 0 || unknown.length > 0) {
    console.error(`${unknown.length > 0 ? `No such source: ${unknown.join(', ')}\n` : ''}${usage}`);
    process.exit(2);
  }
  return adapters.filter((adapter) => positionals.includes(adapter.manifest.id)).sort(vocabularyFirst);
}

const chosen = chosenAdapters();
const config = readConfig(process.env);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const database = await connect(config.databaseUrl, 4);
const runs: SyncRun[] = [];
const refused: { source: string; code: string; message: string }[] = [];
try {
  const vocabulary = new SkillVocabulary(database, loadMorphology(config.voikkoDictionary));
  for (const adapter of chosen) {
    const { id } = adapter.manifest;
    if (stop.signal.aborted) break;
    if (values['if-older-than'] && (await isFresh(database, id, Number.parseFloat(values['if-older-than'])))) continue;
    const progress = createProgress(id, !values.json);
    try {
      const run = await readSource(database, vocabulary, adapter, {
        file: values['from-file'] ?? null,
        signal: stop.signal,
        environment: process.env,
        acceptWithdrawals: values['accept-withdrawals'],
        onProgress: progress.update,
      });
      runs.push(run);
      progress.done(describeRun(run));
    } catch (error) {
      if (!(error instanceof SyncRefused)) throw error;
      refused.push({ source: id, code: error.code, message: error.message });
      progress.done(`${id}: not read. ${error.message}`);
    }
  }
} finally {
  await database.destroy();
}
if (values.json) console.log(JSON.stringify({ runs, refused }, null, 2));
if (refused.length > 0 || runs.some((run) => run.status !== 'succeeded')) process.exitCode = 1;
