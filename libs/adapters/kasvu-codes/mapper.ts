import type { SourceRecord } from '@kasvu/adapter-kit';
import { regionOfMunicipality, type CodeList, type LocalizedText } from '@kasvu/contracts';
import { educationFields, educationLevels } from './data/education';
import { divisions, sectionsOf2008, sectionsOf2025 } from './data/industries';
import { mainlandMunicipalities } from './data/municipalities';
import { alandMunicipalities } from './data/municipalities-of-aland';
import { occupationGroups } from './data/occupations';
import { regions } from './data/regions';

/** All codes, list by list. @throws {Error} naming a line that has another form */
export function allCodes(): SourceRecord[] {
  return [
    ...codesOf('region', regions),
    ...[...rowsOf(mainlandMunicipalities, 2), ...rowsOf(alandMunicipalities, 2)].map(([code, fi, sv, en]) =>
      record('municipality', code!, { fi: fi!, sv: sv ?? fi!, en: en ?? fi! }, regionOfMunicipality(code!)),
    ),
    ...industriesOf('tol2008', sectionsOf2008, 1),
    ...industriesOf('tol2025', sectionsOf2025, 2),
    ...codesOf('education-level', educationLevels),
    ...codesOf('education-field', educationFields, 2),
    ...codesOf('isco', occupationGroups, 1),
  ];
}

/** The lines of a table in cells between `|`, each at least `cells` long. */
function rowsOf(table: string, cells: number): string[][] {
  const rows = table.trim().split('\n');
  return rows.map((line) => {
    const row = line.split('|');
    if (row.length < cells || row.includes('')) throw new Error(`A line of a code list has another form: ${line}`);
    return row;
  });
}

/** Codes whose parent is their beginning of `parentLength` characters. */
function codesOf(list: CodeList, table: string, parentLength = Infinity): SourceRecord[] {
  return rowsOf(table, 4).map(([code, fi, sv, en]) =>
    record(list, code!, { fi: fi!, sv: sv!, en: en! }, code!.length > parentLength ? code!.slice(0, parentLength) : null),
  );
}

/** The sections of an edition and those divisions that have one in it, in the given column. */
function industriesOf(list: 'tol2008' | 'tol2025', sections: string, column: 1 | 2): SourceRecord[] {
  const ofEdition = rowsOf(divisions, 6).filter((row) => row[column] !== '-');
  return [
    ...codesOf(list, sections),
    ...ofEdition.map((row) => record(list, row[0]!, { fi: row[3]!, sv: row[4]!, en: row[5]! }, row[column]!)),
  ];
}

function record(list: CodeList, code: string, names: LocalizedText, parent: string | null): SourceRecord {
  return { kind: 'code', sourceId: `${list}/${code}`, sourceUrl: null, data: { list, code, names, parent } };
}
