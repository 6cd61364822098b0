import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { demoUsers, type DemoRole } from './users.ts';

/** From the sign-in page to the provider's, and there as this user. Where that leads is for the journey to see. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  await page.getByRole('link', { name: 'Kirjaudu sisään' }).click();
  await page.getByRole('button', { name: demoUsers[role].name }).click();
}

const accepting = (page: Page): Locator => page.getByRole('button', { name: 'Olen lukenut ja hyväksyn' });

/** Accepts the notice that stands before the dashboard. */
export const acceptNotice = (page: Page): Promise<void> => accepting(page).click();

/** From the sign-in page into the dashboard, past the notice when it stands before it. */
export async function enter(page: Page, role: DemoRole): Promise<void> {
  await signIn(page, role);
  const navigation = page.getByRole('navigation', { name: 'Päävalikko' });
  await accepting(page).or(navigation).first().waitFor();
  if (await accepting(page).isVisible()) await acceptNotice(page);
  await navigation.waitFor();
}

/** Signs in without a browser and accepts the notice; the cookies stay in the context. */
export async function signInByRequest(request: APIRequestContext, baseUrl: string, role: DemoRole): Promise<void> {
  const choice = await request.get(`${baseUrl}/api/auth/sign-in`);
  await request.post(choice.url(), { form: { user: demoUsers[role].id } });
  await acceptByRequest(request, baseUrl);
}

/** Accepts the notice in force unless it is accepted. */
export async function acceptByRequest(request: APIRequestContext, baseUrl: string): Promise<void> {
  const me = await request.get(`${baseUrl}/api/auth/me`);
  if (!me.ok()) throw new Error(`Nobody is signed in: ${me.status()} ${await me.text()}`);
  const { noticeAccepted, csrfToken } = (await me.json()) as { noticeAccepted: boolean; csrfToken: string };
  if (noticeAccepted) return;
  const notice = await request.get(`${baseUrl}/api/notices/privacy/current`);
  const { version } = (await notice.json()) as { version: number };
  const headers = { 'x-csrf-token': csrfToken };
  const accepted = await request.post(`${baseUrl}/api/notices/privacy/accept`, { headers, data: { version, language: 'fi' } });
  if (!accepted.ok()) throw new Error(`The notice was not accepted: ${accepted.status()} ${await accepted.text()}`);
}
