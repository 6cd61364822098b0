import { Rejection } from '@kasvu/adapter-kit';
import type { TalentRecord } from '@kasvu/contracts';
import { mapPerson, type MappedPerson } from './mapper';
import { remotePersonSchema } from './remote-person';
import { emptyJobApplicantProfile, personTools, remotePerson } from './testing';

const skill = (number: number) => `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000${number}`;
const occupation = 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001';
const yes = { until: null, purpose: 'recruitment' };
const all = { profile: yes, employer: yes, identity: yes };

function mapped(more: object): MappedPerson & { data: TalentRecord } {
  const result = mapPerson(remotePersonSchema.parse(remotePerson('a', more)), personTools);
  if (result instanceof Rejection) throw new Error('The person was refused');
  return { ...result, data: result.record.data as TalentRecord };
}

const ofProfile = (more: object, person: object = {}) => mapped({ profile: emptyJobApplicantProfile(more), ...person }).data;
const ofTmt = (profile: object) => mapped({ profileFormat: 'tmt-p60-1', profile }).data;
const ofResume = (profile: object) => mapped({ profileFormat: 'json-resume-1', profile }).data;

describe('consents', () => {
  it('refuses a person who does not consent to the profile', () => {
    const person = remotePersonSchema.parse(remotePerson('a', { consents: { profile: null, employer: yes, identity: yes } }));
    expect(mapPerson(person, personTools)).toMatchObject({ reason: 'no-consent', field: 'consents.profile' });
  });

  it('keeps of consents to the employer and the identity only those that hold', () => {
    const ended = { until: '2026-05-31', purpose: 'recruitment' };
    expect(mapped({ consents: { ...all, employer: ended, identity: ended } }).data.consents).toEqual({
      profile: yes,
      employer: null,
      identity: null,
    });
  });

  const identity = { name: ' Kanaria Koelintu ', email: '', phone: '040 555 0199' };
  it.each<[string, object, object | null]>([
    ['with consent', { identity }, { name: 'Kanaria Koelintu', email: null, phone: '040 555 0199' }],
    ['without', { identity, consents: { ...all, identity: null } }, null],
    ['without a name', { identity: { ...identity, name: '  ' } }, null],
    ['with a name longer than any', { identity: { ...identity, name: 'Koelintu '.repeat(30) } }, null],
    ['when there is none', {}, null],
  ])('the identity %s', (_what, more, expected) => {
    const { identity: got, data } = mapped({ consents: all, ...more });
    expect(got).toEqual(expected && { pseudonym: data.pseudonym, ...expected });
    expect(JSON.stringify(data)).not.toContain('Koelintu');
  });
});

describe('employer', () => {
  const present = { escoIdentifier: occupation, startDate: '2020-01-01' };
  const past = { ...present, startDate: '2010-01-01', endDate: '2015-01-01', employerBusinessId: '9100002-1' };
  const employers = (occupations: object[], more: object = {}) =>
    ofProfile({ occupations }, { consents: all, employer: { businessId: '9100001-3' }, ...more }).workHistory.map(
      ({ employerBusinessId }) => employerBusinessId,
    );

  it.each<[string, object[], object, (string | null)[]]>([
    ['belongs to the present employment', [past, present], {}, ['9100002-1', '9100001-3']],
    ['is there once', [{ ...present, employerBusinessId: '9100001-3' }], {}, ['9100001-3']],
    ['is an employment of its own when all have ended', [past], {}, ['9100002-1', '9100001-3']],
    ['is an employment of its own when it may be either of two', [present, present], {}, [null, null, '9100001-3']],
    ['is left out with a wrong check digit', [present], { employer: { businessId: '9100001-4' } }, [null]],
    ['is left out of everything without a consent', [past, present], { consents: { ...all, employer: null } }, [null, null]],
  ])('%s', (_what, occupations, more, expected) => {
    expect(employers(occupations, more)).toEqual(expected);
  });
});

