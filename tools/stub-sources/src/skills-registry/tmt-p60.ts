import { canaryText } from '../canaries.ts';
import type { LanguageLevel, Person, Spell } from '../people/profile.ts';
import type { VocabularyRow } from '../vocabulary.ts';

const LEVELS: Record<LanguageLevel, string> = { native: 'L1', C2: 'C1', C1: 'C1', B2: 'B2', B1: 'B1', A2: 'A1', A1: 'A1' };
const AVAILABILITY = { available: '01', open: '02', 'not-looking': '03' } as const;
const UUSIMAA = '01';
const GRADUATED = '1';

const finnish = (text: string): { fi: string } => ({ fi: canaryText(text) });

function escoValue({ uri, names }: VocabularyRow): object {
  const labels = (names: Record<string, string[]>, place: number) =>
    Object.fromEntries(Object.entries(names).map(([language, list]) => [language, list[place] ?? '']));
  return { uri, prefLabel: labels(names, 0), altLabel: labels(names, 1) };
}

function employment({ occupation, start, end }: Spell, skills: readonly VocabularyRow[]): object {
  return {
    title: finnish(occupation.names.fi[0] ?? ''),
    employer: finnish('Työnantaja'),
    employerNameHidden: false,
    interval: { startDate: start, endDate: end, ongoing: end === null },
    description: {
      description: finnish(`Työhön kuului ${skills.map(({ names }) => names.fi[0]).join(', ')}.`),
      occupations: occupation.isInEsco ? [escoValue(occupation)] : [],
      skills: skills.filter(({ isInEsco }) => isInEsco).map(escoValue),
    },
  };
}

/** A person's profile in the shape of Työmarkkinatori's profile interface: much of it in the person's own words. */
export function tmtProfile(person: Person, updatedAt: string): object {
  const skills = person.skills.map(({ concept }) => concept);
  const { birthDate, gender } = person.identity;
  const driving = skills.find(({ key }) => key.startsWith('driving-licence-'))?.key.slice('driving-licence-'.length);
  return {
    generalInfo: {
      caption: finnish(person.occupation.names.fi[0] ?? ''),
      description: finnish(`Olen syntynyt ${birthDate}, ${gender}.`),
      personAvailability: AVAILABILITY[person.availability],
      personAvailabilityText: finnish('Soittakaa ensin.'),
      preferredMunicipalities: person.workMunicipalities,
      preferredRegions: [UUSIMAA],
      preferredCountries: ['FI'],
      startDate: person.availableFrom,
      willingToTravel: person.remote,
      willingToWorkRemotely: person.remote,
      meta: { created: updatedAt, lastModified: updatedAt },
    },
    employments: person.history.map((spell, place) => employment(spell, place === 0 ? skills.slice(0, 6) : skills.slice(6, 8))),
    experienceDescription: {
      description: finnish(
        `Osaan myös: ${skills
          .slice(8)
          .map(({ names }) => names.fi[0])
          .join(', ')}.`,
      ),
      occupations: [],
      skills: skills
        .slice(8)
        .filter(({ isInEsco }) => isInEsco)
        .map(escoValue),
    },
    jobPreferenceDescription: { description: finnish('Haluan työtä läheltä.'), occupations: [escoValue(person.occupation)], skills: [] },
    educations: person.educations.map(({ level, field, start, graduation }) => ({
      // Statistics Finland's six digits begin with the level.
      degreeCode: `${level}${field}1`,
      customDegreeName: finnish('Tutkinto'),
      degreeInstitution: finnish('Oppilaitos'),
      interval: { startDate: start, endDate: graduation, statusCode: GRADUATED },
      description: { description: finnish('Opintoja'), occupations: [], skills: [] },
    })),
    languageSkills: person.languages.map(({ code, level }) => ({ code, level: LEVELS[level], description: finnish('Kielitaito') })),
    certifications: { cardCodes: person.permits, description: finnish('Kortit') },
    drivingLicenses: {
      licenseClasses: driving === undefined ? [] : [driving.toUpperCase()],
      ownCarAvailable: driving !== undefined,
      description: finnish('Ajokortti'),
    },
    projects: [],
    businessActivities: [],
    externalLinks: [{ label: finnish('Kotisivuni'), url: `https://www.kanarialintu.example/${person.index}` }],
  };
}
