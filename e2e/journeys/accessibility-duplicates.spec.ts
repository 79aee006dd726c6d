import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { answerSource, dropList } from '../fixtures/import-list.ts';
import { COMPARED, NEAR_COPIES } from '../fixtures/lists.ts';
import { expect, test } from '../fixtures/test.ts';
import { duplicatesPage, mergePage } from '../pages/duplicates-page.ts';
import { importPage } from '../pages/import-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

/** The made-up office with some of its contacts twice, and its duplicates searched for. */
const startWithCopies = async (page: Page) => {
  const steps = importPage(page);
  await welcomePage(page).startWithSample();
  await dropList(page, 'kopiot.csv', NEAR_COPIES);
  await answerSource(page);
  await steps.planOf('same').getByRole('button').click();
  await page.getByRole('option', { name: t('importScreen:match.choices.add') }).click();
  await steps.planOf('possible').getByRole('button').click();
  await page
    .getByRole('option', { name: t('importScreen:match.choices.add'), exact: true })
    .click();
  await steps.write(4).click();
  await expect(steps.done(4)).toBeVisible();
  await goTo(page, '#/duplicates');
  await duplicatesPage(page).search.click();
  await expect(duplicatesPage(page).table).toBeVisible();
};

test('duplicates: before a search, and where none are found', async ({ office }) => {
  const { page } = office;
  const duplicates = duplicatesPage(page);
  await welcomePage(page).startEmpty();
  await goTo(page, '#/duplicates');
  await expect(duplicates.search).toBeVisible();
  await expectAccessible(page, 'before a search');
  await duplicates.search.click();
  await expect(duplicates.noneFound).toBeVisible();
  await expectAccessible(page, 'none found');
});

test('duplicates: the pairs, and all sure ones merged', async ({ office }) => {
  const { page } = office;
  const duplicates = duplicatesPage(page);
  await startWithCopies(page);
  await duplicates.group('sure').click({ force: true });
  await expectAccessible(page, 'sure pairs');
  await duplicates.group('possible').click({ force: true });
  await expectAccessible(page, 'possible pairs');
  await duplicates.kind('organisations').click({ force: true });
  await expectAccessible(page, 'pairs of organisations');

  await duplicates.kind('persons').click({ force: true });
  await duplicates.group('sure').click({ force: true });
  await duplicates.mergeAll.click();
  await expect(duplicates.all.dialog).toBeVisible();
  await expectAccessible(page, 'whether to merge all');
  await duplicates.all.merge.click();
  await expect(duplicates.groupDone).toBeVisible();
  await expectAccessible(page, 'all merged');
});

test('duplicates: two side by side', async ({ office }) => {
  const { page } = office;
  const duplicates = duplicatesPage(page);
  const merge = mergePage(page);
  await startWithCopies(page);
  await duplicates.entry.click();
  await expect(merge.table).toBeVisible();
  await expectAccessible(page, 'two persons side by side');
  await merge.showSame.click();
  await expectAccessible(page, 'with what is the same');
  await page.keyboard.press('Escape');
  await duplicates.kind('organisations').click({ force: true });
  await duplicates.entry.click();
  await expect(merge.table).toBeVisible();
  await expectAccessible(page, 'two organisations side by side');
  await goTo(page, '#/duplicates/merge/1/2');
  await expect(page.getByText(t('duplicateScreens:goneText'))).toBeVisible();
  await expectAccessible(page, 'two that cannot be merged');
});

test('an import held against the contacts that are there', async ({ office }) => {
  const { page } = office;
  const steps = importPage(page);
  await welcomePage(page).startWithSample();
  await dropList(page, 'vertailu.csv', COMPARED);
  await answerSource(page);
  await expect(steps.planOf('possible')).toBeVisible();
  await expectAccessible(page, 'what each row is');
  await steps.planOf('update').getByRole('button').click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'what is done with all that change');
  await page.keyboard.press('Escape');
  for (const [line, state] of [
    [3, 'changed'],
    [4, 'possibly one there'],
    [2, 'the same'],
    [5, 'new'],
    [6, 'left out'],
  ] as const) {
    await steps.comparedRow(line).getByRole('button').click();
    await expect(steps.details(line)).toBeVisible();
    await expectAccessible(page, `a row that is ${state}`);
  }
  await steps.comparedRow(4).getByRole('button').click();
  await steps.details(4).getByRole('radio').first().click({ force: true });
  await steps.changes.getByRole('checkbox').first().click({ force: true });
  await expectAccessible(page, 'the same person, one field not taken');
});
