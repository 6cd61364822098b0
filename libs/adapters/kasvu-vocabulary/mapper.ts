import type { SourceRecord } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';

type Names = Record<Language, string[]>;

/** One line of a table. */
export interface Row {
  slug: string;
  /** Second column: the slug of the broader skill, or the ISCO-08 code of an occupation; null for `-`. */
  relation: string | null;
  /** The id of the same concept in ESCO; null when ESCO has none or only a similar one. */
  escoId: string | null;
  /** The preferred name first, then the alternative ones. */
  names: Names;
}

/**
 * The lines of a table: `slug | relation | ESCO id | fi; … | sv; … | en; …`.
 * @throws {Error} naming the line that has another form
 */
export function rowsOf(table: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(rowOf);
}

function rowOf(line: string): Row {
  const [slug, relation, escoId, fi, sv, en, ...rest] = line.split('|').map((cell) => cell.trim());
  if (!slug || !relation || !escoId || !fi || !sv || !en || rest.length > 0)
    throw new Error(`A vocabulary line needs six columns: ${line}`);
  const orNull = (cell: string): string | null => (cell === '-' ? null : cell);
  const split = (cell: string): string[] => cell.split(';').map((name) => name.trim());
  return { slug, relation: orNull(relation), escoId: orNull(escoId), names: { fi: split(fi), sv: split(sv), en: split(en) } };
}

/** The skills of the tables. A broader skill is named by its slug, wherever it stands. @throws {Error} for an unknown slug */
export function skillsOf(tables: readonly string[]): SourceRecord[] {
  const rows = tables.flatMap(rowsOf);
  const uris = new Map(rows.map((row) => [row.slug, uriOf('skill', row)]));
  const broaderOf = ({ slug, relation }: Row): string[] => {
    if (relation === null) return [];
    const uri = uris.get(relation);
    if (uri === undefined) throw new Error(`The skill ${slug} names a broader skill that does not exist: ${relation}`);
    return [uri];
  };
  return rows.map((row) => {
    const uri = uriOf('skill', row);
    return {
      kind: 'skill',
      sourceId: uri,
      sourceUrl: null,
      data: { uri, ...namesOf(row.names), skillType: null, broaderUris: broaderOf(row) },
    };
  });
}

/**
 * Which skills each occupation cannot do without, by slugs; the lines are `occupation | skill; skill; …`.
 * @throws {Error} naming a line of another form, and an occupation told of twice
 */
export function essentialSkillsOf(tables: readonly string[]): Map<string, string[]> {
  const essential = new Map<string, string[]>();
  for (const line of tables.flatMap((table) => table.split('\n')).filter((each) => each.trim() !== '')) {
    const [slug, skills, ...rest] = line.split('|').map((cell) => cell.trim());
    if (!slug || !skills || rest.length > 0) throw new Error(`A line of essential skills needs two columns: ${line}`);
    if (essential.has(slug)) throw new Error(`The essential skills of ${slug} are told twice`);
    essential.set(
      slug,
      skills.split(';').map((skill) => skill.trim()),
    );
  }
  return essential;
}

/** The occupations of the tables, with the skills they cannot do without. @throws {Error} for an unknown slug */
export function occupationsOf(
  tables: readonly string[],
  skillTables: readonly string[],
  essential: ReadonlyMap<string, readonly string[]>,
): SourceRecord[] {
  const rows = tables.flatMap(rowsOf);
  const unknown = [...essential.keys()].filter((slug) => !rows.some((row) => row.slug === slug));
  if (unknown.length > 0) throw new Error(`Essential skills are told of occupations that do not exist: ${unknown.join(', ')}`);
  const skillUris = new Map(skillTables.flatMap(rowsOf).map((row) => [row.slug, uriOf('skill', row)]));
  const uriOfSkill = (occupation: string) => (skill: string) => {
    const uri = skillUris.get(skill);
    if (uri === undefined) throw new Error(`The occupation ${occupation} names an essential skill that does not exist: ${skill}`);
    return uri;
  };
  return rows.map((row) => {
    const uri = uriOf('occupation', row);
    const essentialSkillUris = (essential.get(row.slug) ?? []).map(uriOfSkill(row.slug));
    return {
      kind: 'occupation',
      sourceId: uri,
      sourceUrl: null,
      data: { uri, ...namesOf(row.names), iscoCode: row.relation, broaderUris: [], essentialSkillUris },
    };
  });
}

function uriOf(kind: 'skill' | 'occupation', { slug, escoId }: Row): string {
  return escoId === null ? `urn:kasvu:${kind}:${slug}` : `http://data.europa.eu/esco/${kind}/${escoId}`;
}

function namesOf({ fi, sv, en }: Names) {
  const [fiName, ...fiOther] = fi;
  const [svName, ...svOther] = sv;
  const [enName, ...enOther] = en;
  return {
    labels: { fi: fiName, sv: svName, en: enName },
    alternativeLabels: { fi: fiOther, sv: svOther, en: enOther },
    description: {},
  };
}
