import { type Application, type ApplicationSourceOptions, bookOf } from '../applications/book.ts';
import { type Answer, json, problem, type SourceRequest, text } from '../http/answer.ts';
import { limitOf, pageOf, placeOf, WrongParameter } from '../paging.ts';
import type { StubSource } from '../source.ts';
import { STUB_TOKEN } from '../stub-token.ts';
import { VocabularyMissing } from '../vocabulary.ts';

const VACANCY_SOURCE = 'vantaa-jobs';
const MOST_SKILLS = 8;

const keyOf = (id: number): string => `hakemus-${String(id).padStart(7, '0')}`;
const instant = (time: number): string => new Date(time).toISOString();

/** The vacancy as this interface names it: by its key at its source, by what describes it, or by both. */
function vacancyOf({ vacancy, id }: Application): object {
  const { naming, title, employer, endsOn, advertisement } = vacancy;
  const key = { source: VACANCY_SOURCE, sourceId: String(advertisement.jid) };
  const description = {
    employerBusinessId: employer.businessId,
    employerName: employer.name,
    title,
    municipality: '092',
    applicationEndsOn: endsOn,
  };
  if (naming !== 'key') return description;
  return id % 2 === 0 ? key : { ...key, ...description };
}

function applicationOf(application: Application): object {
  const { id, applicant, isRegistered, appliedAt, stage, stageChangedAt } = application;
  return {
    applicationId: keyOf(id),
    vacancy: vacancyOf(application),
    ...(isRegistered ? { talentKey: applicant.key } : { applicantKey: `hakija-${applicant.index}` }),
    appliedAt: instant(appliedAt),
    stage,
    stageChangedAt: stageChangedAt === null ? null : instant(stageChangedAt),
    skills: applicant.skills.slice(0, MOST_SKILLS).map(({ concept }) => concept.uri),
    yearsOfExperience: applicant.yearsOfExperience,
  };
}

/** A recruiting system that speaks our own published interface of applications. */
export function createApplicationsInterface(options: ApplicationSourceOptions): StubSource {
  const book = bookOf(options, 'applications-interface', keyOf);

  const applications = ({ query }: SourceRequest): Answer => {
    const [place, limit] = [placeOf(query), limitOf(query)];
    const { since } = place;
    const held = book();
    const { records, deleted, next } = pageOf(place, limit, {
      indexes: held.indexes(),
      isWanted: (index) => !held.isDeleted(index) && (since === null || held.sketch(index).updatedAt >= since),
      deletedSince: (at) => held.deletedSince(at).map(keyOf),
    });
    return {
      kind: 'list',
      head: () => '{"applications":[',
      total: held.count(),
      records: records.map((index) => applicationOf(held.application(index))),
      tail: `],${JSON.stringify({ deleted, next, asOf: options.now().toISOString() }).slice(1)}`,
    };
  };

  const route = (request: SourceRequest): Answer => {
    const path = request.segments.join('/');
    if (path === 'v1/applications') return applications(request);
    if (path === 'v1/status') return json({ name: 'Hakemusrajapinta (stub)', version: '1.0.0', applications: book().count() });
    return problem(404, 'Not found');
  };

  return {
    id: 'applications-interface',
    requiredField: 'applicationId',
    settings: () => ({ TOKEN: STUB_TOKEN }),
    personChanges: ['delete'],
    change: (change) => book().change(change),
    answer: (request) => {
      if (request.headers?.['authorization'] !== `Bearer ${STUB_TOKEN}`)
        return problem(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
      try {
        return route(request);
      } catch (cause) {
        if (cause instanceof WrongParameter) return problem(cause.status, cause.message);
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
