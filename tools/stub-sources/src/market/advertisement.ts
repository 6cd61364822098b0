import type { OccupationProfile } from '../people/occupations.ts';
import type { Language, VocabularyRow } from '../vocabulary.ts';

/** Where vacancies are advertised besides the city's own interface. */
export type Channel = 'tyomarkkinatori' | 'jobposting-feed' | 'kuntarekry';

export type Texts = Partial<Record<Language, string>>;

export interface Workplace {
  municipalityCode: string;
  /** Post office, in capitals, Finnish and Swedish. */
  town: { finnish: string; swedish: string };
  postCode: string;
  street: string;
}

export interface Employer {
  /** Null: no business ID, as a household or an organisation the register does not have. */
  businessId: string | null;
  name: string;
}

/** A vacancy before it is known what it says. */
export interface Sketch {
  /** The number its source knows it by: the only stable key. */
  key: number;
  slot: number;
  /** Its number among those that stood in the slot. */
  generation: number;
  /** First and last day (day numbers). */
  published: number;
  deadline: number;
}

/** A vacancy as an employer would describe it, before a source writes it in its own words. */
export interface Advertisement extends Sketch {
  title: Texts;
  /** Paragraphs between empty lines. */
  description: Texts;
  employer: Employer;
  /** Null: not tied to a place. */
  workplace: Workplace | null;
  /** Null: the title names none that the vocabulary has. */
  occupation: { profile: OccupationProfile; row: VocabularyRow } | null;
  /** Needed ones first. */
  skills: VocabularyRow[];
  employment: 'permanent' | 'temporary' | 'summer';
  isPartTime: boolean;
  positions: number;
  workLanguages: Language[];
  isRemote: boolean;
}
