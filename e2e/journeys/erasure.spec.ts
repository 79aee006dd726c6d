import { readBackup } from '../../shared/backup/read-backup.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { findPersons } from '../fixtures/find-persons.ts';
import { tabAndChooseEntry, tabAndPress, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import type { FileOfTest } from '../fixtures/office-host.ts';
import { saveBackup } from '../fixtures/save-backup.ts';
import { expect, test } from '../fixtures/test.ts';
import { backupDialog } from '../pages/backup-dialog.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { notice } from '../pages/notice.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

const PERSON = {
  listed: 'Sandnäs Börje',
  name: 'Börje Sandnäs',
  address: 'borje.sandnas@tem.invalid',
};

/** All that a backup holds, as one text. */
const textOf = async ({ bytes }: FileOfTest): Promise<string> => {
  const read = await readBackup(bytes, { schemaVersion: 1000 });
  if (!read.ok) throw new Error(read.failure.code);
  return JSON.stringify(read.value);
};

test('a person is erased for good, by keyboard alone: no backup holds her address, and an older one does not bring her back', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  await beginByKeyboard(page, 'sample');
  const older = await saveBackup(office);
  expect(await textOf(older)).toContain(PERSON.address);

  await test.step('erase her', async () => {
    const dialog = page.getByRole('dialog', { name: t('privacy:erase.title') });
    await findPersons(page, 'sandnas borje');
    await expect(contacts.rows).toHaveCount(1);
    await tabTo(contacts.entry);
    await keyboard.press('Enter');
    const panel = contacts.panel(PERSON.name);
    await tabAndChooseEntry(
      panel.getByRole('button', { name: t('common:moreActions') }),
      t('privacy:page.erase'),
    );
    await tabAndWrite(dialog.getByLabel(t('privacy:erase.reason')), 'Henkilön pyyntö 12.3.2026');
    await tabAndWrite(
      dialog.getByLabel(t('privacy:erase.confirm', { name: PERSON.name })),
      PERSON.name,
    );
    await tabAndPress(dialog.getByRole('button', { name: t('privacy:erase.action') }));
    await expect(dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('privacy:erase.done', { count: 1 }));
    await expect(panel).toBeHidden();
  });

  await test.step('nothing finds her, and no backup holds her address', async () => {
    await findPersons(page, 'sandnas borje');
    await expect(page.getByText(t('contacts:empty.noHitsText'))).toBeVisible();
    expect(await textOf(await saveBackup(office))).not.toContain(PERSON.address);
  });

  await test.step('an older backup does not bring her back', async () => {
    const { restore, confirm } = backupDialog(page);
    await keyboard.press('ControlOrMeta+,');
    const picked = office.pick([older]);
    await tabAndPress(settingsPage(page).restoreBackup);
    await picked;
    await expect(confirm).toBeVisible();
    await tabAndPress(restore);
    await expect(confirm).toBeHidden();
    await expect(notice(page)).toContainText(
      t('backup:restored', { when: '|' }).split('|')[0] ?? '',
    );
    await findPersons(page, 'sandnas borje');
    await expect(page.getByText(t('contacts:empty.noHitsText'))).toBeVisible();
    expect(await textOf(await saveBackup(office))).not.toContain(PERSON.address);
  });
});
