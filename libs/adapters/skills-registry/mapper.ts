import {
  blankToNull,
  helsinkiDate,
  reject,
  type ConceptFinder,
  type Pseudonyms,
  type Rejection,
  type SourceRecord,
} from '@kasvu/adapter-kit';
import { businessIdSchema, identityRecordSchema, isoDateSchema, type IdentityRecord } from '@kasvu/contracts';
import { validConsent } from './consents';
import { mapJobApplicantProfile } from './profile-formats/job-applicant-profile';
import { mapJsonResume } from './profile-formats/json-resume';
import type { MappingTools, Profile, Work } from './profile-formats/profile';
import { mapTmtProfile } from './profile-formats/tmt-p60';
import type { RemotePerson } from './remote-person';
import { createTaker, municipalitySchema, type Take } from './values';

export interface PersonTools {
  pseudonyms: Pseudonyms;
  concepts: ConceptFinder;
  /** The day in Finland. */
  today: string;
}

export interface MappedPerson {
  record: SourceRecord;
  /** Only with a consent to `identity`. */
  identity: IdentityRecord | null;
  /** Fields that held a value nobody can use. */
  unfit: ReadonlySet<string>;
}

/** Who a key of the registry is here. */
export function pseudonymOf(personKey: string, pseudonyms: Pseudonyms): string {
  return pseudonyms.of('talent', personKey);
}

/** Pure: a person of the registry as a record about nobody. Refuses a person who does not consent to it. */
export function mapPerson(person: RemotePerson, { pseudonyms, concepts, today }: PersonTools): MappedPerson | Rejection {
  const profileConsent = validConsent(person.consents.profile, today);
  if (profileConsent === null) return reject('no-consent', 'consents.profile', 'There is no valid consent to the profile');
  const employerConsent = validConsent(person.consents.employer, today);
  const identityConsent = validConsent(person.consents.identity, today);
  const { take, unfit } = createTaker();
  const pseudonym = pseudonymOf(person.personKey, pseudonyms);
  const profile = profileOf(person, { take, concepts, today });
  return {
    record: {
      kind: 'talent',
      sourceId: pseudonym,
      sourceUrl: null,
      data: {
        ...profile,
        pseudonym,
        consents: { profile: profileConsent, employer: employerConsent, identity: identityConsent },
        availability: person.availability,
        availableFrom: take(isoDateSchema, person.availableFrom, 'availableFrom') ?? profile.availableFrom,
        municipalityCode: take(municipalitySchema, person.residenceMunicipality, 'residenceMunicipality'),
        remote: person.willingToWorkRemotely ?? profile.remote,
        workHistory: employerConsent === null ? withoutEmployers(profile.workHistory) : withEmployer(profile.workHistory, person, take),
        profileUpdatedOn: helsinkiDate(person.updatedAt),
      },
    },
    identity: identityConsent === null ? null : identityOf(person, pseudonym, take),
    unfit,
  };
}

function profileOf(person: RemotePerson, tools: MappingTools): Profile {
  switch (person.profileFormat) {
    case 'tmt-p60-1':
      return mapTmtProfile(person.profile, tools);
    case 'json-resume-1':
      return mapJsonResume(person.profile, tools);
    default:
      return mapJobApplicantProfile(person.profile, tools);
  }
}

function withoutEmployers(history: readonly Work[]): Work[] {
  return history.map((work) => ({ ...work, employerBusinessId: null }));
}

/** The present employer belongs to the one present employment without an employer; else it is an employment of its own. */
function withEmployer(history: readonly Work[], { employer }: RemotePerson, take: Take): Work[] {
  const employerBusinessId = take(businessIdSchema, employer?.businessId, 'employer.businessId');
  if (employerBusinessId === null || history.some((work) => work.current && work.employerBusinessId === employerBusinessId))
    return [...history];
  const [open, ...others] = history.filter((work) => work.current && work.employerBusinessId === null);
  if (open && others.length === 0) return history.map((work) => (work === open ? { ...work, employerBusinessId } : work));
  return [...history, { occupation: null, startYear: null, endYear: null, current: true, industryCode: null, employerBusinessId }];
}

function identityOf({ identity }: RemotePerson, pseudonym: string, take: Take): IdentityRecord | null {
  const name = blankToNull(identity?.name?.trim());
  if (name === null) return null;
  const [email, phone] = [identity?.email, identity?.phone].map((text) => blankToNull(text?.trim()));
  return take(identityRecordSchema, { pseudonym, name, email, phone }, 'identity');
}
