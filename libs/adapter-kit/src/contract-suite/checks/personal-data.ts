import { findPersonalData } from '../../personal-data';
import { keyOf } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { stringsIn } from '../strings-in';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

/** A company's own contact fields are data about the company. */
const contactFields = new Set(['company data.phone', 'company data.email']);

/** Who these are about leaves the adapter beside the records (`Page.identities`), never in one, whatever the manifest says. */
const aboutPeople: ReadonlySet<string> = new Set(['talent', 'application']);

export const noPersonalData = {
  id: 'personal-data',
  title: 'No personal data leaves the adapter unless its manifest says so, and never in a record about a person',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const outcome = await soundRead(subject);
    if (!outcome) return [];
    const { delivered, droppedFields } = subject.adapter.manifest.personalData;
    const canaries = subject.canaries ?? [];
    const found = new Set<string>();
    if (droppedFields.length > 0 && canaries.length === 0) {
      found.add('The manifest names dropped fields, but the fixtures hold no invented person in them (give `canaries`).');
    }
    for (const canary of canaries) {
      if (subject.serve && !outcome.sent.some((text) => text.includes(canary)))
        found.add(`The canary "${canary}" is in no answer of the fixtures.`);
    }
    for (const record of outcome.records) {
      if (delivered && !aboutPeople.has(record.kind)) continue;
      for (const { path, text } of stringsIn({ id: record.sourceId, url: record.sourceUrl, data: record.data })) {
        if (contactFields.has(`${record.kind} ${path}`)) continue;
        for (const leak of leaksIn(text, canaries)) found.add(`The record ${keyOf(record)} holds ${leak} in ${path}.`);
      }
    }
    for (const { cursor, gone } of outcome.pages) {
      for (const { text } of stringsIn({ cursor, gone }))
        for (const leak of leaksIn(text, canaries)) found.add(`A page's cursor or list of the gone holds ${leak}.`);
    }
    for (const rejected of outcome.pages.flatMap((page) => page.rejected)) {
      for (const { path, text } of stringsIn(rejected)) {
        for (const leak of leaksIn(text, canaries)) found.add(`A rejected record (${rejected.reason}) is kept with ${leak} in ${path}.`);
      }
    }
    return [...found].map((message) => ({ message }));
  },
} satisfies Check;

/** The kind of leak, never the data itself: test output is kept. */
function leaksIn(text: string, canaries: string[]): string[] {
  return [
    ...findPersonalData(text).map((hit) => (hit.kind === 'e-mail address' ? 'an e-mail address' : `a ${hit.kind}`)),
    ...(canaries.some((canary) => text.includes(canary)) ? ['text from a field that must be dropped'] : []),
  ];
}
