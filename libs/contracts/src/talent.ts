import { z } from 'zod';
import { businessIdSchema, isoDateSchema, municipalityCodeSchema } from './values';

/**
 * Names one person within one city and nowhere else: made by keyed hash from the person's key at the source, the same in every run,
 * worthless without the city's key. 20 characters of Crockford's base 32 (100 bits).
 */
export const pseudonymSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/, 'A pseudonym has 20 characters');

/**
 * The URI of a skill or an occupation: ESCO's, an ISCO group's, Finland's own or our vocabulary's. Nothing else passes for one, so that no free
 * text can hide in a URI.
 */
export const conceptUriSchema = z
  .string()
  .regex(
    /^(http:\/\/data\.europa\.eu\/esco\/((skill|occupation)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|isco\/C\d{1,4})|http:\/\/data\.tyomarkkinatori\.fi\/esco\/(skill|occupation)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|urn:kasvu:(skill|occupation):[a-z0-9-]{1,60})$/,
    'Not the URI of a skill or an occupation',
  );

/** What a person may consent to, each by itself: the anonymous profile, the employer in it, the identity behind it. */
export const consentScopes = ['profile', 'employer', 'identity'] as const;
export type ConsentScope = (typeof consentScopes)[number];
export const consentPurposes = ['employment-services', 'recruitment', 'training'] as const;

export const consentSchema = z.strictObject({
  until: isoDateSchema.nullable().describe('Last day it holds, in Finland; null: until withdrawn'),
  purpose: z.enum(consentPurposes),
});

/** Whether a person looks for work: now, listens to offers, or does not look. */
export const availabilities = ['available', 'open', 'not-looking'] as const;
export const skillLevels = ['beginner', 'intermediate', 'master'] as const;
export const skillLevelSchema = z.enum(skillLevels);
/** CEFR. A native language is never told apart from C2 (LAW N1). */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const languageLevelSchema = z.enum(languageLevels);
export const languageCodeSchema = z.string().regex(/^[a-z]{2}$/, 'A language code has two letters (ISO 639-1)');
/** Statistics Finland's level of education (ISCED 2011), one digit. */
export const educationLevelSchema = z.string().regex(/^\d$/, 'A level of education is one digit (ISCED 2011)');
/** ISCED-F 2013, two to four digits with leading zeros. */
export const educationFieldSchema = z.string().regex(/^\d{2,4}$/, 'A field of education has two to four digits (ISCED-F 2013)');
export const regionCodeSchema = z.string().regex(/^\d{2}$/, 'A region code has two digits');
const yearSchema = z.int().min(1930).max(2100);

/** `stated`: given as a concept. `suggested`: recognised in a free text, which itself was not kept. */
export const conceptOrigins = ['stated', 'suggested'] as const;
export const conceptOriginSchema = z.enum(conceptOrigins);

export const employmentTypes = ['permanent', 'temporary', 'seasonal', 'summerJob'] as const;
/** Working time by the code list of Virtual Finland's profile: 01 day, 02 evening, 03 night, 04 period, 05 flexible, 06 regular, 07 weekend, 08 shifts. */
export const workingTimeSchema = z.string().regex(/^0[1-8]$/, 'Working time is a code from 01 to 08');

const occupationSchema = z.strictObject({ uri: conceptUriSchema, origin: conceptOriginSchema });

/**
 * A person as an adapter delivers them: values a dictionary resolved, numbers and years; nothing a person typed, and nothing that names them.
 * Its key is the pseudonym. Without a consent to `profile` there is no such record.
 */
export const talentRecordSchema = z.strictObject({
  pseudonym: pseudonymSchema,
  consents: z.strictObject({ profile: consentSchema, employer: consentSchema.nullable(), identity: consentSchema.nullable() }),
  availability: z.enum(availabilities),
  availableFrom: isoDateSchema.nullable().describe('Null: at once'),
  municipalityCode: municipalityCodeSchema.nullable().describe('Where the person lives, never closer'),
  workMunicipalityCodes: z.array(municipalityCodeSchema).describe('Where they would work'),
  workRegionCodes: z.array(regionCodeSchema),
  remote: z.boolean().nullable().describe('Would work remotely'),
  skills: z.array(z.strictObject({ uri: conceptUriSchema, level: skillLevelSchema.nullable(), origin: conceptOriginSchema })),
  occupations: z.array(occupationSchema).describe('Wished for'),
  languages: z.array(z.strictObject({ code: languageCodeSchema, level: languageLevelSchema })),
  educations: z.array(
    z.strictObject({ level: educationLevelSchema.nullable(), field: educationFieldSchema.nullable(), year: yearSchema.nullable() }),
  ),
  workHistory: z.array(
    z.strictObject({
      occupation: occupationSchema.nullable(),
      startYear: yearSchema.nullable(),
      endYear: yearSchema.nullable().describe('Null with `current`: still there'),
      current: z.boolean(),
      industryCode: z
        .string()
        .regex(/^\d{2}$/, 'An industry is two digits of TOL')
        .nullable(),
      employerBusinessId: businessIdSchema.nullable().describe('Only with a consent to `employer`'),
    }),
  ),
  permitCodes: z.array(z.string().regex(/^\d{3}$/, 'A permit is three digits')),
  employmentTypes: z.array(z.enum(employmentTypes)),
  workingTimes: z.array(workingTimeSchema),
  profileUpdatedOn: isoDateSchema.nullable(),
});
export type TalentRecord = z.infer<typeof talentRecordSchema>;

/** Who a pseudonym is. Leaves an adapter only beside its records, goes straight to the encrypted table and never into a list. */
export const identityRecordSchema = z.strictObject({
  pseudonym: pseudonymSchema,
  name: z.string().min(1).max(200),
  email: z.string().max(200).nullable(),
  phone: z.string().max(50).nullable(),
});
export type IdentityRecord = z.infer<typeof identityRecordSchema>;
