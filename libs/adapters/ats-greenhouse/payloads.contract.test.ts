import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextWith, httpWith, pagesOf, pseudonyms, readApplications, serve } from './testing';

const payloads = join(__dirname, '../../../../shared/payloads/ats');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('ats-greenhouse: published examples (skipped when ../shared/payloads is absent)', () => {
  const payload = (name: string) => JSON.parse(readFileSync(join(payloads, name), 'utf8')) as unknown;
  const idOf = (application: number) => pseudonyms.of('ats-greenhouse/application', String(application));
  const vacancy = (sourceId: string, title: string) => ({
    source: 'vantaa-jobs',
    sourceId,
    employerBusinessId: null,
    employerName: null,
    title,
    municipalityCode: null,
    applicationEndsOn: null,
  });
  /** What the examples say about people: candidates, recruiters, their answers and files. */
  const personal = /Kate|Austen|Locke|Bob|Smith|Jane|New York|Happy Hour|awesome|colleague|bio|1992|mytestwebsite|prod-heroku/;

  it('application-object: an application refused at the phone screen, no field unknown', async () => {
    const page = await readApplications([payload('greenhouse-harvest-v1-application-object.json')]);
    expect(page).toMatchObject({ rejected: [], unknownFields: {} });
    expect(page.records).toEqual([
      {
        kind: 'application',
        sourceId: idOf(985314),
        sourceUrl: null,
        data: {
          applicant: pseudonyms.of('ats-greenhouse', '978031'),
          applicantKind: 'external',
          vacancy: vacancy('123', 'Accounting Manager'),
          appliedAt: '2016-03-26T20:11:39.000Z',
          stage: 'rejected',
          stageChangedAt: '2016-08-17T21:08:29.686Z',
          skills: [],
          yearsOfExperience: null,
        },
      },
    ]);
    expect(JSON.stringify(page)).not.toMatch(personal);
  });

  it('applications-list: a new application, and a prospect for two jobs that is none', async () => {
    const page = await readApplications(payload('greenhouse-harvest-v1-applications-list.json') as unknown[]);
    expect(page.unknownFields).toEqual({});
    expect(page.records).toMatchObject([
      {
        sourceId: idOf(69306314),
        data: {
          applicant: pseudonyms.of('ats-greenhouse', '57683957'),
          vacancy: vacancy('107761', 'UX Designer - Boston'),
          appliedAt: '2017-09-29T12:56:05.244Z',
          stage: 'new',
          stageChangedAt: null,
        },
      },
    ]);
    expect(page.rejected.map(({ sourceId, reason }) => [sourceId, reason])).toEqual([[idOf(69306509), 'prospect']]);
    expect(JSON.stringify(page)).not.toMatch(personal);
  });

  it('candidates-list: the applications inside a candidate are of the same form', async () => {
    const [candidate] = payload('greenhouse-harvest-v1-candidates-list.json') as { applications: unknown[] }[];
    const page = await readApplications(candidate?.applications ?? []);
    expect(page.unknownFields).toEqual({});
    expect(page.rejected.map(({ sourceId, reason }) => [sourceId, reason])).toEqual([[idOf(69103370), 'prospect']]);
    expect(page.records).toMatchObject([
      {
        sourceId: idOf(65153308),
        data: {
          applicant: pseudonyms.of('ats-greenhouse', '53883394'),
          vacancy: vacancy('299100', 'Data Scientist - BK'),
          appliedAt: '2017-08-15T03:31:46.637Z',
          stage: 'interview',
        },
      },
    ]);
  });

  it('error-422: a refusal, without the words of the service', async () => {
    const error = () => Response.json(payload('greenhouse-harvest-error-422.json'), { status: 422 });
    const http = httpWith((url) => (url.pathname === '/v3/applications' ? error() : serve(url)));
    await expect(pagesOf(contextWith(http))).rejects.toMatchObject({
      code: 'refused',
      message: 'source.test/v3/applications refused the request (422)',
    });
  });
});
