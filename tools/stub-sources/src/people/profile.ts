import type { VocabularyRow } from '../vocabulary.ts';
import type { OccupationProfile } from './occupations.ts';

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = 'native' | (typeof languageLevels)[number];
export type SkillLevel = 'beginner' | 'intermediate' | 'master';
export type ProfileFormat = 'job-applicant-profile-2.0' | 'tmt-p60-1' | 'json-resume-1';

/** What a person agreed to, or null. `until` is the last day it holds; null: until withdrawn. */
export type Consent = { until: string | null; purpose: 'employment-services' | 'recruitment' | 'training' } | null;
export type ConsentScope = 'profile' | 'employer' | 'identity';

export interface Spell {
  occupation: VocabularyRow;
  /** Day. */
  start: string;
  /** Day; null: still there. */
  end: string | null;
  /** Two digits of TOL 2025. */
  division: string;
  /** Null: an employer without a Finnish business ID. */
  businessId: string | null;
  employerName: string;
}

/** Who somebody is: all of it marked as made up. */
export interface Identity {
  name: string;
  email: string;
  phone: string;
  birthDate: string;
  gender: string;
  address: string;
  picture: string;
}

/** A made-up person, whatever interface tells of them. */
export interface Person {
  index: number;
  /** The key of the city's skills registry. */
  key: string;
  profile: OccupationProfile;
  occupation: VocabularyRow;
  skills: { concept: VocabularyRow; level: SkillLevel }[];
  languages: { code: string; level: LanguageLevel }[];
  municipality: string;
  /** Municipalities they would work in. */
  workMunicipalities: string[];
  remote: boolean;
  availability: 'available' | 'open' | 'not-looking';
  /** Day; null: at once. */
  availableFrom: string | null;
  educations: { level: string; field: string; start: string; graduation: string }[];
  /** The present or latest first. */
  history: Spell[];
  employmentType: 'permanent' | 'temporary' | 'seasonal' | 'summerJob';
  workingTime: string;
  permits: string[];
  yearsOfExperience: number;
  identity: Identity;
  format: ProfileFormat;
}
