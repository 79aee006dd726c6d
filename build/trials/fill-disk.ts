import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { manyContacts } from '../bench/many-contacts.ts';
import { begin, openBrowser } from '../bench/office-window.ts';
import { findBrowser } from '../browser-host/find-browser.ts';
import { keepOffice } from '../browser-host/keep-office.ts';
import { readyProfile } from '../browser-host/ready-profile.ts';
import { serveOffice } from '../browser-host/serve-office.ts';
import { bundle } from '../bundle/bundle.ts';
import { projectRoot } from '../project-root.ts';
import { seedProfile } from '../start/seed-profile.ts';
import { diskFiller, MEGABYTE } from './disk-filler.ts';

/** What a trial of full disks found. */
export type DiskTrial = {
  moments: number;
  /** Imports that were whole in the end: there was room again before they gave up, or they were before the disk was full. */
  whole: number;
  /** What had been there, or had been answered for, and was not there afterwards. */
  lost: string[];
  /** What the window did not say, or did not go on with. */
  unsaid: string[];
};

const t = translatorFor('fi');
const BEFORE = 10_000;
/** Family names of the contacts that come by the list, and by another once there is room again; how many. */
const LIST = { family: 'Suuri', rows: 5000 };
const AFTER = { family: 'Pieni', rows: 3 };
const DISK = 256 * MEGABYTE;
/** What is left for the import: more than it needs, so that it is the filling that stops it. */
const ROOM = 64 * MEGABYTE;
/** However busy the machine, milliseconds. */
const PATIENCE = 120_000;
/** So long a full disk stays full after it was said: the browser looks for what it may clear away. */
const FULL_FOR = 5000;
/** A database that nothing uses any more is closed within two seconds. */
const CLOSED_FOR = 4000;

/** By what the import tells that it writes, and that it has written. */
const WORDS = {
  writing: t('importScreen:writing.progress', { done: 0, total: 0 }).replace(/0.*/u, ''),
  done: t('importScreen:done.title', { count: LIST.rows }),
};

type List = typeof LIST;
type Window = { page: Page; close: () => Promise<void> };

/**
 * Fills the disk so many times amid an import of 5,000 rows into an office of 10,000 contacts, each time at another moment
 * of it. The disk is one of its own, in memory, and holds all that the program keeps; mounting one takes an administrator
 * on Linux. The window must say why it stops; when there is room again the office must go on with all that it had, in this
 * window and after a restart.
 */
