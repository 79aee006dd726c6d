import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { tabAndPress } from '../../fixtures/keyboard.ts';
import {
  agree,
  choose,
  form,
  goOn,
  key,
  keys,
  leave,
  open,
  press,
  save,
  to,
  told,
  walkByKeyboard,
  write,
  type Step,
  type Walk,
} from '../../fixtures/keyboard-walk.ts';
import type { FileOfTest } from '../../fixtures/office-host.ts';
import { projectRoot } from '../../../build/project-root.ts';
import { expect, test, type Office } from '../../fixtures/test.ts';
import { importPage, importsPage } from '../../pages/import-page.ts';
import { templatesPage } from '../../pages/templates-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

const LIST = {
  name: 'uudet.csv',
  bytes: Buffer.from(
    'Sukunimi;Etunimi;Sähköposti\nLaine;Leena;leena.laine@esimerkki.invalid\nMäki;Matti;matti.maki@esimerkki.invalid\n',
  ),
};
const templateFile = () => ({
  name: 'Virastopohja.docx',
  bytes: readFileSync(join(projectRoot, 'e2e/files/templates/faulty-placeholders.docx')),
});
const REPLY = { name: 'skannattu.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') };

const link = (name: string) => (page: Page) =>
  page.locator('main').getByRole('link', { name, exact: true });
const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first();
const text = (what: string) => (page: Page) => page.getByText(what).first();
const dialog = (page: Page) => page.getByRole('dialog');

/** A button that asks for a file, and the file. */
const take =
  (office: Office, file: FileOfTest) =>
  (place: (page: Page) => Locator, seen: (page: Page) => Locator): Step => ({
    said: `take ${file.name}`,
    act: async (page) => {
      const picked = office.pick([file]);
      await tabAndPress(place(page));
      await picked;
      await expect(seen(page)).toBeVisible();
    },
  });

const importWalks = (office: Office): readonly Walk[] => [
  [
    '#/import',
    take(office, LIST)(
      (page) => importPage(page).chooseFile,
      (page) => importPage(page).rows,
    ),
    press(
      (page) => importPage(page).toSource,
      // The step begins in its first field.
      (page) => importPage(page).source.and(page.locator(':focus')),
    ),
    write('Verkoston sihteeri'),
    to((page) => importPage(page).purpose),
    keys('Enter', 'ArrowDown', 'Enter'),
    press(
      (page) => importPage(page).toSummary,
      (page) => importPage(page).write(2),
    ),
    press(
      (page) => importPage(page).write(2),
      (page) => importPage(page).done(2),
    ),
    press(
      (page) => importPage(page).undo,
      (page) => page.getByRole('alertdialog'),
    ),
    leave,
  ],
  [
    '#/imports',
    press(
      (page) => importsPage(page).undoOf(LIST.name),
      (page) => page.getByRole('alertdialog'),
    ),
    agree(t('importScreen:undo.action'), (page) => importsPage(page).redoOf(LIST.name)),
    press(
      (page) => importsPage(page).redoOf(LIST.name),
      (page) => importsPage(page).undoOf(LIST.name),
    ),
  ],
];

const fileWalks = (office: Office): readonly Walk[] => [
  [
    '#/templates',
    take(office, templateFile())((page) => templatesPage(page).add, dialog),
    leave,
    take(office, templateFile())((page) => templatesPage(page).add, dialog),
    goOn,
  ],
  [
    '#/forms',
    take(office, REPLY)(button(t('replies:read')), text(t('forms:failure.pdf'))),
    take(office, { ...REPLY, name: 'toinen.pdf' })(button(t('replies:read')), text('toinen.pdf')),
    press(
      button(`${t('replies:skip')}: toinen.pdf`),
      told(t('replies:skipped', { name: 'toinen.pdf' })),
    ),
    press(
      button(new RegExp(`^${t('replies:skip')}: `, 'u')),
      told(t('replies:skipped', { name: REPLY.name })),
    ),
  ],
  [
    '#/licences',
    to((page) => page.locator('summary')),
    key('Enter', (page) => page.locator('pre')),
  ],
];

const RECORDS: readonly Walk[] = [
  [
    '#/contacts',
    open('Korpikivi Lempi', 'Lempi Korpikivi'),
    press(t('common:edit'), form),
    keys('End'),
    write('x'),
    save,
    choose(t('common:moreActions'), t('privacy:page.erase')),
    leave,
    choose(t('common:moreActions'), t('recordHistory:action'), text(t('recordHistory:acts'))),
    press(button(/^Palauta/u), told('')),
  ],
  [
    '#/programme',
    open('Ihmiskaupan vastainen toimintaohjelma 2027'),
    press(link(t('pictures:title')), text(t('pictures:timeline.title'))),
  ],
];

const AREAS: Readonly<Record<string, (office: Office) => readonly Walk[]>> = {
  'an import, taken back and redone': importWalks,
  'templates, returned forms and licences': fileWalks,
  'history, erasing and pictures of the plan': () => RECORDS,
};

for (const [area, walks] of Object.entries(AREAS)) {
  test(`after what is done with files and the past, work goes on from where it is: ${area}`, async ({
    office,
  }) => {
    const { page } = office;
    await welcomePage(page).startWithSample();
    expect(await walkByKeyboard(page, walks(office))).toEqual([]);
  });
}
