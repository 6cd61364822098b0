import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
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

/** An act of the menu of the user at the end of the bar. */
export async function chooseInUserMenu(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: /^Käyttäjä: / }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

export const saysSignedOut = (page: Page): Promise<void> => expect(page.getByRole('status')).toHaveText('Olet kirjautunut ulos.');

/** Signs in without a browser and accepts the notice; the cookies stay in the context. */
export async function signInByRequest(visitor: APIRequestContext, baseUrl: string, role: DemoRole): Promise<void> {
  const choice = await visitor.get(`${baseUrl}/api/auth/sign-in`);
  await visitor.post(choice.url(), { form: { user: demoUsers[role].id } });
  await acceptByRequest(visitor, baseUrl);
}

/** Accepts the notice in force unless it is accepted. */
async function acceptByRequest(visitor: APIRequestContext, baseUrl: string): Promise<void> {
  const me = await visitor.get(`${baseUrl}/api/auth/me`);
  if (!me.ok()) throw new Error(`Nobody is signed in: ${me.status()} ${await me.text()}`);
  const { noticeAccepted, csrfToken } = (await me.json()) as { noticeAccepted: boolean; csrfToken: string };
  if (noticeAccepted) return;
  const notice = await visitor.get(`${baseUrl}/api/notices/privacy/current`);
  const { version } = (await notice.json()) as { version: number };
  const headers = { 'x-csrf-token': csrfToken };
  const accepted = await visitor.post(`${baseUrl}/api/notices/privacy/accept`, { headers, data: { version, language: 'fi' } });
  if (!accepted.ok()) throw new Error(`The notice was not accepted: ${accepted.status()} ${await accepted.text()}`);
}
