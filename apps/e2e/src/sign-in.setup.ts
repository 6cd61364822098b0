import { expect, test } from './support/test';
import { enter } from './support/sign-in';
import { keptRoles, sessionFile } from './support/users';

test.use({ role: null, consoleMay: /401 \(Unauthorized\).*\/api\/auth\/me/ });

for (const role of keptRoles) {
  test(`${role} signs in and accepts the notice`, async ({ page }) => {
    await page.goto('/');
    await enter(page, role);
    await expect(page).toHaveURL('/today');
    await page.context().storageState({ path: sessionFile(role) });
  });
}
