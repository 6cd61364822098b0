import type { APIRequestContext } from '@playwright/test';

// Pseudonyms are made with a key of each product's own, so no page of a person has an address that could be written down.

interface Profile {
  identity: { state: string };
}
interface Applicants {
  total: number;
  stages: unknown[];
  asks: unknown[];
}
interface JoinedVacancy {
  id: string;
  title: Record<string, string>;
  employerBusinessId: string | null;
  sources: { id: string; source: string }[];
}
interface Asking {
  id: string;
  applicationEndsOn: string | null;
  skills: { field: string; weight: string }[];
}
interface Matches {
  total: number;
  items: { comparison: { region: string; required: { lacks: unknown[] } } }[];
  gap: { next: { inTime: boolean; start: { on: string | null } | null } | null }[];
}
interface NamedSkill {
  skillId: string;
  field: string;
  words: string;
  labels: Record<string, string>;
}

/** The page of a person whose identity is in this state for who asks. */
export async function profileWith(request: APIRequestContext, state: string): Promise<string> {
  const { items } = await ask<{ items: { pseudonym: string }[] }>(request, '/api/talent?limit=50');
  for (const { pseudonym } of items) {
    const { identity } = await ask<Profile>(request, `/api/talent/${pseudonym}`);
    if (identity.state === state) return `/talent/${pseudonym}`;
  }
  throw new Error(`Of ${items.length} people no identity is "${state}".`);
}

/** The page of a vacancy that asks for several skills and that people have applied to, some of them further on than others. */
export async function vacancyWithApplicants(request: APIRequestContext): Promise<string> {
  const { items } = await ask<{ items: { id: string }[] }>(request, '/api/vacancies?limit=100');
  for (const { id } of items) {
    const { total, stages, asks } = await ask<Applicants>(request, `/api/vacancies/${id}/applicants?limit=1`);
    if (total > 3 && stages.length > 1 && asks.length > 1) return `/vacancies/${id}`;
  }
  throw new Error(`Of ${items.length} vacancies none has applicants at several stages.`);
}

/** The page of a company that has published figures of several years, or none. */
export async function companyWithFigures(request: APIRequestContext, wanted: 'several years' | 'none'): Promise<string> {
  const { items } = await ask<{ items: { businessId: string }[] }>(request, '/api/companies?form=16&status=active&limit=200');
  for (const { businessId } of items) {
    const { periods } = await ask<{ periods: unknown[] }>(request, `/api/companies/${businessId}/financials`);
    if (wanted === 'none' ? periods.length === 0 : periods.length > 1) return `/companies/${businessId}`;
  }
  throw new Error(`Of ${items.length} companies none has published figures of ${wanted}.`);
}

/** The page of a study of welding that one can apply to now. */
export async function weldingStudy(request: APIRequestContext): Promise<string> {
  const skill = await skillCalled(request, 'hitsaus');
  const { items } = await ask<{ items: { id: string }[] }>(
    request,
    `/api/studies?skill=${skill}&applicationOpen=true&sort=-matches&limit=1`,
  );
  if (!items[0]) throw new Error('No study of welding is open for applications.');
  return `/studies/${items[0].id}`;
}

/** A vacancy of a known company that exactly two sources have: the first of them, or the last for who parts it while others look at the first. */
export async function joinedVacancy(request: APIRequestContext, which: 'first' | 'last' = 'first'): Promise<JoinedVacancy> {
  const { items } = await ask<{ items: JoinedVacancy[] }>(request, '/api/vacancies?sort=-applicationEndsOn&limit=200');
  const joined = items.filter(({ sources, employerBusinessId }) => sources.length === 2 && employerBusinessId);
  const [found, other] = which === 'first' ? joined : joined.reverse();
  if (!found || !other) throw new Error(`Of ${items.length} vacancies not even two are in two sources.`);
  return found;
}

