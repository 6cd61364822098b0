import type { TalentListItem } from '@kasvu/contracts';
import type { Wording } from '../words/wording';
import { type Column, joined } from './column';

type Of<Value> = (person: TalentListItem) => Value;

/** A person as their list shows them: by pseudonym, with nothing that their anonymous profile does not say. */
export const talentColumns = (words: Wording): Column<TalentListItem>[] => [
  { head: words.t('talent.column.profile'), kind: 'text', width: 24, of: ({ pseudonym }) => pseudonym },
  { head: words.t('talent.column.skills'), kind: 'text', width: 50, of: skillsOf(words) },
  {
    head: words.t('fileOnly.lacks'),
    kind: 'text',
    width: 30,
    of: ({ lacks }) => joined(lacks.map(({ labels }) => words.local(labels))),
  },
  { head: words.t('fileOnly.skillCount'), kind: 'number', width: 12, of: ({ skillCount }) => skillCount },
  { head: words.t('talent.column.availability'), kind: 'text', width: 28, of: availabilityOf(words) },
  {
    head: words.t('talent.column.occupations'),
    kind: 'text',
    width: 30,
    of: ({ occupations }) => joined(occupations.map(({ labels }) => words.local(labels))),
  },
  { head: words.t('talent.column.municipality'), kind: 'text', width: 16, of: ({ municipality }) => words.local(municipality) },
  { head: words.t('talent.column.education'), kind: 'text', width: 34, of: educationOf(words) },
  { head: words.t('talent.column.experience'), kind: 'number', width: 12, of: ({ experienceYears }) => experienceYears },
  {
    head: words.t('talent.column.languages'),
    kind: 'text',
    width: 28,
    of: ({ languages }) => joined(languages.map(({ code, level }) => `${words.languageName(code)} ${level}`)),
  },
  { head: words.t('talent.column.updated'), kind: 'text', width: 22, of: ({ updated }) => words.t(`talent.updated.${updated}`) },
];

const skillsOf =
  (words: Wording): Of<string> =>
  ({ has }) =>
    joined(has.map(({ labels, level }) => (level ? `${words.local(labels)} · ${words.t(`talent.levels.${level}`)}` : words.local(labels))));

const availabilityOf =
  (words: Wording): Of<string> =>
  ({ availability, starts }) => {
    const state = words.t(`talent.availabilities.${availability}`);
    return availability === 'not-looking' ? state : `${state}, ${words.t(`talent.starts.${starts}`)}`;
  };

const educationOf =
  (words: Wording): Of<string | null> =>
  ({ education }) =>
    education &&
    [education.level && words.educationLevel(education.level), education.field && words.educationField(education.field)]
      .filter(Boolean)
      .join(', ');
