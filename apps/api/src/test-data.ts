import type { SourceRecord } from '@kasvu/adapter-kit';
import type { CompanyRecord, SkillRecord, VacancyRecord } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { createSinks } from './features/sync/sinks';
import { runSync } from './features/sync/sync-engine';
import { testContext, testSource } from './features/sync/test-source';

export function vacancy(title: string, changes: Partial<VacancyRecord> = {}): VacancyRecord {
  return {
    title: { fi: title },
    description: {},
    field: null,
    languages: ['fi'],
    employerName: 'Vantaan kaupunki',
    employerUnit: null,
    employerBusinessId: '0124610-9',
    municipalityCodes: ['092'],
    address: null,
    location: null,
    publishedAt: null,
    applicationEndsOn: null,
    positions: null,
    applicationUrl: null,
    skillUris: [],
    occupationUris: [],
    ...changes,
  };
}

export const skill = (slug: string, fi: string, sv: string, en: string): SkillRecord => ({
  uri: `urn:test:skill:${slug}`,
  labels: { fi, sv, en },
  alternativeLabels: {},
  description: {},
  skillType: 'skill',
  broaderUris: [],
});

/** For tests: stores records as the sync engine does, skills first. */
export async function store(
  database: DataSource,
  records: { skills?: SkillRecord[]; companies?: CompanyRecord[]; vacancies?: VacancyRecord[] },
): Promise<void> {
  const client = new Client((database.options as { url: string }).url);
  await client.connect();
  try {
    const vocabulary = new SkillVocabulary(database, createMorphology());
    const sources: [string, SourceRecord[]][] = [
      ['test-skills', (records.skills ?? []).map((data) => ({ kind: 'skill', sourceId: data.uri, sourceUrl: null, data }))],
      ['test-companies', (records.companies ?? []).map((data) => ({ kind: 'company', sourceId: data.businessId, sourceUrl: null, data }))],
      [
        'test-vacancies',
        (records.vacancies ?? []).map((data, index) => ({
          kind: 'vacancy',
          sourceId: String(index + 1),
          sourceUrl: 'https://example.test/ad',
          data,
        })),
      ],
    ];
    for (const [id, page] of sources) {
      if (page.length === 0) continue;
      await vocabulary.refresh();
      const source = testSource(() => [{ records: page, rejected: [], cursor: null, total: null, unknownFields: {} }], {
        id,
        kinds: [page[0]?.kind ?? 'company'],
        expected: { min: 1, max: 1_000_000, maxWithdrawnShare: 1 },
      });
      const run = await runSync(client, createSinks(vocabulary), source, testContext());
      if (run.status !== 'succeeded') throw new Error(`${id}: ${run.error?.message}`);
    }
  } finally {
    await client.end();
  }
}
