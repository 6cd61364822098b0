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
