import type { Backup } from '../../shared/backup/backup-file.ts';
import { readBackup } from '../../shared/backup/read-backup.ts';
import { oldOffice, startOverOldDatabase } from '../fixtures/old-database.ts';
import { saveBackup } from '../fixtures/save-backup.ts';
import { goTo } from '../fixtures/go-to.ts';
import { tabAndPress } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { comparisonPage } from '../pages/comparison-page.ts';
import { homePage } from '../pages/home-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** The oldest schema that there was, and the one before the present. */
for (const version of [1, 4])
  test(`what a program of schema ${String(version)} left is backed up, and opens as it was`, async ({
    office,
  }) => {
    const { page } = office;
    await expect(welcomePage(page).heading).toBeVisible();
    const old = await oldOffice(version);
    await startOverOldDatabase(page, old);
    await expect(homePage(page).heading).toBeVisible();

    await goTo(page, '#/settings/backups');
    const reason = t('safekeeping:reasons.before-migration');
    await expect(page.getByRole('row').filter({ hasText: reason })).toHaveCount(1);

    // Held against that backup, which is migrated on its way, nothing differs.
    const comparison = comparisonPage(page);
    await goTo(page, '#/compare-backup');
    await comparison.compareWith('before-migration').click();
    await expect(comparison.same).toBeVisible();

    const saved = await saveBackup(office, async () => {
      await goTo(page, '#/settings/data');
      await tabAndPress(settingsPage(page).saveBackup);
    });
    const read = await readBackup(saved.bytes, { schemaVersion: 1000 });
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.header.schemaVersion).toBeGreaterThan(version);
    // What had long been in the trash may be forgotten by now.
    const persons = ({ tables }: Pick<Backup, 'tables'>) =>
      tables.find(({ name }) => name === 'persons')?.records.map(({ key }) => key);
    expect(persons(read.value)).toEqual(persons(old));
  });
