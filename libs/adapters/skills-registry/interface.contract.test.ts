import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobApplicantProfileSchema } from './profile-formats/job-applicant-profile';
import { remotePersonSchema } from './remote-person';
import { propertiesInYaml, shapeOf } from './testing';

const published = propertiesInYaml(readFileSync(join(__dirname, '../../../docs/interfaces/skills-registry.openapi.yaml'), 'utf8'));

describe('the published interface of the skills registry', () => {
  const person = shapeOf(remotePersonSchema.options[0]);
  const consents = shapeOf(person.consents);
  const profile = jobApplicantProfileSchema.shape;
  it.each([
    ['Person', person],
    ['Consents', consents],
    ['Consent', shapeOf(consents.profile)],
    ['Employer', shapeOf(person.employer)],
    ['Identity', shapeOf(person.identity)],
    ['JobApplicantProfile', profile],
    ['Occupation', shapeOf(profile.occupations)],
    ['Education', shapeOf(profile.educations)],
    ['LanguageSkill', shapeOf(profile.languageSkills)],
    ['OtherSkill', shapeOf(profile.otherSkills)],
    ['Certification', shapeOf(profile.certifications)],
    ['WorkPreferences', shapeOf(profile.workPreferences)],
  ])('describes of a %s just the fields that are read', (schema, shape) => {
    expect(published.get(schema)?.toSorted()).toEqual(Object.keys(shape).toSorted());
  });
});
