import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { goDownTo, tabAndPress, tabAndTick, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { comparisonPage } from '../pages/comparison-page.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { notice } from '../pages/notice.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 240_000 });

/** The family names that somebody has since, and of whoever was added. */
const CHANGED = 'Toisenniminen';
const ADDED = 'Uusitulija';

test('what was different in a backup, by keyboard alone', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  const form = personForm(page);
  const comparison = comparisonPage(page);

  await beginByKeyboard(page, 'sample');
  await goTo(page, '#/settings/backups');
  await tabAndPress(page.getByRole('button', { name: t('safekeeping:screen.makeNow') }));
  await expect(notice(page)).toContainText(t('safekeeping:screen.made'));

  // Somebody goes, somebody comes, and somebody has another name.
  await keyboard.press('ControlOrMeta+1');
  await tabTo(contacts.entry);
  const [gone = ''] = (await contacts.entry.innerText()).split(' ');
  await keyboard.press('Delete');
  await expect(contacts.person(gone)).toBeHidden();
  await tabTo(contacts.entry);
  await keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await keyboard.press('F2');
  await tabAndWrite(form.familyName, CHANGED);
  await keyboard.press('ControlOrMeta+Enter');
  await expect(form.form).toBeHidden();
  await keyboard.press('ControlOrMeta+n');
  await tabAndWrite(form.familyName, ADDED);
  await keyboard.press('ControlOrMeta+Enter');
  await expect(form.form).toBeHidden();

  await goTo(page, '#/compare-backup');
  await expect(comparison.choose).toBeVisible();
  await expectAccessible(page, 'a backup to compare');
  await tabAndPress(comparison.compareWith('asked'));
  await expect(comparison.table).toBeVisible();
  await expect(comparison.row(gone)).toContainText(t('comparison:fate.gone'));
  await expect(comparison.row(CHANGED)).toContainText(t('comparison:fate.changed'));
  await expect(comparison.row(ADDED)).toContainText(t('comparison:fate.added'));
  await expectAccessible(page, 'what was different');

  await tabAndWrite(comparison.search, 'qqqq');
  await expect(comparison.noneFound).toBeVisible();
  await expectAccessible(page, 'no such difference');
  await tabAndPress(comparison.clear);
  await expect(comparison.table).toBeVisible();

  // One field of a record, and then the one who is gone with all that was hers.
  await tabTo(comparison.entry);
  await goDownTo(comparison.link(CHANGED));
  await keyboard.press('Enter');
  await expect(comparison.fields.first()).toBeVisible();
  await expectAccessible(page, 'one record then and now');
  await tabAndPress(comparison.takeBackField(t('records:field.familyName')));
  await expect(comparison.isSame).toBeVisible();
  await expectAccessible(page, 'a record that is as it was');
  await tabAndPress(comparison.toList);
  await expect(comparison.row(CHANGED)).toBeHidden();

  await tabAndTick(comparison.tick(gone));
  await expectAccessible(page, 'a difference ticked');
  await tabAndPress(comparison.takeBackChosen);
  await expect(comparison.row(gone)).toBeHidden();
  await tabTo(comparison.entry);
  await keyboard.press('Enter');
  await expect(comparison.added).toBeVisible();
  await expectAccessible(page, 'a record that was not there then');
  await tabAndPress(comparison.toList);
  await expect(comparison.table).toBeVisible();

  await keyboard.press('ControlOrMeta+1');
  await expect(contacts.person(gone)).toBeVisible();
  await expect(contacts.person(CHANGED)).toBeHidden();
  // The list draws what is in sight: letters lead to the name.
  await tabTo(contacts.entry);
  await keyboard.type(ADDED.toLowerCase());
  await expect(contacts.person(ADDED)).toBeFocused();
  await keyboard.press('Delete');
  await goTo(page, '#/compare-backup');
  await tabAndPress(comparison.compareWith('asked'));
  await expect(comparison.same).toBeVisible();
  await expectAccessible(page, 'no differences');
});
