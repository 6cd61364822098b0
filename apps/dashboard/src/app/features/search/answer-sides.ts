export type SideName = 'vacancies' | 'companies' | 'people' | 'studies';

export interface SideCount {
  side: SideName;
  total: number;
  /** The least group that is shown, when there may be a smaller one. */
  fewerThan: number | null;
}

interface Sides {
  vacancies: { total: number };
  companies: { total: number };
  talent: { total: number; withheld: boolean; smallGroup: number } | null;
  studies: { total: number };
}

/** The sides of an answer with how many each has; people only for those who may see them. */
export function sideCounts({ vacancies, companies, talent, studies }: Sides): SideCount[] {
  const count = (side: SideName, { total }: { total: number }, fewerThan: number | null = null) => ({ side, total, fewerThan });
  return [
    count('vacancies', vacancies),
    count('companies', companies),
    ...(talent ? [count('people', talent, talent.withheld ? talent.smallGroup : null)] : []),
    count('studies', studies),
  ];
}
