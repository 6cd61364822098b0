import type { StudyListItem } from '@kasvu/contracts';
import type { Wording } from '../words/wording';
import { type Column, joined } from './column';
import { skillNames } from './skill-names';

type Of = (study: StudyListItem) => string | null;

/** A study as its list shows it; days also as days, so that they sort. */
export const studyColumns = (words: Wording): Column<StudyListItem>[] => [
  { head: words.t('studies.column.name'), kind: 'text', width: 44, of: ({ names }) => words.local(names) },
  {
    head: words.t('studies.provider'),
    kind: 'text',
    width: 30,
    of: ({ providers }) => joined(providers.map(({ names }) => words.local(names))),
  },
  { head: words.t('studies.column.place'), kind: 'text', width: 20, of: placesOf(words) },
  { head: words.t('studies.teaches'), kind: 'text', width: 50, of: ({ skills }) => skillNames(skills, words) },
  { head: words.t('studies.starts'), kind: 'text', width: 16, of: startOf(words) },
  { head: words.t('fileOnly.startDay'), kind: 'date', width: 14, of: ({ startsOn }) => startsOn },
  { head: words.t('studies.column.application'), kind: 'text', width: 26, of: applicationOf(words) },
  { head: words.t('fileOnly.applicationEnds'), kind: 'date', width: 14, of: ({ applicationEndsOn }) => applicationEndsOn },
  { head: words.t('studies.type'), kind: 'text', width: 26, of: ({ type }) => words.t(`studies.types.${type}`) },
  { head: words.t('studies.extent'), kind: 'text', width: 16, of: extentOf(words) },
  {
    head: words.t('studies.column.language'),
    kind: 'text',
    width: 16,
    of: ({ languages }) => joined(languages.map((code) => words.languageName(code))),
  },
  { head: words.t('fileOnly.id'), kind: 'text', width: 10, of: ({ id }) => id },
];

const placesOf =
  (words: Wording): Of =>
  ({ municipalities, deliveries }) =>
    joined([
      ...municipalities.map((name) => words.local(name)),
      ...(deliveries.includes('online') ? [words.t('studies.deliveries.online')] : []),
    ]);

const startOf =
  (words: Wording): Of =>
  ({ start, startsOn }) => {
    if (start?.continuous) return words.t('studies.startsAnyTime');
    if (start?.on) return words.day(start.on);
    if (start?.term && start.year !== null) return words.t(`studies.terms.${start.term}`, { year: start.year });
    if (start?.year) return String(start.year);
    return startsOn && words.day(startsOn);
  };

const applicationOf =
  (words: Wording): Of =>
  ({ applicationOpen, applicationEndsOn }) => {
    if (!applicationOpen) return applicationEndsOn && words.t('studies.applicationComing');
    return applicationEndsOn
      ? words.t('studies.applicationOpenUntil', { date: words.day(applicationEndsOn) })
      : words.t('studies.applicationOpen');
  };

/** 180 op, 60–120 op, 180 + 120 op; a text that names its own unit as it is. */
const extentOf =
  (words: Wording): Of =>
  ({ extent }) => {
    if (!extent) return null;
    const { min, max, unit, text } = extent;
    const numbers = [...new Set([min ?? max, max ?? min])].filter((each) => each !== null);
    const amount = text?.trim() ?? numbers.join('–').replaceAll('.', ',');
    if (amount === '' || unit === null || /\p{L}/u.test(amount)) return amount;
    return words.t(`studies.units.${unit}.${amount === '1' ? 'one' : 'other'}`, { amount });
  };
