import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRecord } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import { languages, type OccupationRecord, type SkillRecord } from '@kasvu/contracts';
import { essentialSkillTables } from './data/essential-skill-tables';
import { occupationTables } from './data/occupation-tables';
import { skillTables } from './data/skill-tables';
import adapter from './index';
import { essentialSkillsOf, occupationsOf, rowsOf, skillsOf } from './mapper';

describeAdapterContract({ adapter, folder: __dirname });

/** Labels that two concepts of one kind share on purpose: `language label`. */
const deliberatelyShared = new Set<string>([]);

const concepts = {
  skills: dataOf<SkillRecord>(skillsOf(skillTables)),
  occupations: dataOf<OccupationRecord>(occupationsOf(occupationTables, skillTables, essentialSkillsOf(essentialSkillTables))),
};
const allConcepts = [...concepts.skills, ...concepts.occupations];

function dataOf<Data>(records: SourceRecord[]): Data[] {
  return records.map((record) => record.data as Data);
}

function namesOf(concept: SkillRecord | OccupationRecord, language: (typeof languages)[number]): string[] {
  return [concept.labels[language], ...(concept.alternativeLabels[language] ?? [])].filter((name) => name !== undefined);
}

/** Every skill and occupation one of whose names is exactly `words`. */
function named(words: string): string[] {
  return allConcepts
    .filter((concept) => languages.some((language) => namesOf(concept, language).some((name) => name.toLowerCase() === words)))
    .map((concept) => concept.labels.en ?? '');
}

