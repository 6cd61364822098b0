import type { CompanyNote, WriteNote } from '@kasvu/contracts';
import { todayInFinland } from '@kasvu/ui';

/** A note as it is being written. */
export type NoteDraft = WriteNote;

export const emptyDraft = (): NoteDraft => ({ kind: 'note', on: todayInFinland(), text: '', nextStep: '', dueOn: null, done: false });

export const draftOf = ({ kind, on, text, nextStep, dueOn, done }: CompanyNote): NoteDraft => ({ kind, on, text, nextStep, dueOn, done });

/** What is written from: a note as it is, or an empty one. */
export const draftFrom = (note: CompanyNote | null): NoteDraft => (note ? draftOf(note) : emptyDraft());

export const isSameDraft = (one: NoteDraft, other: NoteDraft): boolean =>
  (Object.keys(one) as (keyof NoteDraft)[]).every((field) => one[field] === other[field]);

const bothOf = (theirs: string, mine: string, between: string): string =>
  theirs === mine ? mine : [theirs, mine].filter(Boolean).join(between);

/** Both texts, one after the other, to go on writing from. Of what can only be one the own stays, where one has set it. */
export const joined = (mine: NoteDraft, theirs: CompanyNote): NoteDraft => ({
  ...mine,
  text: bothOf(theirs.text, mine.text, '\n\n'),
  nextStep: bothOf(theirs.nextStep, mine.nextStep, '\n'),
  dueOn: mine.dueOn ?? theirs.dueOn,
});