/** The page of an open vacancy of the city that only its own interface has. */
export async function vacancyOfTheCity(request: APIRequestContext): Promise<string> {
  const { items } = await ask<{ items: JoinedVacancy[] }>(request, '/api/vacancies?employer=0124610-9&limit=200');
  const own = items.find(({ sources }) => sources.length === 1 && sources[0]?.source === 'vantaa-jobs');
  if (!own) throw new Error(`Of ${items.length} vacancies of the city none comes from its own interface alone.`);
  return `/vacancies/${own.id}`;
}

/** The page of a vacancy whose skills more studies teach than it shows. */
export async function vacancyTaughtSomewhere(request: APIRequestContext): Promise<string> {
  const { items } = await ask<{ items: { id: string; skills: { skillId: string; field: string }[] }[] }>(
    request,
    '/api/vacancies?limit=50',
  );
  for (const { id, skills } of items) {
    const asked = skills.filter(({ field }) => field !== 'occupation').map(({ skillId }) => skillId);
    if (asked.length === 0) continue;
    const { total } = await ask<{ total: number }>(request, `/api/studies?skill=${asked.join(',')}&startsWithin=365&limit=1`);
    if (total > 5) return `/vacancies/${id}`;
  }
  throw new Error(`Of ${items.length} vacancies none asks for what more than five studies teach.`);
}

/** The page of a vacancy for which some of the nearest people lack something, and a course with a first day begins before its deadline. */
export async function vacancyToMatch(request: APIRequestContext): Promise<string> {
  const { items } = await ask<{ items: Asking[] }>(request, '/api/vacancies?sort=-applicationEndsOn&municipality=092&limit=200');
  for (const { id, applicationEndsOn, skills } of items) {
    if (!applicationEndsOn || skills.filter(({ field, weight }) => field !== 'occupation' && weight === 'required').length < 3) continue;
    const { total, items: people, gap } = await ask<Matches>(request, `/api/vacancies/${id}/matches?order=region-first&limit=5`);
    const begins = gap.some(({ next }) => next?.inTime && next.start?.on);
    const lacking = people.some(({ comparison }) => comparison.required.lacks.length > 0);
    if (begins && lacking && total > 5 && people[0]?.comparison.region === 'lives') return `/vacancies/${id}`;
  }
  throw new Error(`Of ${items.length} vacancies none has people who lack something and a course in time.`);
}

/** The same page with its people shown, as after a press for them. */
export async function vacancyWithPeople(request: APIRequestContext): Promise<string> {
  const path = await vacancyToMatch(request);
  return `${path}?look=${path.replace('/vacancies/', '')}`;
}

/** A vacancy with a skill that its words name and hardly any other vacancy has. */
export async function vacancyWithRareSkill(request: APIRequestContext): Promise<{ path: string; skill: string; words: string }> {
  const { items } = await ask<{ items: { id: string; skills: NamedSkill[] }[] }>(request, '/api/vacancies?limit=200');
  const inWords = items.flatMap(({ id, skills }) =>
    skills.filter(({ field, labels }) => !['stated', 'occupation'].includes(field) && labels['fi']).map((skill) => ({ id, ...skill })),
  );
  const [rarest] = inWords
    .map((skill) => ({ ...skill, times: inWords.filter(({ skillId }) => skillId === skill.skillId).length }))
    .sort((left, right) => left.times - right.times);
  if (!rarest) throw new Error(`In the words of ${items.length} vacancies no skill is named.`);
  return { path: `/vacancies/${rarest.id}`, skill: rarest.labels['fi'] ?? '', words: rarest.words };
}

/** The id of the skill that is called so. */
export async function skillCalled(request: APIRequestContext, words: string): Promise<string> {
  const { items } = await ask<{ items: { id: string }[] }>(request, `/api/skills/suggest?q=${encodeURIComponent(words)}`);
  if (!items[0]) throw new Error(`No skill is called "${words}".`);
  return items[0].id;
}

async function ask<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const answer = await request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  return (await answer.json()) as Answer;
}
