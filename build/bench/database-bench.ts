import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../browser-host/find-browser.ts';
import { projectRoot } from '../project-root.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';

const SIZE = Number(process.env['BENCH_CONTACTS'] ?? 10_000);
const ROUNDS = 3;
const ORIGIN = 'http://127.0.0.1/';
const FREEZE_LIMIT_MS = 100;

type Measured = { write: number; undo: number; longest: number };

/** Writing an import and taking it back in Chromium, against bare Dexie with the same rows, tables and indexes. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  const script = await pageScript();
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: script, type: 'module' });
    // A module runs a moment after its script is there.
    await page.waitForFunction('typeof bare === "function"');
    return await measured(page, step);
  } finally {
    await browser.close();
  }
}

async function measured(page: Page, step: Step): Promise<BenchRow[]> {
  const run = (what: 'ours' | 'bare') => page.evaluate(`${what}(${SIZE})`) as Promise<Measured>;
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    step('an import written and undone, ours and bare', round + 1, ROUNDS);
    ours.push(await run('ours'));
    bare.push(await run('bare'));
  }
  const contacts = SIZE.toLocaleString('en');
  const of = (runs: Measured[], part: keyof Measured) => median(runs.map((one) => one[part]));
  return [
    {
      what: `write an import of ${contacts} contacts`,
      ours: of(ours, 'write'),
      floor: of(bare, 'write'),
      floorName: 'Dexie, bulkAdd',
      unit: 'ms',
    },
    {
      what: 'undo that import',
      ours: of(ours, 'undo'),
      floor: of(bare, 'undo'),
      floorName: 'Dexie, delete',
      unit: 'ms',
    },
    {
      what: 'longest freeze while it is written',
      ours: of(ours, 'longest'),
      floor: FREEZE_LIMIT_MS,
      floorName: `limit (Dexie: ${of(bare, 'longest').toFixed(0)} ms)`,
      unit: 'ms',
    },
  ];
}

async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(projectRoot, 'renderer/testing/database-speed-page.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page was not built');
  return chunk.code;
}
