import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextField } from '../../src';
import type { JudgedText } from '../measure-texts';
import { judgements } from './judgements';

const vacancyFile = 'vantaa/gis-vantaa-tyopaikat-kaikki.json';
const programmeFiles = ['opintopolku/search-koulutukset-page1-all.json', 'opintopolku/search-koulutukset-keyword-auto.json'];

interface Vacancy {
  linkki: string;
  tyotehtava: string;
  ammattiala: string;
}

interface Programme {
  oid: string;
  nimi: { fi?: string };
  kuvaus?: { fi?: string } | null;
}

/** The text of a piece of HTML, a line for each block. */
const plain = (html: string) => html.replace(/\s+/g, ' ').replace(/<[^>]+>/g, '\n');

/** The recorded texts that were judged; null where the recordings are not. */
export function recordedTexts(workspaceRoot: string): JudgedText[] | null {
  const folder = join(workspaceRoot, '../shared/payloads');
  if (!existsSync(join(folder, vacancyFile))) return null;
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const fields = new Map<string, TextField[]>();
  for (const { linkki, tyotehtava, ammattiala } of read(vacancyFile) as Vacancy[]) {
    fields.set(`vantaa ${linkki.slice(-5)}`, [
      { field: 'title', text: tyotehtava, language: null },
      { field: 'field', text: ammattiala, language: null },
    ]);
  }
  for (const { oid, nimi, kuvaus } of programmeFiles.flatMap((file) => (read(file) as { hits: Programme[] }).hits)) {
    fields.set(`konfo ${oid.split('.').at(-1)?.slice(-12)}`, [
      { field: 'name', text: nimi.fi ?? '', language: 'fi' },
      { field: 'description', text: plain(kuvaus?.fi ?? ''), language: 'fi' },
    ]);
  }
  return judgements.map(({ source, id, skills, arguable }) => ({
    id: `${source} ${id}`,
    group: source,
    purpose: source === 'vantaa' ? 'asks' : 'teaches',
    fields: fields.get(`${source} ${id}`) ?? [],
    required: skills,
    arguable,
  }));
}
