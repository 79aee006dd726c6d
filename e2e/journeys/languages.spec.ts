import { translatorFor } from '../../shared/i18n/translate.ts';
import { strangeTexts } from '../fixtures/screen-texts.ts';
import { expect, test } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { notice } from '../pages/notice.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

const SCREENS = [
  { name: 'Svenska', language: 'sv', contactList: 'Kontaktlista' },
  { name: 'English', language: 'en', contactList: 'Contact list' },
] as const;

for (const { name, language, contactList } of SCREENS) {
  test(`${name}: every screen speaks it, and documents speak what is chosen`, async ({
    office,
  }) => {
    const { page } = office;
    const { keyboard } = page;
    const t = translatorFor(language);
    const h1 = page.getByRole('heading', { level: 1 });
    const expectOwnTexts = async (screen: string) => {
      expect(await strangeTexts(page, language), screen).toEqual([]);
    };

    await welcomePage(page).startWithSample();
    // The check finds what it is for.
    expect(await strangeTexts(page, language)).toContain('Yhteystiedot');
    await keyboard.press('ControlOrMeta+,');
    await settingsPage(page).language(name).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(h1).toHaveText(t('settings:title'));
    await expectOwnTexts('settings');

    for (const [key, title] of [
      ['ControlOrMeta+1', t('contacts:title')],
      ['ControlOrMeta+2', t('contacts:organisations')],
      ['ControlOrMeta+3', t('importScreen:history.title')],
      ['ControlOrMeta+4', t('documentScreens:title')],
      ['ControlOrMeta+o', t('importScreen:title')],
      ['F1', t('help:title')],
      ['ControlOrMeta+F1', t('help:title')],
    ] as const) {
      await keyboard.press(key);
      await expect(h1).toHaveText(title);
      await expect(page).toHaveTitle(new RegExp(t('common:appName')));
      await expectOwnTexts(key);
    }

    await keyboard.press('ControlOrMeta+1');
    const persons = page.getByRole('table', { name: t('contacts:persons') });
    await persons.locator('tbody').getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await expectOwnTexts('a person');
    await keyboard.press('F2');
    await expect(page.getByRole('form')).toBeVisible();
    await expectOwnTexts('the form of a person');
    await keyboard.press('Escape');
    await persons.locator('tbody').getByRole('link').first().focus();
    await keyboard.press('Delete');
    await expect(notice(page)).not.toBeEmpty();
    await expectOwnTexts('a notice');
    await keyboard.press('ControlOrMeta+2');
    await page.getByRole('table').locator('tbody').getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await expectOwnTexts('an organisation');
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expectOwnTexts('the palette');
    await keyboard.press('Escape');

    await test.step('a document in another language', async () => {
      await keyboard.press('ControlOrMeta+e');
      const dialog = page.getByRole('dialog', {
        name: t('documentScreens:dialog.title', { kind: contactList }),
      });
      await expect(dialog).toBeVisible();
      await expectOwnTexts('the making of a document');
      const finnish = t('common:languages.fi');
      await dialog.getByRole('radio', { name: finnish }).click({ force: true });
      const saved = office.saveNext();
      await dialog.getByRole('button', { name: t('documentScreens:dialog.make') }).click();
      expect(wordText((await saved).bytes)).toContain('Yhteystietoluettelo');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(dialog).toBeHidden();
      await expectOwnTexts('after it was saved');
    });

    const later = await office.restart();
    await expect(later.locator('html')).toHaveAttribute('lang', language);
    await expect(later.getByRole('heading', { level: 1 })).toHaveText(t('home:title'));
  });
}
