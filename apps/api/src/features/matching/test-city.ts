import type { OccupationRecord, SkillRecord, TalentRecord } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import { occupation, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { readVacancies } from '../../test-vacancies';
import { company } from '../sync/test-source';

/** For tests: a day so many days from today. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const skillUri = (slug: string) => `urn:kasvu:skill:${slug}`;
const narrower = (record: SkillRecord, slug: string): SkillRecord => ({ ...record, broaderUris: [skillUri(slug)] });
const welder: OccupationRecord = {
  ...occupation('welder', 'hitsaaja', 'svetsare', 'welder'),
  essentialSkillUris: [skillUri('first-aid')],
};

const skills = [
  skill('metalwork', 'metallityö', 'metallarbete', 'metalwork'),
  narrower(skill('welding', 'hitsaus', 'svetsning', 'welding'), 'metalwork'),
  skill('painting', 'maalaus', 'målning', 'painting'),
  skill('driving', 'ajaminen', 'körning', 'driving'),
  skill('first-aid', 'ensiapu', 'första hjälpen', 'first aid'),
  skill('law', 'juridiikka', 'juridik', 'law'),
  skill('astronomy', 'tähtitiede', 'astronomi', 'astronomy'),
];

const suggested = (slug: string): TalentRecord['skills'] => [{ uri: skillUri(slug), level: null, origin: 'suggested' }];
const wishes: TalentRecord['occupations'] = [{ uri: 'urn:kasvu:occupation:welder', origin: 'stated' }];
const worksAt = (businessId: string): Partial<TalentRecord> => ({
  consents: { profile: { until: null, purpose: 'employment-services' }, employer: { until: null, purpose: 'recruitment' }, identity: null },
  workHistory: [{ occupation: null, startYear: 2020, endYear: null, current: true, industryCode: null, employerBusinessId: businessId }],
});

const people = [
  talent(1, { skills: skillsOf('welding', 'painting'), ...worksAt('0124610-9') }),
  talent(2, {
    skills: skillsOf('metalwork', 'painting'),
    municipalityCode: '837',
    workMunicipalityCodes: ['092'],
    availability: 'not-looking',
    ...worksAt('0124610-9'),
  }),
  talent(3, { skills: suggested('metalwork'), municipalityCode: '837', workRegionCodes: ['01'], ...worksAt('0124610-9') }),
  talent(4, { skills: skillsOf('first-aid'), municipalityCode: '853', ...worksAt('0112038-9') }),
  talent(5, { skills: skillsOf('driving'), municipalityCode: null }),
  talent(6, { occupations: wishes }),
  talent(7, { skills: skillsOf('driving'), municipalityCode: '853', remote: true }),
  talent(8, { skills: skillsOf('law') }),
];

/**
 * For tests: a small city. Its first vacancy comes from two sources: one requires metalwork, names the occupation of welders, for whom first
 * aid is essential, and appreciates driving; the other requires painting.
 */
export async function city(database: DataSource): Promise<void> {
  await store(database, {
    skills,
    occupations: [welder],
    companies: [company('0124610-9', { name: 'Vantaan kaupunki' }), company('0112038-9', { name: 'Konepaja Oy' })],
    studies: [
      study('Hitsaus, lyhyt', { start: { on: inDays(10), year: null, term: null, continuous: false } }),
      study('Metallityö, pitkä', {
        start: { on: inDays(60), year: null, term: null, continuous: false },
        keywords: { fi: 'metallityö' },
      }),
      study('Maalaus', { start: { on: inDays(40), year: null, term: null, continuous: false } }),
      study('Ensiapu milloin vain', { start: { on: null, year: null, term: null, continuous: true } }),
    ],
    talent: people,
  });
  const place = { applicationEndsOn: inDays(30), remote: true };
  await readVacancies(database, {
    one: {
      1: vacancy('Tekijä', { ...place, skillUris: ['metalwork', 'driving'].map(skillUri), occupationUris: [welder.uri] }),
      2: vacancy('Lainoppinut', { skillUris: [skillUri('law')] }),
      3: vacancy('Havaitsija', { skillUris: [skillUri('astronomy')], applicationEndsOn: inDays(5) }),
      4: vacancy('Joku', { employerBusinessId: '0112038-9' }),
      5: vacancy('Entinen', { skillUris: [skillUri('painting')], applicationEndsOn: inDays(-5) }),
    },
    other: { 1: vacancy('Tekijä', { ...place, skillUris: [skillUri('painting')] }) },
  });
  await database.query(
    `UPDATE vacancy SET appreciated_ids = ARRAY(SELECT id FROM skill WHERE uri = $1) WHERE source = 'one' AND source_id = '1'`,
    [skillUri('driving')],
  );
}
