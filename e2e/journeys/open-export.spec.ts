import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { backupDialog } from '../pages/backup-dialog.ts';
import { notice } from '../pages/notice.ts';
import { openExportDialog } from '../pages/open-export-dialog.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

test('everything goes out in open formats, after a word on what that is, and comes back', async ({
  office,
}) => {
  const { page } = office;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/settings/data');
  const { dialog, make } = openExportDialog(page);
  await settingsPage(page).exportEverything.click();
  await expect(dialog).toContainText(t('openExport:notEncrypted'));
  await expectAccessible(page, 'export in open formats');
  const saved = office.saveNext();
  await make.click();
  const file = await saved;
  await expect(notice(page)).toContainText(file.name);
  const parts = unzipSync(new Uint8Array(file.bytes));
  expect(strFromU8(parts['LUE.txt'] ?? new Uint8Array())).toContain('persons.csv');
  expect(Object.keys(parts).filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(5);

  const picked = office.pick([file]);
  await settingsPage(page).restoreBackup.click();
  await picked;
  const { confirm, compared, restore } = backupDialog(page);
  await expect(confirm).toContainText(t('backup:noHistory'));
  await expectAccessible(page, 'an export in open formats before it is restored');
  const [now, inFile] = await compared('persons').allTextContents();
  expect(inFile).toBe(now);
  await restore.click();
  await expect(confirm).toBeHidden();
  await expect(
    page.getByText(t('backup:restored', { when: '|' }).split('|')[0] ?? ''),
  ).toBeVisible();
});
