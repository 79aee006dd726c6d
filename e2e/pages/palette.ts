import { expect, type Page } from '@playwright/test';
import { t } from './texts.ts';

/** The one field that finds commands, contacts and documents. */
export const paletteDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('common:shell.paletteLabel') });
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    found: (name: string) => dialog.getByRole('option', { name }),
  };
};

/** Carries out a command by the one field, without a mouse. */
export const command = async (page: Page, name: string) => {
  const { dialog, field, found } = paletteDialog(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  const wanted = found(name).first();
  await expect(wanted).toBeVisible();
  // The first is marked a moment after it is there; what is pressed before would go past it.
  await expect(field).toHaveAttribute('aria-activedescendant', /./u);
  for (let steps = 0; steps < 20; steps += 1) {
    const active = await field.getAttribute('aria-activedescendant');
    if (active !== null && active === (await wanted.getAttribute('id'))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
};
