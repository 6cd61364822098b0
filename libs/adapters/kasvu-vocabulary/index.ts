import { defineAdapter, type Page, type SourceRecord } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { essentialSkillTables } from './data/essential-skill-tables';
import { occupationTables } from './data/occupation-tables';
import { skillTables } from './data/skill-tables';
import { manifest } from './manifest';
import { essentialSkillsOf, occupationsOf, skillsOf } from './mapper';

const pageSize = 250;

/** The vocabulary that comes with the program: search by skill works from the first start, with no network. */
export default defineAdapter({
  manifest,
  config: z.object({}),
  async *read({ cursor, signal }) {
    const records = allRecords();
    for (let from = Number(cursor ?? 0); from < records.length; from += pageSize) {
      signal.throwIfAborted();
      yield pageOf(records, from);
    }
  },
  async probe() {
    const records = allRecords();
    const ok = records.some(({ data }) => 'labels' in data && data.labels.fi === 'hitsaus');
    return { ok, message: `Looked for "hitsaus" among the ${records.length} concepts that come with the program` };
  },
});

function allRecords(): SourceRecord[] {
  return [...skillsOf(skillTables), ...occupationsOf(occupationTables, skillTables, essentialSkillsOf(essentialSkillTables))];
}

function pageOf(records: SourceRecord[], from: number): Page {
  const next = from + pageSize;
  return {
    records: records.slice(from, next),
    rejected: [],
    cursor: next < records.length ? String(next) : null,
    total: records.length,
    unknownFields: {},
  };
}