describe('JobApplicantProfile', () => {
  it.each<[string, object, string | null]>([
    ['its URI', { escoIdentifier: occupation, escoCode: '2654.1.7' }, occupation],
    ['the ISCO group of its code', { escoIdentifier: null, escoCode: '2654.1.7' }, 'http://data.europa.eu/esco/isco/C2654'],
    ['that of armed forces, with the leading zero', { escoCode: '0110.1' }, 'http://data.europa.eu/esco/isco/C0110'],
    ['the code when the URI is that of a skill', { escoIdentifier: skill(1), escoCode: '2654' }, 'http://data.europa.eu/esco/isco/C2654'],
    ['nothing for a word', { escoIdentifier: 'Koelintu', escoCode: 'Koelintu' }, null],
    ['nothing for a URI with something after it', { escoIdentifier: `${occupation}?name=Koelintu` }, null],
  ])('an occupation is %s', (_what, given, expected) => {
    expect(ofProfile({ occupations: [{ startDate: '2020-01-01', ...given }] }).workHistory[0]?.occupation?.uri ?? null).toBe(expected);
  });

  it.each<[string | null, string | null, number | null, number | null, boolean]>([
    ['2019-03-01', null, 2019, null, true],
    ['2019-03-01', '2021-12-31', 2019, 2021, false],
    ['2019-03-01', '2026-12-31', 2019, 2026, true],
    ['2019-03-01', '2026-06-01', 2019, 2026, false],
    ['2019', '2021-05', 2019, 2021, false],
    [null, null, null, null, false],
    [null, '2021-12-31', null, 2021, false],
    ['2021-03-01', '2019-12-31', 2021, null, false],
    ['kevät 2019', '2021-12-31', null, 2021, false],
    ['2019-03-01', 'Koelintu', 2019, null, false],
    ['1066-10-14', null, null, null, false],
    ['2019-03-01 Koelintu', null, null, null, false],
  ])('from %j to %j is %j to %j, going on: %j', (startDate, endDate, startYear, endYear, current) => {
    expect(ofProfile({ occupations: [{ escoIdentifier: occupation, startDate, endDate }] }).workHistory).toMatchObject([
      { startYear, endYear, current },
    ]);
  });

  it.each([
    ['62', '62'],
    ['62.01', '62'],
    ['01110', '01'],
    ['6', null],
    ['62 Koelintu', null],
  ])('the industry %s is %j', (industry, expected) => {
    expect(ofProfile({ occupations: [{ escoIdentifier: occupation, industry }] }).workHistory[0]?.industryCode).toBe(expected);
  });

  it('merges skills: the highest level wins', () => {
    const otherSkills = ['beginner', null, 'intermediate'].map((skillLevel) => ({ escoIdentifier: skill(1), skillLevel }));
    const certifications = [{ escoIdentifier: [skill(2), skill(1)] }];
    expect(ofProfile({ otherSkills, certifications }).skills).toEqual([
      { uri: skill(1), level: 'intermediate', origin: 'stated' },
      { uri: skill(2), level: null, origin: 'stated' },
    ]);
  });

  it('never tells a native language apart', () => {
    const languageSkills = [
      { languageCode: 'fi', skillLevel: 'native' },
      { languageCode: 'sv', skillLevel: 'C2' },
    ];
    expect(ofProfile({ languageSkills }).languages.map(({ level }) => level)).toEqual(['C2', 'C2']);
  });

  it('leaves out what says nothing: an employment without years, an education without a level', () => {
    const { workHistory, educations } = ofProfile({ occupations: [{ employer: 'Koelintu' }], educations: [{ educationName: 'Koelintu' }] });
    expect([workHistory, educations]).toEqual([[], []]);
  });
});

describe('P60', () => {
  it.each([
    ['A1', 'A1'],
    ['B1', 'B1'],
    ['C1', 'C1'],
    ['L1', 'C2'],
  ])('the language level %s is %s', (level, expected) => {
    expect(ofTmt({ languageSkills: [{ code: 'FI', level }] }).languages).toEqual([{ code: 'fi', level: expected }]);
  });

  it.each([
    ['371101', '3'],
    ['871101', '8'],
    ['37', null],
    ['Koelintu', null],
  ])('the degree %s has the level %j', (degreeCode, level) => {
    expect(ofTmt({ educations: [{ degreeCode, interval: { endDate: '2020-05-30' } }] }).educations).toEqual([
      { level, field: null, year: 2020 },
    ]);
  });

  it('takes a stated occupation before one found in a title, and a stated skill before one found in a description', () => {
    const welding = 'urn:kasvu:skill:welding';
    const { skills, workHistory } = ofTmt({
      employments: [{ title: { fi: 'Hitsaaja' }, description: { description: { fi: 'hitsaus' }, occupations: [{ uri: occupation }] } }],
      projects: [{ description: { skills: [{ uri: welding }, { uri: 'Koelintu' }] } }],
    });
    expect(workHistory[0]?.occupation?.uri ?? null).toBe(occupation);
    expect(skills).toEqual([{ uri: welding, level: null, origin: 'stated' }]);
  });

  it('lets the person’s own word in the registry go before the profile’s', () => {
    const profile = { generalInfo: { startDate: '2027-01-01', willingToWorkRemotely: true } };
    const person = { profileFormat: 'tmt-p60-1', profile, availableFrom: '2026-09-01', willingToWorkRemotely: false };
    expect(mapped(person).data).toMatchObject({ availableFrom: '2026-09-01', remote: false });
  });

  it('is content with an empty profile', () => {
    expect(ofTmt({})).toMatchObject({ skills: [], workHistory: [], availableFrom: null });
  });
});

describe('JSON Resume', () => {
  it.each([
    ['English', 'Native speaker', { code: 'en', level: 'C2' }],
    ['englanti', 'Sujuva', { code: 'en', level: 'C1' }],
    ['engelska', 'b2', { code: 'en', level: 'B2' }],
    ['SV', 'modersmål', { code: 'sv', level: 'C2' }],
    ['Hebrew', 'Elementary proficiency', { code: 'he', level: 'A2' }],
  ])('%s, %s is %j', (language, fluency, expected) => {
    expect(ofResume({ languages: [{ language, fluency }] }).languages).toEqual([expected]);
  });

  it.each([
    ['Koelintu', 'Native speaker'],
    ['English', 'I chirp'],
    ['zz', 'B2'],
  ])('%s, %s is no language anybody knows', (language, fluency) => {
    expect(ofResume({ languages: [{ language, fluency }] }).languages).toEqual([]);
  });

  it('gives a level to the skill it stands beside and not to the keywords', () => {
    expect(ofResume({ skills: [{ name: 'Hitsaus', level: ' MASTER ', keywords: ['JavaScript'] }] }).skills).toEqual([
      { uri: 'urn:kasvu:skill:welding', level: 'master', origin: 'suggested' },
      { uri: 'urn:kasvu:skill:javascript', level: null, origin: 'suggested' },
    ]);
  });
});

describe('residence', () => {
  it.each([
    ['092', '092'],
    ['200', null],
    ['Koelintula', null],
    ['', null],
  ])('%j is the municipality %j', (residenceMunicipality, expected) => {
    expect(mapped({ residenceMunicipality }).data.municipalityCode).toBe(expected);
  });
});
