import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFaultList } from './faults/fault.ts';
import { writeFiles } from './files/write-files.ts';
import { parseSize, parseWhole, type StubOptions } from './options.ts';
import { startStubSources } from './server.ts';

const SOURCES = [
  'prh-ytj',
  'vantaa-jobs',
  'esco',
  'skills-registry',
  'applications-interface',
  'ats-teamtailor',
  'ats-greenhouse',
  'opintopolku',
  'prh-xbrl',
  'tyomarkkinatori',
  'jobposting-feed',
  'kuntarekry',
  'statfi-codes',
  'prh-post-codes',
];

const USAGE = `Usage: node tools/stub-sources/src/main.ts [options]
  --port <n>        default KASVU_STUB_PORT or 4010; 0 takes a free one
  --size <n>        companies, 1 to 1M (100k, 1M); default 3000; vacancies, people and applications follow in proportion
  --people <n>      people of the skills registry, 1 to 1M; default two for three companies
  --seed <n>        default 92
  --today <day>     yyyy-mm-dd, default the current day
  --latency-ms <n>  wait before each answer and between the parts of long ones
  --faults <list>   source:fault[:after[:times]], separated by commas
  --write-files <folder>  write talent.csv, applications.csv and companies.csv of the same data there, and end
`;

function readOptions(): { options: StubOptions; folder: string | undefined } | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      port: text,
      size: text,
      people: text,
      seed: text,
      today: text,
      faults: text,
      'latency-ms': text,
      'write-files': text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const options = {
    ...(values.port === undefined ? {} : { port: parseWhole('--port', values.port, 65_535) }),
    ...(values.size === undefined ? {} : { size: parseSize(values.size) }),
    ...(values.people === undefined ? {} : { people: parseSize(values.people, '--people') }),
    ...(values.seed === undefined ? {} : { seed: parseWhole('--seed', values.seed) }),
    ...(values.today === undefined ? {} : { today: values.today }),
    ...(values['latency-ms'] === undefined ? {} : { latencyMs: parseWhole('--latency-ms', values['latency-ms'], 600_000) }),
    ...(values.faults === undefined ? {} : { faults: readFaultList(values.faults, SOURCES) }),
    vocabularyDir: join(import.meta.dirname, '../../../libs/adapters/kasvu-vocabulary/data'),
  };
  return { options, folder: values['write-files'] };
}

async function main(): Promise<void> {
  const read = readOptions();
  if (read === null) return void process.stdout.write(USAGE);
  const { options, folder } = read;
  if (folder !== undefined) return void process.stdout.write(`${(await writeFiles(folder, options)).join('\n')}\n`);
  const stub = await startStubSources(options);
  const stop = (): void => void stub.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Stub sources ready: ${stub.url}\n`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
});
