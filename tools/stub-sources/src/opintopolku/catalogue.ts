import type { People } from '../people/person.ts';
import { type OccupationProfile, occupationProfiles } from '../people/occupations.ts';
import { stream, weighted } from '../random.ts';
import type { Language, VocabularyRow } from '../vocabulary.ts';
import { chooseKind, type StudyKind } from './kinds.ts';
import { chooseProvider, type Provider } from './providers.ts';

/** What a programme has at most. */
const MOST_OFFERINGS = 4;
/** Programmes there are for a number of offerings: each has two and a bit. */
const OFFERINGS_PER_PROGRAMME = 2.1;
/** OIDs are counted from here. */
const FIRST_NUMBER = 92_000_000_000;
const PROGRAMME_OID = '1.2.246.562.13.';
const OFFERING_OID = '1.2.246.562.17.';

const chooseCount = weighted([
  [0, 5],
  [1, 30],
  [2, 30],
  [3, 20],
  [4, 15],
]);
/** What became of an offering that the search still lists. */
const chooseState = weighted<OfferingState>([
  ['published', 94],
  ['draft', 2],
  ['archived', 1],
  ['gone', 2],
  ['nameless', 1],
]);
const chooseLanguages = weighted<readonly Language[]>([
  [['fi'], 68],
  [['fi', 'sv', 'en'], 12],
  [['fi', 'en'], 8],
  [['sv'], 6],
  [['en'], 6],
]);

export type OfferingState = 'published' | 'draft' | 'archived' | 'gone' | 'nameless';

/** A study (`koulutus`) before it is written out. */
export interface Programme {
  index: number;
  oid: string;
  kind: StudyKind;
  profile: OccupationProfile;
  occupation: VocabularyRow;
  /** The skill a single course is about. */
  skill: VocabularyRow;
  skills: VocabularyRow[];
  languages: readonly Language[];
  extent: number | null;
  /** How many offerings it has. */
  count: number;
}

/** An offering (`toteutus`) of a programme. */
export interface Offering {
  index: number;
  oid: string;
  programme: Programme;
  providers: Provider[];
  state: OfferingState;
}

/** Everything that is offered, made from the seed and its number when asked for. */
export interface Catalogue {
  programme(index: number): Programme;
  offerings(programme: Programme): Offering[];
  /** The number of the programme an offering's or a programme's OID stands for, or null. */
  programmeOf(oid: string): number | null;
}

export function programmesFor(studies: number): number {
  return Math.ceil(studies / OFFERINGS_PER_PROGRAMME);
}

const oidAt = (root: string, number: number): string => `${root}${String(FIRST_NUMBER + number).padStart(20, '0')}`;

export function createCatalogue(people: People, seed: number): Catalogue {
  const numbers = (name: string) => stream(seed, `studies-${name}`);
  const [programmes, offered] = [numbers('programme'), numbers('offering')];
  const byLevel = new Map<string, readonly OccupationProfile[]>();
  const fitting = (levels: readonly string[]): readonly OccupationProfile[] => {
    const key = levels.join(' ');
    if (!byLevel.has(key)) {
      byLevel.set(
        key,
        occupationProfiles.filter(({ education }) => levels.includes(education.level)),
      );
    }
    return byLevel.get(key) as readonly OccupationProfile[];
  };

  const programme = (index: number): Programme => {
    const dice = programmes.dice(index);
    const kind = chooseKind(dice.next());
    const profile = dice.pick(fitting(kind.levels));
    const keys = [...profile.core, ...profile.nearby];
    const skill = people.concept('skill', dice.pick(keys));
    const taught = kind.about === 'occupation' ? keys.filter((_, place) => place < profile.core.length || dice.chance(0.4)) : [];
    return {
      index,
      oid: oidAt(PROGRAMME_OID, index),
      kind,
      profile,
      occupation: people.concept('occupation', profile.key),
      skill,
      skills: kind.about === 'skill' ? [skill] : taught.map((key) => people.concept('skill', key)),
      languages: chooseLanguages(dice.next()),
      extent: kind.extents.length === 0 ? null : dice.pick(kind.extents),
      count: chooseCount(dice.next()),
    };
  };

  return {
    programme,
    offerings: (of) =>
      Array.from({ length: of.count }, (_, place) => {
        const index = of.index * MOST_OFFERINGS + place;
        const dice = offered.dice(index);
        const [first, state] = [chooseProvider(of.kind.provider, dice), chooseState(dice.next())];
        const second = dice.chance(0.1) ? chooseProvider(of.kind.provider, dice) : first;
        const providers = second === first ? [first] : [first, second];
        return { index, oid: oidAt(OFFERING_OID, index), programme: of, providers, state };
      }),
    programmeOf: (oid) => {
      const [, root, digits] = /^(1\.2\.246\.562\.1[37]\.)(\d{20})$/.exec(oid) ?? [];
      const number = Number(digits) - FIRST_NUMBER;
      if (root === undefined || number < 0) return null;
      return root === PROGRAMME_OID ? number : Math.floor(number / MOST_OFFERINGS);
    },
  };
}
