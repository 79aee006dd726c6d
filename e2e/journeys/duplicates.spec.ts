import type { Page } from '@playwright/test';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { findPersons } from '../fixtures/find-persons.ts';
import { dropList } from '../fixtures/import-list.ts';
import { tabAndChoose, tabAndPick, tabAndPress, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import type { ListRows } from '../fixtures/lists.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { duplicatesPage, mergePage } from '../pages/duplicates-page.ts';
import { importPage } from '../pages/import-page.ts';
import { notice } from '../pages/notice.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

/** A person of the made-up office, and how another office has her: without the marks, at the new address. */
const HERE = { familyName: 'Sandnäs', name: 'Börje Sandnäs', email: 'borje.sandnas@tem.invalid' };
const COPY = { familyName: 'Sandnas', name: 'Börje Sandnas', email: 'borje.sandnas@gov.invalid' };
const LIST: ListRows = [
  ['Sukunimi', 'Etunimi', 'Organisaatio', 'Sähköposti'],
  [COPY.familyName, 'Börje', 'Työ- ja elinkeinoministeriö', COPY.email],
];

/** Opens the pair of duplicates, the only one found. */
const openPair = async (page: Page) => {
  const { pair, entry } = duplicatesPage(page);
  await expect(pair(COPY.name)).toContainText(HERE.name);
  await tabTo(entry);
  await page.keyboard.press('Enter');
  await expect(mergePage(page).table).toBeVisible();
};

test('one person imported twice is merged, brought back and kept apart, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  const duplicates = duplicatesPage(page);
  const merge = mergePage(page);
  await beginByKeyboard(page, 'sample');

  await test.step('import a list in which she is written otherwise, as new', async () => {
    const steps = importPage(page);
    await dropList(page, 'verkosto.csv', LIST);
    await tabAndPress(steps.toSource);
    await tabAndWrite(steps.source, 'Verkoston sihteeri');
    await tabAndChoose(steps.purpose, t('importScreen:source.purposes.network'));
    await tabAndPress(steps.toSummary);
    await expect(steps.planOf('possible')).toContainText(t('importScreen:match.choices.ask'));
    await tabAndPress(steps.decideFirst(1));
    await expect(steps.details(2)).toBeFocused();
    await tabAndPick(
      steps.details(2).getByRole('radiogroup'),
      t('importScreen:match.possibleDecisions.add'),
    );
    await tabAndPress(steps.write(1));
    await expect(steps.done(1)).toBeVisible();
  });

  await test.step('search for duplicates', async () => {
    await command(page, t('commands:findDuplicates'));
    await expect(duplicates.heading).toBeVisible();
    await expect(duplicates.table).toBeVisible();
  });

  await test.step('choose her name from the other side, and merge', async () => {
    const family = t('records:field.familyName');
    await openPair(page);
    const marked = merge.choice(family, HERE.familyName);
    const unmarked = merge.choice(family, COPY.familyName);
    await tabTo(merge.table);
    while (!(await marked.or(unmarked).and(page.locator(':focus')).count()))
      await keyboard.press('ArrowDown');
    await expect(marked).toBeChecked();
    const isLeft = (await marked.getAttribute('value')) === 'left';
    await keyboard.press(isLeft ? '2' : '1');
    await expect(unmarked).toBeChecked();
    await expect(unmarked).toBeFocused();
    await expect(merge.field(family).getByRole('cell').last()).toHaveText(COPY.familyName);
    await keyboard.press(isLeft ? 'ArrowLeft' : 'ArrowRight');
    await expect(marked).toBeChecked();
    await keyboard.press(isLeft ? 'ArrowRight' : 'ArrowLeft');
    await expect(unmarked).toBeChecked();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(notice(page)).toContainText(
      t('duplicateScreens:merged', { name: '|' }).split('|')[0] ?? '',
    );
    await expect(duplicates.noneFound).toBeVisible();
  });

  await test.step('one person is left, with both addresses', async () => {
    await findPersons(page, 'sandnas');
    await expect(contacts.rows).toHaveCount(1);
    await tabTo(contacts.entry);
    await keyboard.press('Enter');
    const panel = contacts.panel(COPY.name);
    await expect(panel).toContainText(HERE.email);
    await expect(panel).toContainText(COPY.email);
    await keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('take it back: there are two again', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(contacts.rows).toHaveCount(2);
    await expect(contacts.table).toContainText(HERE.email);
    await expect(contacts.table).toContainText(COPY.email);
  });

  await test.step('say that they are two', async () => {
    await command(page, t('commands:findDuplicates'));
    await openPair(page);
    await tabAndPress(merge.apart);
    await expect(notice(page)).toContainText(
      t('duplicateScreens:keptApart', { name: '|' }).split('|')[0] ?? '',
    );
    await expect(duplicates.noneFound).toBeVisible();
  });

  await test.step('no search finds them any more, nor after the program was opened again', async () => {
    await tabAndPress(duplicates.searchAgain);
    await expect(duplicates.progress).toBeHidden();
    await expect(duplicates.noneFound).toBeVisible();
    await page.reload();
    await tabAndPress(duplicates.search.or(duplicates.searchAgain));
    await expect(duplicates.noneFound).toBeVisible();
    await findPersons(page, 'sandnas');
    await expect(contacts.rows).toHaveCount(2);
  });
});
