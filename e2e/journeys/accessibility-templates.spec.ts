import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

test('templates: none, a sound one, and one with faults', async ({ office }) => {
  const { page } = office;
  const heading = (text: string) => page.getByRole('heading', { name: text, exact: true });
  const add = async (name: string) => {
    const bytes = readFileSync(join(projectRoot, 'e2e/files/templates', name));
    const button = page.getByRole('button', { name: t('templates:add'), exact: true });
    await Promise.all([office.pick([{ name, bytes }]), button.click()]);
    const dialog = page.getByRole('dialog', { name: t('templates:add') });
    await expect(dialog).toBeVisible();
    await expectAccessible(page, `whether to add ${name}`);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
  };
  const open = async (name: string) => {
    await page.getByRole('link', { name }).click();
    await expect(heading(t('templates:report.placeholders'))).toBeVisible();
  };
  await welcomePage(page).startEmpty();
  await goTo(page, '#/templates');
  await expect(page.getByText(t('templates:empty'))).toBeVisible();
  await expectAccessible(page, 'no templates');
  await add('libreoffice.docx');
  await goTo(page, '#/templates');
  await open('libreoffice');
  await expectAccessible(page, 'a template');
  await goTo(page, '#/templates');
  await add('faulty-placeholders.docx');
  await goTo(page, '#/templates');
  await open('faulty-placeholders');
  await expectAccessible(page, 'a template with faults');
  await goTo(page, '#/templates');
  await expect(page.getByRole('table', { name: t('templates:list') })).toBeVisible();
  await expectAccessible(page, 'two templates');
});
