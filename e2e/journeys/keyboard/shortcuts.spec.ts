import { goTo } from '../../fixtures/go-to.ts';
import { goDownTo, tabTo } from '../../fixtures/keyboard.ts';
import { expect, test } from '../../fixtures/test.ts';
import { personForm } from '../../pages/contacts-page.ts';
import { notice } from '../../pages/notice.ts';
import { programmePage, programmesPage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

test('Ctrl+S saves the form in front, wherever the keyboard is in it, and makes no backup elsewhere', async ({
  office,
}) => {
  const { page } = office;
  const form = personForm(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts/new');
  await expect(form.givenName).toBeVisible();
  await form.familyName.fill('Pikanäppäin');
  await form.givenName.fill('Paula');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(notice(page)).toContainText(t('common:addedNamed', { name: 'Paula Pikanäppäin' }));
  await expect(form.form).toBeHidden();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(notice(page)).toHaveText(t('common:allSaved'));
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(notice(page)).toContainText('Paula Pikanäppäin');
  await expect(page.getByRole('article', { name: 'Paula Pikanäppäin' })).toBeHidden();
});

test('in a plan Ctrl+N, Ctrl+S and Ctrl+E are of the plan, and Ctrl+Z goes on from a field to what was done before', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programme = programmePage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().click();
  await tabTo(programme.outline);
  await goDownTo(programme.line('1.1 ').first());
  await keyboard.press('Enter');
  await expect(programme.title).toBeVisible();

  await test.step('a new part begins in its name', async () => {
    await keyboard.press('ControlOrMeta+n');
    await expect(programme.nameField).toBeFocused();
    await keyboard.type('Uusi toimi');
    await keyboard.press('Enter');
    await expect(programme.nameField).toHaveValue('');
    await keyboard.press('Escape');
    await expect(programme.line('1.2 Uusi toimi')).toBeFocused();
    await keyboard.press('Enter');
    await expect(programme.title).toHaveValue('Uusi toimi');
  });

  await test.step('a version, and a document', async () => {
    await keyboard.press('ControlOrMeta+s');
    await expect(page.getByRole('dialog', { name: t('versions:make') })).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await keyboard.press('ControlOrMeta+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the part is taken back', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(notice(page)).toContainText(t('common:undone', { what: t('acts:addAction') }));
    await expect(programme.line('1.2 Uusi toimi')).toBeHidden();
  });
});
