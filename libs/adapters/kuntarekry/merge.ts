import { blankToNull, type Page, type SourceRecord } from '@kasvu/adapter-kit';
import type { VacancyRecord } from '@kasvu/contracts';

/** The pages of several languages as one: an advertisement that comes in several has its texts in each, and all else as the first has it. */
export function mergePages(pages: readonly Page[]): Page {
  const records = new Map<string, SourceRecord>();
  for (const record of pages.flatMap((page) => page.records)) {
    const held = records.get(record.sourceId);
    records.set(record.sourceId, held ? mergedRecord(held, record) : record);
  }
  const unknownFields: Page['unknownFields'] = {};
  for (const [field, count] of pages.flatMap((page) => Object.entries(page.unknownFields))) {
    unknownFields[field] = (unknownFields[field] ?? 0) + count;
  }
  return {
    records: [...records.values()],
    rejected: pages.flatMap((page) => page.rejected),
    cursor: null,
    total: records.size,
    unknownFields,
  };
}

function mergedRecord(held: SourceRecord, added: SourceRecord): SourceRecord {
  const [first, second] = [held.data as VacancyRecord, added.data as VacancyRecord];
  const data: VacancyRecord = {
    ...filled(first, second),
    title: { ...second.title, ...first.title },
    description: { ...second.description, ...first.description },
    languages: [...new Set([...first.languages, ...second.languages])],
  };
  return { kind: 'vacancy', sourceId: held.sourceId, sourceUrl: held.sourceUrl ?? added.sourceUrl, data };
}

/** The first, and of the second what the first does not say. */
function filled(first: VacancyRecord, second: VacancyRecord): VacancyRecord {
  const entries = Object.entries(second).map(([field, value]) => [field, blankToNull(Reflect.get(first, field)) ?? value]);
  return Object.fromEntries(entries) as unknown as VacancyRecord;
}
