import { canaryText } from '../canaries.ts';
import type { Person } from '../people/profile.ts';

const UUSIMAA = 'FI-18';

/**
 * A person's profile in the shape of Virtual Finland's data product, with what the interface adds: the employer's business ID, the industry and
 * the occupation wished for.
 */
export function jobApplicantProfile(person: Person): object {
  const card = person.skills.find(({ concept }) => concept.key.endsWith('-card') || concept.key.endsWith('-passport'));
  return {
    occupations: person.history.map(({ occupation, start, end, division, businessId, employerName }) => ({
      // Where ESCO has no such occupation the registry gives only its code: the ISCO group and a number.
      escoIdentifier: occupation.isInEsco ? occupation.uri : null,
      escoCode: `${occupation.parent}.1`,
      startDate: start,
      endDate: end,
      employer: employerName,
      employerBusinessId: businessId,
      industry: division,
    })),
    educations: person.educations.map(({ level, field, start, graduation }) => ({
      educationName: canaryText('Tutkinto'),
      educationLevel: level,
      educationField: field,
      startDate: start,
      graduationDate: graduation,
      institutionName: canaryText('Oppilaitos'),
    })),
    languageSkills: person.languages.map(({ code, level }) => ({ escoIdentifier: null, languageCode: code, skillLevel: level })),
    otherSkills: person.skills.map(({ concept, level }) => ({ escoIdentifier: concept.uri, skillLevel: level })),
    certifications:
      card === undefined
        ? []
        : [
            {
              certificationName: canaryText('Kortti'),
              escoIdentifier: [card.concept.uri],
              institutionName: canaryText('Kortin myöntäjä'),
            },
          ],
    permits: person.permits,
    workPreferences: {
      naceCode: null,
      preferredRegion: person.workMunicipalities.length > 2 ? [UUSIMAA] : [],
      preferredMunicipality: person.workMunicipalities,
      preferredOccupation: [person.occupation.uri],
      typeOfEmployment: person.employmentType,
      workingTime: person.workingTime,
      workingLanguage: person.languages.map(({ code }) => code),
    },
  };
}
