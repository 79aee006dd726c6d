import { expectNoAxeFindings } from '../fixtures/axe.ts';
import { tabAndPress, tabAndWrite } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

const PASSPHRASE = 'kolme sanaa ja';

test('the lock is turned on where Ctrl+L leads to, hides all of the office, and holds over a restart', async ({
  office,
}) => {
  let { page } = office;
  await welcomePage(page).startWithSample();
  await page.keyboard.press('ControlOrMeta+l');
  const turnOn = page.getByRole('button', { name: t('appLock:set') });
  await expect(turnOn).toBeInViewport();
  await expect(page.getByRole('heading', { name: t('settings:lock.title') })).toBeFocused();
  await tabAndPress(turnOn);
  await tabAndWrite(page.getByLabel(t('appLock:new'), { exact: true }), PASSPHRASE);
  await tabAndWrite(page.getByLabel(t('appLock:again')), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('appLock:lockNow') })).toBeVisible();
  // The new button stands there a moment before the window that covers it has gone, which would take the key.
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('table', { name: t('contacts:persons') })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+l');
  const field = page.getByLabel(t('appLock:passphrase'), { exact: true });
  await expect(field).toBeFocused();
  await expectNoAxeFindings(page, 'locked');
  await expect(page).toHaveTitle(t('common:appName'));
  // What a screen reader, a selection, a search in the page and the keys come to.
  expect(await page.locator('body').ariaSnapshot()).not.toContain(t('contacts:persons'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  const seen = await page.evaluate((name) => {
    const selected = String(getSelection());
    const { find } = window as unknown as { find: (text: string) => boolean };
    return {
      selected,
      found: find(name),
      dialogs: document.querySelectorAll('[role=dialog]').length,
    };
  }, t('contacts:persons'));
  expect(seen).toMatchObject({ found: false, dialogs: 1 });
  expect(seen.selected).not.toContain(t('contacts:persons'));

  page = await office.restart();
  const again = page.getByLabel(t('appLock:passphrase'), { exact: true });
  await expect(again).toBeFocused();
  await expect(page).toHaveTitle(t('common:appName'));
  await page.keyboard.type('väärä');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('appLock:wrong'))).toBeVisible();
  await expect(again).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
