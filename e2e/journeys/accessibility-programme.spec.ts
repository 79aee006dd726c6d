import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openZip } from '#shared/zip/open-zip.ts';
import { projectRoot } from '../../build/project-root.ts';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { leaveWindow } from '../fixtures/leave-window.ts';
import { expect, test } from '../fixtures/test.ts';
import { planImportPage } from '../pages/plan-import-page.ts';
import { actionTablePage, picturesPage } from '../pages/action-table-page.ts';
import { programmePage, programmesPage } from '../pages/programme-page.ts';
import { t } from '../pages/texts.ts';
import { versionsPage } from '../pages/versions-page.ts';
import { welcomePage } from '../pages/welcome-page.ts';

const ZIP_LIMITS = { parts: 100, partBytes: 1e7, allBytes: 1e8, ratio: 1000 };

test.describe.configure({ timeout: 180_000 });

test('programmes, and one that is begun', async ({ office }) => {
  const { page } = office;
  const programmes = programmesPage(page);
  await welcomePage(page).startEmpty();
  await goTo(page, '#/programme');
  await expect(programmes.empty).toBeVisible();
  await expectAccessible(page, 'no programmes');
  await programmes.newProgramme.click();
  await programmes.new.create.click();
  await expectAccessible(page, 'a new programme, without a name');
  await programmes.new.name.fill('Toimintaohjelma');
  await programmes.new.create.click();
  await expect(programmes.new.dialog).toBeHidden();
  await expect(programmePage(page).heading('Toimintaohjelma')).toBeVisible();
  await expectAccessible(page, 'a programme with nothing open');
  await programmePage(page).details.click();
  await expectAccessible(page, 'the details of a programme');
});

test('the parts of a programme', async ({ office }) => {
  const { page } = office;
  const programme = programmePage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await expect(programmesPage(page).table).toBeVisible();
  await expectAccessible(page, 'the list of programmes');
  await programmesPage(page).table.getByRole('link').first().click();
  await expect(programme.outline).toBeVisible();
  await programme.outline.getByRole('row', { name: /^1\.1 / }).click();
  await expect(programme.description).toBeVisible();
  await expectAccessible(page, 'an action');
  await programme.language('sv').click({ force: true });
  await expectAccessible(page, 'an action in Swedish');
  await programme.outline.getByRole('row', { name: /^Strateginen tavoite 1 Uhrit/ }).click();
  await expect(page.getByRole('textbox', { name: t('programme:field.why') })).toBeVisible();
  await expectAccessible(page, 'a goal');
  await programme.outline.getByRole('row', { name: /^Luku 1 Johdanto/ }).click();
  await expect(page.getByRole('textbox', { name: t('programme:field.body') })).toBeVisible();
  await expectAccessible(page, 'a chapter');
  await programme.menuOf('Johdanto').click();
  await expectAccessible(page, 'what can be done with a line of the outline');
});

test('the versions of a programme', async ({ office }) => {
  const { page } = office;
  const versions = versionsPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().click();
  await versions.link.click();
  await expect(page.getByText(t('versions:intact.yes'))).toHaveCount(2);
  await expectAccessible(page, 'the versions of a programme');
  await page.getByRole('button', { name: t('versions:make') }).click();
  await versions.make.name.clear();
  await page.keyboard.press('Enter');
  await expect(versions.make.error).toBeVisible();
  await expectAccessible(page, 'a new version, without a name');
  await leaveWindow(page.getByRole('dialog'));
  await versions.version('Luonnos 1').click();
  await expect(versions.content).toBeVisible();
  await expectAccessible(page, 'a version to read');
  await page.getByRole('button', { name: t('versions:act.compareNow') }).click();
  await expect(page.getByRole('deletion').first()).toBeVisible();
  await expectAccessible(page, 'a version compared with the present');
  await page
    .getByRole('button', { name: t('versions:reason.add') })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expectAccessible(page, 'who asked for a change, without an answer');
});

test('a round of follow-up, and what one body tells in it', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().click();
  await page.getByRole('link', { name: t('followUp:title'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('followUp:matrix.title') })).toBeVisible();
  await expectAccessible(page, 'a round of follow-up');
  const saved = office.saveNext();
  await page.getByRole('button', { name: t('replies:make.make') }).click();
  const { name, bytes } = await saved;
  expect(name).toMatch(/ Seurantalomakkeet – Tilanne syksyllä 2026\.zip$/u);
  // What is there by then was answered; a form and its message for each of the others.
  const parts = [...openZip(bytes, ZIP_LIMITS).keys()];
  expect(parts.filter((part) => part.endsWith('.docx'))).not.toEqual([]);
  expect(parts.filter((part) => part.endsWith('.eml'))).toHaveLength(parts.length / 2);
  await page.getByRole('button', { name: t('followUp:rounds.more') }).click();
  await page.getByRole('menuitem', { name: t('followUp:rounds.edit') }).click();
  const round = page.getByRole('dialog');
  await round.getByLabel(t('followUp:rounds.asOf')).clear();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('followUp:finding.as-of-missing'))).toBeVisible();
  await expectAccessible(page, 'the form of a round, without its day');
  await round.getByLabel(t('followUp:rounds.asOf')).fill('30.9.2026');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(round).toBeHidden();
  await expect(page.getByText(t('followUp:rounds.asOfDay', { day: '30.9.2026' }))).toBeVisible();
  await page.getByRole('link', { name: 'Ulkoministeriö' }).first().click();
  const tell = page.getByRole('button', {
    name: new RegExp(`^${t('followUp:reports.tell')}:`, 'u'),
  });
  await tell.first().click();
  await page.getByRole('dialog').getByLabel(t('followUp:asked.done')).fill('Valmistelu alkoi.');
  await expectAccessible(page, 'how an action stands, as it is written down');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Valmistelu alkoi.')).toBeVisible();
  await expectAccessible(page, 'what a body tells of its actions');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Valmistelu alkoi.')).toBeHidden();
});

test('an existing plan as it is brought in', async ({ office }) => {
  const { page } = office;
  const screen = planImportPage(page);
  await welcomePage(page).startEmpty();
  await goTo(page, '#/programme/import');
  await expect(screen.heading).toBeVisible();
  await expectAccessible(page, 'the choice of a plan');
  const name = 'headings-python-docx.docx';
  const bytes = readFileSync(join(projectRoot, 'e2e/files/plan', name));
  await Promise.all([office.pick([{ name, bytes }]), screen.choose.click()]);
  await expect(screen.item('1.1 Koulutetaan kuntia')).toBeVisible();
  await expectAccessible(page, 'a plan as it was read');
});

test('the actions of a programme as a table and in pictures', async ({ office }) => {
  const { page } = office;
  const table = actionTablePage(page);
  const pictures = picturesPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().click();
  await table.link.click();
  await expect(table.grid).toBeVisible();
  await expectAccessible(page, 'the table of actions');
  await table.row('Tunnistamisen ohje').getByRole('gridcell').nth(4).click();
  await page.keyboard.type('ei päivä');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'a cell with what is no day');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+a');
  await table.edit.click();
  await expect(table.bulk.dialog).toBeVisible();
  await expectAccessible(page, 'many actions to be changed');
  await page.keyboard.press('Escape');
  await table.group.click();
  await page.getByRole('menuitem', { name: t('actionTable:group.lead') }).click();
  await expectAccessible(page, 'the table of actions in groups');
  await pictures.link.click();
  await expect(pictures.figure(t('pictures:gaps.lead.title'))).toBeVisible();
  await expectAccessible(page, 'the pictures of a programme');
});
