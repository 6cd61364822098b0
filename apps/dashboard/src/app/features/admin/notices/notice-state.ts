import type { Notice } from '@kasvu/contracts';

export type NoticeState = 'draft' | 'coming' | 'current' | 'past';

/** What a version is now, among all versions of its kind: the highest published one whose time has come is the current one. */
export function stateOfNotice(notice: Notice, all: readonly Notice[], now: number): NoticeState {
  if (notice.publishedAt === null) return 'draft';
  const inForce = (each: Notice) => each.publishedAt !== null && each.effectiveFrom !== null && Date.parse(each.effectiveFrom) <= now;
  if (!inForce(notice)) return 'coming';
  const current = Math.max(...all.filter((each) => each.kind === notice.kind && inForce(each)).map(({ version }) => version));
  return notice.version === current ? 'current' : 'past';
}
