import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A code of a classification. */
export interface Code {
  code: string;
  parent: string | null;
  /** 1 at the top. */
  level: number;
  fi: string;
  sv: string;
  en: string;
}

/** Every `export const name = \`table\`` of the files of a folder, in lines and cells. */
export function readTables(folder: string): (name: string) => string[][] {
  const tables = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const found = readFileSync(join(folder, file), 'utf8').matchAll(/export const (\w+) = `([^`]*)`/g);
    for (const [, name = '', table = ''] of found) tables.set(name, table);
  }
  return (name) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`No table ${name} in ${folder}`);
    return table
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
  };
}

/** Codes whose parent is their beginning: of 071 the code 07, where a parent has `top` characters. */
export function nested(rows: readonly string[][], top = Infinity): Code[] {
  return rows.map(([code = '', fi = '', sv = fi, en = fi]) => {
    const isBelow = code.length > top;
    return { code, parent: isBelow ? code.slice(0, top) : null, level: isBelow ? 2 : 1, fi, sv, en };
  });
}

/** Sections of an edition of the industries and, below each, the divisions that name it in `column`. */
export function industries(sections: readonly string[][], divisions: readonly string[][], column: 1 | 2): Code[] {
  const below = divisions.map((row) => {
    const [code = '', , , fi = '', sv = fi, en = fi] = row;
    return { code, parent: row[column] ?? null, level: 2, fi, sv, en };
  });
  return nested(sections).flatMap((section) => [section, ...below.filter(({ parent }) => parent === section.code)]);
}
