import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoAxeFindings } from '../fixtures/axe.ts';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { tabAndPress } from '../fixtures/keyboard.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { notice } from '../pages/notice.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** What the journal holds, which is text. */
const journalIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[\\/])journal[\\/][^\\/]+$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

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

  // Once the journal tells of it, the database goes behind the program's back.
  await expect.poll(() => journalIn(office.folder)).toContain('deletePerson');
  await page.evaluate(async () => {
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
  // Nothing of the office is opened yet; what was typed last waits in a database of its own.
  const opened = await page.evaluate(() => indexedDB.databases());
  expect(opened.filter(({ name }) => name === 'coordinators-office')).toEqual([]);
  await expectNoAxeFindings(page, 'recovery');
  await tabAndPress(page.getByRole('button', { name: t('safekeeping:recovery.action') }));
  await page.keyboard.press('ControlOrMeta+1');
  await expect(persons()).toHaveText(`${String(before - 1)} henkilöä`);
});

test('a key that is gone at a start is said, and the backups open again with that of the sheet', async ({
  office,
}) => {
  let { page } = office;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/settings/backups');
  const make = page.getByRole('button', { name: t('safekeeping:screen.makeNow') });
  await tabAndPress(make);
  await expect(notice(page)).toContainText(t('safekeeping:screen.made'));

  let identity = '';
  page = await office.restart((folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const [key, ...others] = names.filter((name) => /(^|[\\/])key\.txt$/u.test(name));
    if (key === undefined || others.length > 0) throw new Error(`keys: ${names.join(' ')}`);
    identity = /^AGE-SECRET-KEY-.*$/mu.exec(readFileSync(join(folder, key), 'utf8'))?.[0] ?? '';
    rmSync(join(folder, key));
  });
  const title = page.getByText(t('safekeeping:lostKey.title'));
  await expect(title).toBeVisible();
  await expectAccessible(page, 'a key that was lost');
  await tabAndPress(page.getByRole('button', { name: t('safekeeping:lostKey.look') }));
  const rowOf = (text: string) => page.getByRole('row').filter({ hasText: text });
  // Made at once, with the key that there is now.
  await expect(rowOf(t('safekeeping:reasons.new-key'))).toHaveCount(1);
  await expect(rowOf(t('safekeeping:reasons.asked'))).toContainText(t('safekeeping:screen.locked'));
  await expectAccessible(page, 'backups that do not open');

  await tabAndPress(page.getByRole('button', { name: t('safekeeping:lostKey.enter') }));
  const dialog = page.getByRole('dialog', { name: t('safekeeping:lostKey.dialog') });
  await dialog.getByRole('textbox').fill(identity);
  await expectAccessible(page, 'the key to them');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(rowOf(t('safekeeping:screen.locked'))).toHaveCount(0);
  await expect(title).toBeHidden();
  // And one with the key of the sheet, so that it opens the newest.
  await expect(rowOf(t('safekeeping:reasons.new-key'))).toHaveCount(2);
});