export async function fillDisk({
  folder,
  moments,
  plant = '',
  onMoment,
}: {
  /** A folder that nothing else uses. */
  folder: string;
  moments: number;
  /** A hole that the trial must find: the browser may clear the data away. */
  plant?: '' | 'passing-storage';
  /** Hears of each moment, since all take minutes. */
  onMoment: (line: string) => void;
}): Promise<DiskTrial> {
  await bundle();
  const trial: DiskTrial = { moments: 0, whole: 0, lost: [], unsaid: [] };
  const office = join(folder, 'office');
  const disk = join(folder, 'disk');
  const open = windowOpener(plant);
  const first = await open(office);
  await begin(first.page, { ...manyContacts(BEFORE) });
  await first.close();
  mkdirSync(disk);
  for (let moment = 0; moment < moments; moment += 1) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(DISK)}`, 'none', disk]);
    try {
      await fillAt((100 * moment) / moments);
    } finally {
      // A browser that has just ended may hold it for a moment.
      execFileSync('umount', ['--lazy', disk]);
    }
    trial.moments += 1;
    const { lost, unsaid } = trial;
    onMoment(`${String(trial.moments)} of ${String(moments)}: ${JSON.stringify({ lost, unsaid })}`);
  }
  return trial;

  async function fillAt(percent: number): Promise<void> {
    const place = join(disk, 'office');
    cpSync(office, place, { recursive: true });
    const outcome = await inWindow(place, `at ${String(percent)} %`, async (page) => {
      const filler = diskFiller(disk);
      try {
        filler.leave(ROOM);
        await readList(page, LIST);
        await write(page, LIST).click();
        await page.waitForFunction(isAt, { percent, ...WORDS }, { timeout: PATIENCE });
        filler.fill();
        if (!(await isSeen(page.getByText(t('safekeeping:full.title')))))
          trial.unsaid.push(`at ${String(percent)} %: the disk is full`);
        await wait(FULL_FOR);
      } finally {
        filler.empty();
      }
      await goOn(page);
      const isWhole = await done(page, LIST).isVisible();
      // The browser closes its database meanwhile, and opens it anew.
      const address = page.url();
      await page.goto('about:blank');
      await wait(CLOSED_FOR);
      await page.goto(address);
      await goOn(page);
      await readList(page, AFTER);
      await write(page, AFTER).click();
      if (await isSeen(done(page, AFTER))) return isWhole;
      trial.unsaid.push(`at ${String(percent)} %: an import when there is room again`);
      return null;
    });
    if (outcome === null) return;
    trial.whole += Number(outcome);
    const expected = [BEFORE, outcome ? LIST.rows : 0, AFTER.rows].join();
    await inWindow(place, `at ${String(percent)} %, after a restart`, async (page) => {
      const there = (await page.evaluate(countOf, [LIST.family, AFTER.family])).join();
      if (there !== expected) throw new Error(`${there} in place of ${expected}`);
    });
  }

  /** Opens the office and does something in it; what it fails with is lost, and returns null. */
  async function inWindow<T>(
    place: string,
    when: string,
    work: (page: Page) => Promise<T>,
  ): Promise<T | null> {
    const window = await open(place);
    try {
      await home(window.page).waitFor();
      if (!(await window.page.evaluate(() => navigator.storage.persisted())))
        throw new Error('The browser may clear the data away');
      return await work(window.page);
    } catch (error) {
      const seen = await window.page.getByRole('heading', { level: 1 }).allTextContents();
      trial.lost.push(`${when}: ${String(error)} (${seen.join()})`);
      return null;
    } finally {
      await window.close();
    }
  }
}

const home = (page: Page) => page.getByRole('heading', { level: 1, name: t('home:title') });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const write = (page: Page, { rows }: List) =>
  button(page, t('importScreen:match.writes.add', { count: rows }));
const done = (page: Page, { rows }: List) =>
  page.getByRole('heading', { level: 2, name: t('importScreen:done.title', { count: rows }) });
const isSeen = (what: Locator): Promise<boolean> =>
  what.waitFor().then(
    () => true,
    () => false,
  );

/** Opens the window as the browser host does, always at one address, where the data are. */
function windowOpener(plant: string): (place: string) => Promise<Window> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error('There is no Chromium, Chrome or Edge');
  let port = 0;
  return async (place) => {
    const { calls } = keepOffice(place);
    const folder = join(projectRoot, 'dist/renderer');
    const served = await serveOffice({ folder, port, calls });
    port = Number(new URL(served.origin).port);
    const profile = join(place, 'browser');
    await readyProfile(profile);
    if (plant !== 'passing-storage') seedProfile(profile, served.origin);
    const browser = await openBrowser(profile, executable);
    const window = browser.pages()[0] ?? (await browser.newPage());
    window.setDefaultTimeout(PATIENCE);
    await window.goto(served.origin);
    return {
      page: window,
      close: async () => {
        await browser.close();
        await served.close();
      },
    };
  };
}

/** From a list dropped on the window to the button that writes it. */
async function readList(page: Page, list: List): Promise<void> {
  const lines = Array.from({ length: list.rows }, (_, row) =>
    [
      `${list.family}${String(row).padStart(5, '0')}`,
      'Eino',
      `Virasto ${String(row % 40)}`,
      `eino.${String(row)}@${list.family.toLowerCase()}.invalid`,
    ].join(';'),
  );
  const text = ['\ufeffSukunimi;Etunimi;Organisaatio;Sähköposti', ...lines, ''].join('\r\n');
  await page.evaluate(drop, [`${list.family}.csv`, text] as const);
  await button(page, t('importScreen:columns.toSource')).click();
  await page.getByRole('textbox', { name: t('importScreen:source.source') }).fill('Sihteeri');
  await page.getByRole('button', { name: t('importScreen:source.purpose') }).click();
  await page.getByRole('option', { name: t('importScreen:source.purposes.network') }).click();
  await button(page, t('importScreen:source.toSummary')).click();
  await write(page, list).waitFor();
}

/** Goes on as she would once there is room. Throws what is in the way. */
async function goOn(page: Page): Promise<void> {
  const answers = ['full.retry', 'noBackup.goOn'] as const;
  const recovery = ['lost', 'behind', 'fewer'] as const;
  const waiting = page
    .getByText(t('safekeeping:full.title'))
    .or(page.getByRole('progressbar'))
    .first();
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    for (const answer of answers) {
      const asked = button(page, t(`safekeeping:${answer}`));
      // It may go away by itself.
      if (await asked.isVisible()) await asked.click({ timeout: 5000 }).catch(() => undefined);
    }
    await wait(500);
    for (const one of recovery) {
      const title = t(`safekeeping:recovery.title.${one}`);
      if (await page.getByRole('heading', { level: 1, name: title }).isVisible())
        throw new Error(title);
    }
    const isOpen = await page.getByRole('navigation').first().isVisible();
    if (isOpen && !(await waiting.isVisible())) return;
  }
  throw new Error('still stopped');
}

/** In the page: whether so much of the import is written, or all. */
function isAt(at: { percent: number; writing: string; done: string }): boolean {
  const bars = [...document.querySelectorAll('[role="progressbar"]')];
  const bar = bars.find(({ textContent }) => textContent.startsWith(at.writing));
  if (bar !== undefined) return Number(bar.getAttribute('aria-valuenow')) >= at.percent;
  return [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === at.done);
}

/** In the page: a file is dropped on it. */
function drop([name, text]: readonly [string, string]): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
}

/** In the page: how many persons there were to begin with, and how many of each of these families. */
async function countOf(families: readonly string[]): Promise<number[]> {
  const persons = await new Promise<{ familyName: string }[]>((resolve, reject) => {
    const opening = indexedDB.open('coordinators-office');
    opening.onerror = () => reject(opening.error ?? new Error('refused'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('persons').objectStore('persons').getAll();
      reading.onerror = () => reject(reading.error ?? new Error('refused'));
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result as { familyName: string }[]);
      };
    };
  });
  const counts = families.map(
    (family) => persons.filter(({ familyName }) => familyName.startsWith(family)).length,
  );
  return [persons.length - counts.reduce((sum, one) => sum + one, 0), ...counts];
}
