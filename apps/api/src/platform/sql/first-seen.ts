/** SQL: when row `t` of a table was first stored here; a vacancy of several sources when the first of them told of it. */
export const firstSeen = {
  company: 't.first_seen_at',
  vacancy: 'least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id))',
  study: 't.first_seen_at',
} as const;
export type SeenTable = keyof typeof firstSeen;

/**
 * SQL: it was first stored after an instant and, where another is given, not after that. The other sources of a vacancy are looked at only when
 * its own row is that young.
 */
export function firstSeenIn(table: SeenTable, { since, until }: { since: string; until: string | null }): string {
  const conditions = [`${firstSeen[table]} > ${since}`, until && `${firstSeen[table]} <= ${until}`];
  return [table === 'vacancy' && `t.first_seen_at > ${since}`, ...conditions].filter(Boolean).join(' AND ');
}
