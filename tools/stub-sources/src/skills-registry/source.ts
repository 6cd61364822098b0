import { type Answer, json, problem, type SourceRequest, text } from '../http/answer.ts';
import { limitOf, pageOf, placeOf, WrongParameter } from '../paging.ts';
import type { People } from '../people/person.ts';
import type { Person } from '../people/profile.ts';
import type { StubSource } from '../source.ts';
import { STUB_TOKEN } from '../stub-token.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { jobApplicantProfile } from './job-applicant-profile.ts';
import { jsonResume } from './json-resume.ts';
import { createRegistry, type Registry } from './registry.ts';
import { tmtProfile } from './tmt-p60.ts';

const FORMATS = { 'job-applicant-profile-2.0': jobApplicantProfile, 'tmt-p60-1': tmtProfile, 'json-resume-1': jsonResume } as const;

/** A person as the interface writes them. The registry sends what it has; whoever reads it has to mind the consents. */
function envelope(registry: Registry, person: Person): object {
  const { index, key, history, format } = person;
  const consents = registry.consents(index);
  const identity = registry.identity(index, person.identity);
  const updatedAt = new Date(registry.updatedAt(index)).toISOString();
  const employer = history[0]?.end === null ? history[0].businessId : null;
  return {
    personKey: key,
    updatedAt,
    consents,
    availability: person.availability,
    availableFrom: person.availableFrom,
    residenceMunicipality: person.municipality,
    willingToWorkRemotely: person.remote,
    employer: employer === null ? null : { businessId: employer },
    identity: consents.identity === null ? null : { name: identity.name, email: identity.email, phone: identity.phone },
    profileFormat: format,
    profile: FORMATS[format](person, updatedAt),
  };
}

/** A city's skills registry (our own published interface) over made-up people. */
export function createSkillsRegistry(options: {
  people: () => People;
  seed: number;
  registered: number;
  today: number;
  now: () => Date;
}): StubSource {
  let made: Registry | undefined;
  const registry = (): Registry => (made ??= createRegistry(options.people(), { ...options, size: options.registered }));

  const people = ({ query }: SourceRequest): Answer => {
    const [place, limit] = [placeOf(query), limitOf(query)];
    const { since } = place;
    const held = registry();
    const { records, deleted, next } = pageOf(place, limit, {
      indexes: held.indexes(),
      isWanted: (index) => !held.isDeleted(index) && (since === null || held.updatedAt(index) >= since),
      deletedSince: held.deletedSince,
    });
    return {
      kind: 'list',
      head: () => '{"people":[',
      total: held.count(),
      records: records.map((index) => envelope(held, options.people().person(index))),
      tail: `],${JSON.stringify({ deleted, next, asOf: options.now().toISOString() }).slice(1)}`,
    };
  };

  const route = (request: SourceRequest): Answer => {
    const path = request.segments.join('/');
    if (path === 'v1/people') return people(request);
    if (path === 'v1/status') return json({ name: 'Osaamistietokanta (stub)', version: '1.0.0', people: registry().count() });
    return problem(404, 'Not found');
  };

  return {
    id: 'skills-registry',
    requiredField: 'personKey',
    settings: () => ({ TOKEN: STUB_TOKEN }),
    personChanges: ['withdrawConsent', 'expire', 'delete'],
    change: (change) => registry().change(change),
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
