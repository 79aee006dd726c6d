import { expectNoAxeFindings } from '../fixtures/axe.ts';
import { tabAndPress } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { notice } from '../pages/notice.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

test('what a lost database held comes back from the newest backup and the journal', async ({
  office,
}) => {
  const { page } = office;
  const persons = () => page.getByText(/^\d+ henkilöä?$/);
  await welcomePage(page).startWithSample();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/settings/backups`);
  const make = page.getByRole('button', { name: t('safekeeping:screen.makeNow') });
  await expect(make).toBeVisible();
  await tabAndPress(make);
  await expect(notice(page)).toContainText(t('safekeeping:screen.made'));
  await expect(
    page.getByRole('row', { name: new RegExp(t('safekeeping:reasons.asked')) }),
  ).toBeVisible();
  await expectNoAxeFindings(page, 'automatic backups');

  // Somebody is deleted after the backup: the journal alone tells of it.
  await page.keyboard.press('ControlOrMeta+1');
  await expect(persons()).toBeVisible();
  const before = Number.parseInt(await persons().innerText(), 10);
  await contactsPage(page).entry.focus();
  await page.keyboard.press('Delete');
  await expect(persons()).toHaveText(`${String(before - 1)} henkilöä`);

  await page.evaluate(async () => {
    // Long enough for what is kept to be on the disk; then the database goes behind the program's back.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await new Promise((resolve) => {
      const gone = indexedDB.deleteDatabase('coordinators-office');
      gone.onsuccess = resolve;
      gone.onerror = resolve;
    });
  });
  await page.reload();
  const heading = page.getByRole('heading', {
    level: 1,
    name: t('safekeeping:recovery.title.lost'),
  });
  await expect(heading).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await expectNoAxeFindings(page, 'recovery');
  await tabAndPress(page.getByRole('button', { name: t('safekeeping:recovery.action') }));
  await page.keyboard.press('ControlOrMeta+1');
  await expect(persons()).toHaveText(`${String(before - 1)} henkilöä`);
});
