import type { APIRequestContext } from '@playwright/test';
import { askSource, changeSource } from './sources.ts';

interface Vacancy {
  employerBusinessId: string | null;
  employerName: string;
  sources: { source: string }[];
}

/** Writes by request as the page does. @returns what the API answers */
export async function write<Answer>(
  request: APIRequestContext,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  data?: object,
): Promise<Answer> {
  const { csrfToken } = (await (await request.get('/api/auth/me')).json()) as { csrfToken: string };
  const answer = await request.fetch(path, { method, headers: { 'x-csrf-token': csrfToken }, ...(data ? { data } : {}) });
  if (!answer.ok()) throw new Error(`${method} ${path} was answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** A company that advertises on its own site and has filed no statement until now; its first one tells the turnover of two years. */
export async function companyAboutToFile(request: APIRequestContext): Promise<{ businessId: string; name: string }> {
  const { items } = (await (await request.get('/api/vacancies?limit=200&sort=-publishedAt')).json()) as { items: Vacancy[] };
  const employers = new Map(
    items
      .filter(({ employerBusinessId, sources }) => employerBusinessId && sources.some(({ source }) => source === 'jobposting-feed'))
      .map(({ employerBusinessId, employerName }) => [employerBusinessId ?? '', employerName]),
  );
  for (const [businessId, name] of employers) {
    const { periods } = (await (await request.get(`/api/companies/${businessId}/financials`)).json()) as { periods: unknown[] };
    if (periods.length > 0) continue;
    const [statement] = await changeSource('prh-xbrl', { add: 1, of: businessId });
    const day = statement?.split('/')[1] ?? '';
    const xml = await askSource('prh-xbrl', `financial?businessId=${businessId}&financialDate=${day}`);
    if ((xml.match(/fi_MC:x673\b/g) ?? []).length > 1) return { businessId, name };
  }
  throw new Error(`Of ${employers.size} companies with a feed none can file a statement with two turnovers.`);
}

/** A company that nobody looks after. */
export async function companyInNobodysCare(request: APIRequestContext): Promise<{ businessId: string; name: string }> {
  const { items } = (await (await request.get('/api/companies?status=active&limit=50')).json()) as {
    items: { businessId: string; name: string }[];
  };
  for (const company of items) {
    const { managers } = (await (await request.get(`/api/companies/${company.businessId}/care`)).json()) as { managers: unknown[] };
    if (managers.length === 0) return company;
  }
  throw new Error(`Of ${items.length} companies each is in somebody's care.`);
}

/** Tells what this run writes apart from what runs before on the same product wrote. */
export const mark = `#${Date.now().toString(36)}`;

const listName = 'Metallialan rekrytointi syksyllä';

/** The page of a list with something of every kind on it; with it go a favourite, a company in care, a note with a step that is late, and a saved search. */
export async function listWithOwnWork(request: APIRequestContext): Promise<string> {
  const { items: lists } = (await (await request.get('/api/lists')).json()) as { items: { id: string; name: string }[] };
  const held = lists.find(({ name }) => name === listName);
  if (held) return `/lists/${held.id}`;
  const first = async (path: string): Promise<string> => {
    const { items } = (await (await request.get(path)).json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  };
  const company = '/api/companies/0124610-9';
  const items = [
    { kind: 'company', id: '0124610-9' },
    { kind: 'vacancy', id: await first('/api/vacancies?limit=1') },
    { kind: 'study', id: await first('/api/studies?limit=1') },
    { kind: 'skill', id: await first('/api/skills/suggest?q=hitsaus') },
  ];
  await write(request, 'POST', '/api/favourites', { items });
  await write(request, 'PUT', `${company}/managers/me`);
  await write(request, 'POST', '/api/companies/tags', { businessIds: ['0124610-9'], tag: 'avainasiakas', on: true });
  await write(request, 'POST', `${company}/notes`, {
    kind: 'meeting',
    on: '2026-01-15',
    text: 'Keväällä avautuu hitsaajien paikkoja.',
    nextStep: 'Lähetä ehdotus kursseista',
    dueOn: '2026-01-31',
  });
  await write(request, 'POST', '/api/saved-searches', { name: 'Hitsaajat', page: 'vacancies', query: { q: 'hitsaaja' }, digest: 'weekly' });
  const { id } = await write<{ id: string }>(request, 'POST', '/api/lists', { name: listName, items });
  return `/lists/${id}`;
}

/** The page, once who asks has work of their own there. */
export const withOwnWork = (path: string) => async (request: APIRequestContext) => {
  await listWithOwnWork(request);
  return path;
};
