import type { CompanyBrief } from '@kasvu/contracts';
import type { EntityManager } from 'typeorm';
import type { CodeLists } from '../codes/code-lists';

type GapAnswer = Pick<CompanyBrief, 'gap' | 'studies'>;

/** Asks for a gap with a statement of `gapSql`, and names the places of its studies. */
export async function askGap(
  database: Pick<EntityManager, 'query'>,
  codes: CodeLists,
  { sql, parameters }: { sql: string; parameters: unknown[] },
): Promise<GapAnswer> {
  const [row]: [GapAnswer] = await database.query(sql, parameters);
  return {
    gap: row.gap.map((each) => ({ ...each, next: each.next && codes.withMunicipalities(each.next) })),
    studies: row.studies.map((study) => codes.withMunicipalities(study)),
  };
}
