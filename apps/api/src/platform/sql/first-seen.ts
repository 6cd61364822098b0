/** SQL: when row `t` of a table was first stored here; a vacancy of several sources when the first of them told of it. */
export const firstSeen = {
  company: 't.first_seen_at',
  vacancy: 'least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id))',
  study: 't.first_seen_at',
} as const;
export type SeenTable = keyof typeof firstSeen;

/** SQL: it was first stored after an instant. The other sources of a vacancy are looked at only when its own row is that young. */
export const firstSeenAfter = (table: SeenTable, instant: string) =>
  table === 'vacancy' ? `t.first_seen_at > ${instant} AND ${firstSeen.vacancy} > ${instant}` : `${firstSeen[table]} > ${instant}`;