describe('the vocabulary', () => {
  it('covers what a growth team meets', () => {
    expect(concepts.skills.length).toBeGreaterThanOrEqual(420);
    expect(concepts.occupations.length).toBeGreaterThanOrEqual(120);
  });

  it('gives each concept its own URI and slug', () => {
    expect(new Set(allConcepts.map(({ uri }) => uri)).size).toBe(allConcepts.length);
    for (const tables of [skillTables, occupationTables]) {
      const slugs = tables.flatMap(rowsOf).map(({ slug }) => slug);
      expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
      expect(slugs.filter((slug) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    }
  });

  it.each(languages)('has a preferred name in %s for each concept, and no empty or repeated one', (language) => {
    for (const concept of allConcepts) {
      const names = namesOf(concept, language).map((name) => name.toLowerCase());
      expect({ uri: concept.uri, named: Boolean(concept.labels[language]), blank: names.includes('') }).toEqual({
        uri: concept.uri,
        named: true,
        blank: false,
      });
      expect({ uri: concept.uri, names: [...new Set(names)] }).toEqual({ uri: concept.uri, names });
    }
  });

  it.each(['skills', 'occupations'] as const)('shares no name between two %s, except on purpose', (kind) => {
    const owners = new Map<string, string[]>();
    for (const concept of concepts[kind]) {
      for (const language of languages) {
        for (const name of namesOf(concept, language)) {
          const key = `${language} ${name.toLowerCase()}`;
          owners.set(key, [...(owners.get(key) ?? []), concept.uri]);
        }
      }
    }
    const shared = [...owners].filter(([name, uris]) => uris.length > 1 && !deliberatelyShared.has(name));
    expect(shared).toEqual([]);
  });

  it('has names of three letters or fewer only where people really write them so', () => {
    const usual = new Set([
      'AI',
      'AWS',
      'BIM',
      'C#',
      'C++',
      'EA1',
      'EA2',
      'CAD',
      'CPR',
      'CSS',
      'ERP',
      'ESG',
      'ETL',
      'GCP',
      'GIS',
      'Git',
      'GMP',
      'HR',
      'HSE',
      'IoT',
      'ITIL',
      'opo',
      'PHP',
      'RPA',
      'SAP',
      'SEO',
      'SQL',
      'UX',
      'VAT',
      'vet',
      'WMS',
    ]);
    const names = allConcepts.flatMap((concept) => languages.flatMap((language) => namesOf(concept, language)));
    expect(names.filter((name) => name.length <= 3 && !usual.has(name))).toEqual([]);
  });

  it('gives each occupation an ISCO code of four digits', () => {
    expect(concepts.occupations.filter(({ iscoCode }) => !/^\d{4}$/.test(iscoCode ?? ''))).toEqual([]);
  });

  it('says of each occupation which skills it cannot do without, each once', () => {
    for (const { uri, essentialSkillUris = [] } of concepts.occupations) {
      expect({ uri, told: essentialSkillUris.length > 0 }).toEqual({ uri, told: true });
      expect([...new Set(essentialSkillUris)]).toEqual(essentialSkillUris);
    }
    const welder = concepts.occupations.find(({ labels }) => labels.en === 'welder');
    const names = concepts.skills.filter(({ uri }) => welder?.essentialSkillUris?.includes(uri)).map(({ labels }) => labels.en);
    expect(names).toContain('welding');
  });

  it.each([
    ['hitsaus', 'welding'],
    ['svets', 'welding'],
    ['trukki', 'forklift driving'],
    ['ohjelmistokehitys', 'software development'],
    ['programmering', 'programming'],
    ['kirjanpito', 'accounting'],
    ['siivous', 'cleaning'],
    ['sairaanhoitaja', 'nurse'],
    ['nurse', 'nurse'],
    ['lähihoitaja', 'practical nurse'],
    ['närvårdare', 'practical nurse'],
    ['varhaiskasvatuksen opettaja', 'early childhood education teacher'],
    ['barnskötare', 'childcare worker'],
    ['tulityökortti', 'hot work card'],
    ['ongelmanratkaisu', 'problem solving'],
    ['typescript', 'TypeScript'],
  ])('knows "%s" as %s', (words, english) => {
    expect(named(words)).toContain(english);
  });
});

describe('a vocabulary line', () => {
  it('that lacks a column is refused by name', () => {
    expect(() => rowsOf('welding | - | - | hitsaus | svetsning')).toThrow('six columns: welding');
  });

  it('that names an unknown broader skill is refused', () => {
    expect(() => skillsOf(['mig | nowhere | - | a | b | c'])).toThrow('mig names a broader skill that does not exist: nowhere');
  });
});

describe('a line of essential skills', () => {
  const occupation = ['welder | 7212 | - | a | b | c'];
  const skills = ['welding | - | - | a | b | c'];
  it.each([
    ['that lacks a column', 'welder', 'two columns: welder'],
    ['that comes twice', 'welder | welding\nwelder | welding', 'welder are told twice'],
    ['that names an unknown skill', 'welder | nowhere', 'welder names an essential skill that does not exist: nowhere'],
    ['that names an unknown occupation', 'nobody | welding', 'occupations that do not exist: nobody'],
  ])('%s is refused by name', (_what, table, message) => {
    expect(() => occupationsOf(occupation, skills, essentialSkillsOf([table]))).toThrow(message);
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/esco');
const withPayloads = existsSync(payloads) ? describe : describe.skip;

withPayloads('against ESCO 1.1.1 (skipped when the payload folder is absent)', () => {
  const uris = (file: string) =>
    new Map((JSON.parse(readFileSync(join(payloads, file), 'utf8')) as { uri: string; notation?: string }[]).map((c) => [c.uri, c]));

  it('names only skills ESCO has', () => {
    const known = uris('esco-v1.1.1-skills-fi-sv-en.json');
    const linked = concepts.skills.map(({ uri }) => uri).filter((uri) => uri.startsWith('http'));
    expect(linked.filter((uri) => !known.has(uri))).toEqual([]);
    expect(linked.length).toBeGreaterThan(200);
  });

  it('names only occupations ESCO has, with the ISCO code they have there', () => {
    const known = uris('esco-v1.1.1-occupations-isco-fi-sv-en.json');
    const linked = concepts.occupations.filter(({ uri }) => uri.startsWith('http'));
    expect(linked.filter(({ uri, iscoCode }) => known.get(uri)?.notation?.slice(0, 4) !== iscoCode)).toEqual([]);
    expect(linked.length).toBeGreaterThan(100);
  });
});
