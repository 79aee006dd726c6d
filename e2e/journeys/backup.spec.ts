import type { Page } from '@playwright/test';
import { readBackup } from '../../shared/backup/read-backup.ts';
import { writeBackup } from '../../shared/backup/write-backup.ts';
import type { FileOfTest } from '../fixtures/office-host.ts';
import { openContacts } from '../fixtures/open-contacts.ts';
import { saveBackup } from '../fixtures/save-backup.ts';
import { expect, test, type Office } from '../fixtures/test.ts';
import { backupDialog } from '../pages/backup-dialog.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { notice } from '../pages/notice.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** The beginnings of notices that go on with a name or a day. */
const UP_TO_NAME = {
  deleted: t('contacts:person.deleted', { name: '' }).trim(),
  restored: t('backup:restored', { when: '|' }).split('|')[0] ?? '',
};

const openBackup = async ({ page, pick }: Office, file: FileOfTest) => {
  await page.keyboard.press('ControlOrMeta+,');
  const picked = pick([file]);
  await settingsPage(page).restoreBackup.click();
  await picked;
};

/** How many persons the list says there are. */
const personCount = async (page: Page): Promise<number> => {
  await page.keyboard.press('ControlOrMeta+1');
  const words = page.getByText(/^\d+ henkilöä?$/);
  return Number.parseInt(await words.innerText(), 10);
};

/** The list follows what was written a moment later. */
const expectPersons = async (page: Page, count: number) => {
  await expect.poll(() => personCount(page)).toBe(count);
};

/** Deletes the first person of the list; returns who it was. */
const deleteFirst = async (page: Page): Promise<string> => {
  await page.keyboard.press('ControlOrMeta+1');
  const first = contactsPage(page).entry;
  const name = await first.innerText();
  await first.focus();
  await page.keyboard.press('Delete');
  await expect(notice(page)).toContainText(UP_TO_NAME.deleted);
  return name;
};

test('a backup is restored after showing what is in it, and that can be taken back', async ({
  office,
}) => {
  const { page } = office;
  const dialog = backupDialog(page);
  await welcomePage(page).startWithSample();
  const before = await personCount(page);
  const backup = await saveBackup(office);
  expect(backup.name).toMatch(/\.koordbak$/);

  const name = await deleteFirst(page);
  await expectPersons(page, before - 1);

  await test.step('looked at and left alone', async () => {
    await openBackup(office, backup);
    await expect(dialog.compared('persons')).toHaveText([String(before - 1), String(before)]);
    await dialog.cancel.click();
    await expect(dialog.confirm).toBeHidden();
    await expectPersons(page, before - 1);
  });

  await test.step('restored', async () => {
    await openBackup(office, backup);
    await dialog.restore.click();
    await expect(dialog.confirm).toBeHidden();
    await expect(notice(page)).toContainText(UP_TO_NAME.restored);
    await expectPersons(page, before);
    await expect(contactsPage(page).person(name)).toBeVisible();
  });

  await test.step('and taken back', async () => {
    await notice(page)
      .getByRole('button', { name: t('backup:undoRestore') })
      .click();
    await expectPersons(page, before - 1);
  });

  const later = await office.restart();
  await openContacts(later);
  await expectPersons(later, before - 1);
});

test('a backup that is not whole, or too new, is refused with the reason', async ({ office }) => {
  const { page } = office;
  const dialog = backupDialog(page);
  await welcomePage(page).startWithSample();
  const before = await personCount(page);
  const { name, bytes } = await saveBackup(office);
  await deleteFirst(page);

  const read = await readBackup(bytes, { schemaVersion: 1000 });
  if (!read.ok) throw new Error(read.failure.code);
  const { header, tables } = read.value;
  const newer = await writeBackup({
    schemaVersion: header.schemaVersion + 1,
    appVersion: '99.0.0',
    createdAt: header.createdAt,
    deviceId: header.deviceId,
    tables,
  });
  const bent = Uint8Array.from(bytes);
  const middle = bent.length >> 1;
  bent.set([(bent[middle] ?? 0) ^ 0x55], middle);

  const refusals = [
    { bytes: bent, reason: t('backup:failure.damaged') },
    { bytes: bytes.slice(0, bytes.length - 200), reason: t('backup:failure.truncated') },
    { bytes: newer, reason: t('backup:failure.newer', { appVersion: '99.0.0' }) },
    {
      bytes: new TextEncoder().encode('Sukunimi;Etunimi'),
      reason: t('backup:failure.not-a-backup'),
    },
  ];
  for (const { bytes: given, reason } of refusals) {
    await openBackup(office, { name, bytes: given });
    await expect(dialog.refused).toContainText(reason);
    await expect(dialog.refused).toContainText(t('backup:unchanged'));
    await dialog.close.click();
  }
  await expectPersons(page, before - 1);
});
