import { expect, type Locator, type Page } from '@playwright/test';
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

/** Finds by the one field what has this name, with other words if it is told any, and chooses it without a mouse. */
export const command = async (page: Page, name: string, words = name) => {
  const { dialog, field, found } = paletteDialog(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  await mark(page, found(name).first());
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
};

/**
 * Marks what was found as a person does: step by step, up or down from where the mark is seen. What the field says of
 * the mark comes a moment after the typing, so that a step may have gone past what is wanted.
 */
export const mark = async (page: Page, wanted: Locator) => {
  const { dialog, field } = paletteDialog(page);
  await expect(wanted).toBeVisible();
  await expect(async () => {
    const marked = await field.getAttribute('aria-activedescendant');
    const found = await dialog
      .getByRole('option')
      .evaluateAll((options) => options.map(({ id }) => id));
    const way =
      found.indexOf((await wanted.getAttribute('id')) ?? '') - found.indexOf(marked ?? '');
    if (marked !== null && way !== 0) await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
    expect({ marked, way }).toEqual({ marked: expect.any(String), way: 0 });
  }).toPass({ intervals: [50], timeout: 20_000 });
};
