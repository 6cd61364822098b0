import { Client } from 'pg';
import { createVoikko } from '@kasvu/skills';
import { findVoikkoDictionary, usualVoikkoPaths } from '@kasvu/skills/morphology';
import { faultsOf, figuresByGroup, loadEscoVocabulary, loadOwnVocabulary, tableOf, type Vocabulary } from '@kasvu/skills/quality';
import { comparisonTable, measureEngine, measureOurs } from './comparison';
import { oramaEngine } from './orama-engine';
import { postgresEngines } from './postgres-engines';

/** Prints our figures by group, then those of all engines, for one vocabulary. */
async function report(name: string, vocabulary: Vocabulary, byPattern: boolean, client: Client): Promise<void> {
  const outcomes = await measureOurs(vocabulary, voikko, byPattern);
  for (const [engine, list] of outcomes) {
    console.log(`\n${tableOf(`${name}: ${engine}`, figuresByGroup(list))}`);
    if (showFaults) console.log(faultsOf(list).join('\n'));
  }
  const others = [
    ...(await postgresEngines(client, vocabulary.terms)),
    await oramaEngine(vocabulary.terms, 0),
    await oramaEngine(vocabulary.terms, 1),
  ];
  for (const engine of others) outcomes.set(engine.name, await measureEngine(engine, vocabulary, byPattern));
  console.log(`\n${comparisonTable(`${name}: all engines, the same queries`, outcomes)}`);
}

const showFaults = process.argv.includes('--faults');
const given = process.env['KASVU_VOIKKO_DICTIONARY'];
const dictionary = findVoikkoDictionary(given ? [given] : usualVoikkoPaths);
const voikko = dictionary ? createVoikko(dictionary.bytes) : null;
const vocabularies = [
  { name: 'Own vocabulary', vocabulary: loadOwnVocabulary(process.cwd()), byPattern: false },
  { name: 'ESCO skills', vocabulary: loadEscoVocabulary(process.cwd()), byPattern: true },
];
for (const { name, vocabulary, byPattern } of vocabularies) {
  if (!vocabulary) {
    console.log(`\n${name}: left out, its data is not here.`);
    continue;
  }
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await report(name, vocabulary, byPattern, client).finally(() => client.end());
}
