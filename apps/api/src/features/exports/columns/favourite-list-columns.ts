import type { ListItem } from '@kasvu/contracts';
import { dayInFinland } from '../../../platform/csv/csv';
import type { Wording } from '../words/wording';
import { type Column, joined } from './column';

/** A thing on a list of the staff as the list shows it: a person by pseudonym, with the work they wish for. */
export const favouriteListColumns = (words: Wording): Column<ListItem>[] => [
  { head: words.t('fileOnly.kind'), kind: 'text', width: 18, of: ({ kind }) => words.t(`fileOnly.kinds.${kind}`) },
  {
    head: words.t('fileOnly.name'),
    kind: 'text',
    width: 40,
    of: ({ person, title, id }) => person?.pseudonym ?? (words.local(title) || id),
  },
  {
    head: words.t('fileOnly.detail'),
    kind: 'text',
    width: 30,
    of: ({ person, detail }) => (person ? joined(person.occupations.map(({ labels }) => words.local(labels))) : words.local(detail)),
  },
  { head: words.t('fileOnly.until'), kind: 'date', width: 14, of: ({ until }) => until },
  { head: words.t('fileOnly.gone'), kind: 'text', width: 10, of: ({ gone }) => (gone ? words.t('fileOnly.yes') : null) },
  { head: words.t('fileOnly.status'), kind: 'text', width: 14, of: ({ status }) => words.t(`lists.statuses.${status}`) },
  { head: words.t('fileOnly.note'), kind: 'text', width: 50, of: ({ note }) => note },
  { head: words.t('fileOnly.addedBy'), kind: 'text', width: 20, of: ({ addedBy }) => addedBy },
  { head: words.t('fileOnly.addedAt'), kind: 'date', width: 12, of: ({ addedAt }) => dayInFinland(new Date(addedAt)) },
  { head: words.t('fileOnly.id'), kind: 'text', width: 12, of: ({ id }) => id },
];
