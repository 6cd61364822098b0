import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@kasvu/adapter-kit';
import type { TalentRecord } from '@kasvu/contracts';
import { z } from 'zod';
import { personPage } from './person-page';
import { jobApplicantProfileSchema } from './profile-formats/job-applicant-profile';
import { jsonResumeSchema } from './profile-formats/json-resume';
import { tmtProfileSchema } from './profile-formats/tmt-p60-schema';
import { concepts, emptyJobApplicantProfile, now, propertiesInYaml, pseudonyms, remotePerson, shapeOf } from './testing';

const payloads = join(__dirname, '../../../../shared/payloads/talent');
const describePayloads = existsSync(payloads) ? describe : describe.skip;
const payload = (name: string) => readFileSync(join(payloads, name), 'utf8');

function pageOf(...people: unknown[]): Page {
  return personPage({ people, deleted: [], next: null, asOf: now.toISOString() }, { pseudonyms, concepts, now: () => now }, null);
}

function talentOf(profile: object, profileFormat = 'job-applicant-profile-2.0'): TalentRecord {
  const page = pageOf(remotePerson('a', { profile, profileFormat }));
  expect(page).toMatchObject({ rejected: [], unknownFields: {} });
  return page.records[0]?.data as TalentRecord;
}

const documentSchema = z.object({
  components: z.object({
    schemas: z.record(
      z.string(),
      z.object({
        properties: z.record(z.string(), z.unknown()).default({}),
        required: z.array(z.string()).default([]),
        enum: z.array(z.string()).default([]),
      }),
    ),
  }),
});

describePayloads('Virtual Finland JobApplicantProfile 2.0 (skipped when ../shared/payloads is absent)', () => {
  const { schemas } = documentSchema.parse(JSON.parse(payload('virtualfinland-JobApplicantProfile-v2.0-openapi.json'))).components;
  const valuesOf = (name: string) => schemas[name]?.enum ?? [];
  const ours = jobApplicantProfileSchema.shape;
  const cases = [
    ['JobApplicantProfileResponse', ours, []],
    ['Occupation', shapeOf(ours.occupations), ['employerBusinessId', 'industry']],
    ['Education', shapeOf(ours.educations), []],
    ['LanguageSkill', shapeOf(ours.languageSkills), []],
    ['OtherSkill', shapeOf(ours.otherSkills), []],
    ['Certification', shapeOf(ours.certifications), []],
    ['WorkPreference', shapeOf(ours.workPreferences), ['preferredOccupation']],
  ] as const;

  it.each(cases)('%s has the fields we know, and we add only our own', (name, shape, added) => {
    expect(Object.keys(shape).toSorted()).toEqual([...Object.keys(schemas[name]?.properties ?? {}), ...added].toSorted());
  });

  it.each(cases.map(([name, shape]) => [name, shape] as const))('%s requires just what we require', (name, shape) => {
    const required = Object.entries(shape).filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success);
    const notUsed = new Set(['workingLanguage']);
    expect(required.map(([field]) => field).toSorted()).toEqual(schemas[name]?.required.filter((field) => !notUsed.has(field)).toSorted());
  });

  it('has only levels, codes and places that we understand', () => {
    const preferences = {
      preferredRegion: valuesOf('ISO_3166_2_FI'),
      preferredMunicipality: valuesOf('FinnishMunicipality'),
      workingLanguage: [],
    };
    const talent = talentOf(
      emptyJobApplicantProfile({
        educations: [
          ...valuesOf('EducationLevel').map((educationLevel) => ({ educationLevel })),
          ...valuesOf('EducationField').map((educationField) => ({ educationField })),
        ],
        languageSkills: valuesOf('ISO_639_1').map((languageCode) => ({ languageCode, skillLevel: 'B1' })),
        otherSkills: valuesOf('SkillLevel').map((skillLevel, index) => ({
          escoIdentifier: `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000${index}`,
          skillLevel,
        })),
        permits: valuesOf('Permit'),
        workPreferences: preferences,
      }),
    );
    expect(talent.workRegionCodes).toHaveLength(19);
    expect(talent.workMunicipalityCodes).toEqual(valuesOf('FinnishMunicipality'));
    expect(talent.educations.flatMap(({ level }) => level ?? [])).toEqual(valuesOf('EducationLevel'));
    expect(talent.educations.flatMap(({ field }) => field ?? [])).toEqual(valuesOf('EducationField'));
    expect(talent.languages.map(({ code }) => code)).toEqual(valuesOf('ISO_639_1'));
    expect(talent.skills.map(({ level }) => level)).toEqual(valuesOf('SkillLevel'));
    expect(talent.permitCodes).toEqual(valuesOf('Permit'));
  });

  it('has only kinds of employment, working times and language levels that we understand', () => {
    for (const typeOfEmployment of valuesOf('EmploymentType')) {
      for (const workingTime of valuesOf('WorkingTime')) {
        const workPreferences = { preferredRegion: [], preferredMunicipality: [], workingLanguage: [], typeOfEmployment, workingTime };
        expect(talentOf(emptyJobApplicantProfile({ workPreferences }))).toMatchObject({
          employmentTypes: [typeOfEmployment],
          workingTimes: [workingTime],
        });
      }
    }
    for (const skillLevel of valuesOf('CERFLevel')) {
      const { languages } = talentOf(emptyJobApplicantProfile({ languageSkills: [{ languageCode: 'fi', skillLevel }] }));
      expect(languages).toEqual([{ code: 'fi', level: skillLevel === 'native' ? 'C2' : skillLevel }]);
    }
  });

  it('has only codes of occupations and industries that we understand', () => {
    const spells = [...valuesOf('EscoCode').map((escoCode) => ({ escoCode })), ...valuesOf('NaceCode').map((industry) => ({ industry }))];
    const { workHistory } = talentOf(emptyJobApplicantProfile({ occupations: spells }));
    expect(workHistory.flatMap(({ occupation }) => occupation?.uri.slice(-4) ?? [])).toEqual(
      valuesOf('EscoCode').map((code) => code.slice(0, 4)),
    );
    expect(workHistory.flatMap(({ industryCode }) => industryCode ?? [])).toEqual(valuesOf('NaceCode').map((code) => code.slice(0, 2)));
    expect(valuesOf('EscoCode').length).toBeGreaterThan(2000);
  });

  it('numbers the regions in the order of their Finnish names, and we as Statistics Finland does', () => {
    const schema = z.array(z.object({ code: z.string(), classificationItemNames: z.tuple([z.object({ name: z.string() })]) }));
    const regions = schema.parse(JSON.parse(readFileSync(join(payloads, '../codes/statfi-maakunta-2025-fi.json'), 'utf8')));
    const name = ({ classificationItemNames: [first] }: (typeof regions)[number]) => first.name;
    const inOrder = regions.toSorted((a, b) => name(a).localeCompare(name(b), 'fi')).map(({ code }) => code);
    const workPreferences = { preferredRegion: valuesOf('ISO_3166_2_FI').toSorted(), preferredMunicipality: [], workingLanguage: [] };
    expect(talentOf(emptyJobApplicantProfile({ workPreferences })).workRegionCodes).toEqual(inOrder);
  });
});

