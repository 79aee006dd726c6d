import { translatorFor } from '#shared/i18n/translate.ts';
import { contentOf } from '#shared/programme/content-of.ts';
import { makeVersion } from '#shared/programme/versions/make-version.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';

const ACTIONS = 300;
const ROUNDS = 5;
const STARTS = 5;
const AT_THE_DESK_MS = 3_000;
const READING_MS = 1_000;
const LIMIT_MS = 100;
const KEY_LIMIT_MS = 16;
const RESTORE_LIMIT_MS = 1_000;
const VERSION = 'Palautettava';
const t = translatorFor('fi');

/** A programme of 300 actions and 60 pages of chapters in the window: what is waited for, key by key. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const office = manyActions(ACTIONS);
  const tables = Object.fromEntries(
    Object.entries(office).filter(([, records]) => Array.isArray(records)),
  );
  const programmeId = office.programmes.at(-1)?.id ?? '';
  const version = earlierVersion(office, programmeId);
  return await inOfficeWindow(
    { ...tables, versions: [version] },
    async (window) =>
      await measured(window, step, {
        home: `#/programme/${programmeId}`,
        // At the end of the outline, which is brought there.
        actionId: office.actions.findLast((action) => action.programmeId === programmeId)?.id ?? '',
        versionId: version.id,
      }),
    // What the browser has compiled of a program is kept there from one start to the next, as on her laptop.
    { step, onDisk: true },
  );
}

/** A version in which every action was called otherwise. */
function earlierVersion(office: ReturnType<typeof manyActions>, programmeId: string) {
  const content = contentOf(office, programmeId);
  if (!content) throw new Error('The sample has no programme');
  const at = '2026-11-25T08:00:00.000Z';
  const actions = content.actions.map((action) => ({ ...action, title: { fi: 'Ennen' } }));
  return {
    ...{ id: crypto.randomUUID(), createdAt: at, updatedAt: at, rev: 1 },
    ...makeVersion({ ...content, actions }, office, {
      name: VERSION,
      purpose: 'internal',
      madeAt: at,
    }),
  };
}

async function measured(
  window: OfficeWindow,
  step: Step,
  { home, actionId, versionId }: { home: string; actionId: string; versionId: string },
): Promise<BenchRow[]> {
  const lines = '[role=treegrid] [role=row]';
  const texts = '[role=textbox][contenteditable=true]';
  const cells = '[role=grid] [role=row]';
  const pictures = 'section svg a';
  // As when she goes from the desk to the programme some moments after the start.
  const first: number[] = [];
  const firstAction: number[] = [];
  const firstTable: number[] = [];
  const firstPictures: number[] = [];
  let started = window;
  for (let starts = 0; starts < STARTS; starts += 1) {
    step('started anew', starts + 1, STARTS);
    started = await started.restarted();
    await started.page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
    await started.page.waitForTimeout(AT_THE_DESK_MS);
    first.push(await started.open(home, lines));
    await started.page.waitForTimeout(READING_MS);
    firstAction.push(await started.open(`${home}/${actionId}`, texts));
    await started.page.waitForTimeout(READING_MS);
    firstTable.push(await started.open(`${home}/table`, cells));
    await started.page.waitForTimeout(READING_MS);
    firstPictures.push(await started.open(`${home}/pictures`, pictures));
  }
  const { page, goTo, open, workPerKey } = started;
  const outline = page.getByRole('treegrid', { name: t('programme:outline.label') });
  const opening: number[] = [];
  const openingAction: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    step('opened again', round + 1, ROUNDS);
    await goTo('#/help');
    await page.getByRole('heading', { level: 1, name: t('help:title') }).waitFor();
    opening.push(await open(home, lines));
    await page.waitForTimeout(READING_MS);
    openingAction.push(await open(`${home}/${actionId}`, texts));
  }
  step('typing, moving, filtering, restoring');
  // From the top of the outline again.
  await goTo('#/help');
  await open(home, lines);
  // The text of a chapter, with all others beside it in the outline.
  await outline.getByRole('row', { name: /^1 /u }).first().click();
  await page.getByRole('textbox', { name: t('programme:field.body') }).click();
  const typing = await workPerKey(() =>
    page.keyboard.type('Viranomaiset sopivat yhteisistä menettelyistä vuosittain. '),
  );
  await outline.getByRole('row', { name: /^1\.2 / }).focus();
  const moving = await workPerKey(async () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(`Alt+Shift+${key}`);
      await page.waitForTimeout(400);
    }
  });
  await goTo(`${home}/table`);
  await page.getByRole('searchbox').last().click();
  const filtering = await workPerKey(() => page.keyboard.type('koulutus'));
  await goTo(`${home}/versions/${versionId}`);
  await page.getByRole('button', { name: t('versions:act.of', { name: VERSION }) }).click();
  await page.getByRole('menuitem', { name: t('versions:act.restore') }).click();
  const restore = page.getByRole('button', { name: t('versions:restore.action'), exact: true });
  await restore.waitFor();
  await restore.click();
  // The bench has no shell, which would keep a backup of what is replaced.
  const goOn = page.getByRole('button', { name: t('safekeeping:noBackup.goOn'), exact: true });
  await goOn.waitFor();
  const begun = performance.now();
  await goOn.click();
  // Asked for in the notice alone: a search through all that the page shows takes as long as the work that is measured.
  await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(text)),
    `Versio ${VERSION} on palautettu`,
  );
  const restoring = performance.now() - begun;
  return [
    againstLimit(
      `open a programme of ${String(ACTIONS)} actions first after a start, the slowest of ${String(STARTS)}`,
      Math.max(...first),
      LIMIT_MS,
    ),
    againstLimit('an action of it first, the slowest', Math.max(...firstAction), LIMIT_MS),
    againstLimit('its table first, the slowest', Math.max(...firstTable), LIMIT_MS),
    againstLimit('its pictures first, the slowest', Math.max(...firstPictures), LIMIT_MS),
    againstLimit('open it later', median(opening), LIMIT_MS),
    againstLimit('open an action of it later', median(openingAction), LIMIT_MS),
    againstLimit('a key in the text of a chapter, all its work', typing, KEY_LIMIT_MS),
    againstLimit('an action moved by the keyboard, all its work', moving, LIMIT_MS),
    againstLimit(
      `restore a version in which all ${String(ACTIONS)} actions differ`,
      restoring,
      RESTORE_LIMIT_MS,
    ),
    againstLimit('a key in the filter of the table, all its work', filtering, LIMIT_MS),
  ];
}
