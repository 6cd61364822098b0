import { basename } from 'node:path';
import { manifestSchema } from '../../manifest';
import { failureOf } from '../../strict-record';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

export const manifestComplete = {
  id: 'manifest-complete',
  title: 'The manifest is complete and its id is the name of its folder',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const { manifest, config } = subject.adapter;
    const parsed = manifestSchema.safeParse(manifest);
    if (!parsed.success) return [{ message: `The manifest is not complete. ${failureOf(parsed.error, manifest).message}.` }];
    const problems: string[] = [];
    const folder = basename(subject.folder);
    if (manifest.id !== folder) problems.push(`The manifest's id is ${manifest.id}, but its folder is called ${folder}.`);
    if (manifest.expected.min > manifest.expected.max) problems.push('The manifest expects at least more records than at most.');
    if (manifest.schedule !== null && !/^(\S+\s+){4}\S+$/.test(manifest.schedule)) {
      problems.push(`The manifest's schedule "${manifest.schedule}" is no cron expression of five fields.`);
    }
    if (!config.safeParse({}).success) problems.push('A setting of the adapter has no default.');
    if (subject.serve && manifest.baseUrl === null && manifest.needs.length === 0) {
      problems.push('The adapter reads a server, but its manifest has no base URL and needs no setting that could name one.');
    }
    for (const field of manifest.needs.filter((name) => !(name in config.shape))) {
      problems.push(`The manifest needs the setting ${field}, which the config schema does not have.`);
    }
    return problems.map((message) => ({ message }));
  },
} satisfies Check;