describePayloads('Työmarkkinatori P60 (skipped when ../shared/payloads is absent)', () => {
  const properties = propertiesInYaml(existsSync(payloads) ? payload('tmt-P60-profile-haku-v1-openapi.yaml') : '');
  const ours = tmtProfileSchema.shape;
  const [employment, education] = [shapeOf(ours.employments), shapeOf(ours.educations)];
  const description = shapeOf(employment.description);
  it.each([
    ['FullProfileDto_ExternalGet', ours],
    ['ProfileDto_ExternalGet', shapeOf(ours.generalInfo)],
    ['EmploymentDto_ExternalGet', employment],
    ['IntervalItem_ExternalGet', shapeOf(employment.interval)],
    ['DescriptionItem_ExternalGet', description],
    ['EscoValue_ExternalGet', shapeOf(description.skills)],
    ['BusinessActivityDto_ExternalGet', shapeOf(ours.businessActivities)],
    ['EducationDto_ExternalGet', education],
    ['EducationIntervalItem_ExternalGet', shapeOf(education.interval)],
    ['LanguageSkillDto_ExternalGet', shapeOf(ours.languageSkills)],
    ['ProjectDto_ExternalGet', shapeOf(ours.projects)],
  ])('%s has the fields we know and no others', (name, shape) => {
    expect(properties.get(name)?.toSorted()).toEqual(Object.keys(shape).toSorted());
  });

  it('has no other schema but those we ignore as a whole', () => {
    const ignoredAsAWhole = ['CertificationDto', 'DrivingLicenseDto', 'ExternalLinkDto', 'ProfileDtoMeta'];
    expect(properties.size).toBe(11 + ignoredAsAWhole.length);
    for (const name of ignoredAsAWhole) expect(properties.has(`${name}_ExternalGet`)).toBe(true);
  });
});

describePayloads('JSON Resume (skipped when ../shared/payloads is absent)', () => {
  const sample = () => JSON.parse(payload('jsonresume-sample.json')) as object;

  it('takes of its sample the years, a language and what the vocabulary knows, and nothing else', () => {
    const talent = talentOf(sample(), 'json-resume-1');
    expect(talent).toMatchObject({
      skills: [{ uri: 'urn:kasvu:skill:javascript', level: null, origin: 'suggested' }],
      occupations: [{ uri: 'urn:kasvu:occupation:programmer', origin: 'suggested' }],
      languages: [{ code: 'en', level: 'C2' }],
      educations: [{ level: null, field: null, year: 2014 }],
      workHistory: [{ occupation: null, startYear: 2013, endYear: 2014, current: false, industryCode: null, employerBusinessId: null }],
      municipalityCode: null,
    });
    expect(JSON.stringify(talent)).not.toMatch(/Hendriks|Pied Piper|Hooli|Oklahoma|Twitter|Tulsa|Bachman|CoderDojo/i);
  });

  it('has only fields we know, and all of those', () => {
    const schema = JSON.parse(payload('jsonresume-schema-1.3.1.json')) as JsonSchema;
    const page = pageOf(remotePerson('a', { profileFormat: 'json-resume-1', profile: exampleOf(schema) }));
    expect(page.records).toHaveLength(1);
    expect(Object.keys(page.unknownFields).filter((field) => !field.endsWith('=?'))).toEqual([]);
    expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual(Object.keys(jsonResumeSchema.shape).toSorted());
  });
});

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Something with every field a JSON Schema lists. */
function exampleOf({ type, properties = {}, items = {} }: JsonSchema): unknown {
  if (type === 'array') return [exampleOf(items)];
  if (type !== 'object') return 'x';
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, exampleOf(schema)]));
}
