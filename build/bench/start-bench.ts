import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser-host/find-browser.ts';
import { serveOffice } from '../browser-host/serve-office.ts';
import { bundle } from '../bundle/bundle.ts';
import type { Step } from '../progress.ts';
import { projectRoot } from '../project-root.ts';
import type { BenchRow } from './bench-row.ts';
import { manyContacts } from './many-contacts.ts';
import { median } from './median.ts';
import { begin, openBrowser } from './office-window.ts';
import { buildReactAlone } from './react-alone/build-react-alone.ts';
import { watchStart } from './watch-start.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
/** Each of a program that was not running: more than these take longer than a bench may. */
const STARTS = 5;

type Started = { picture: number; key: number; heap: number };

/** The start of the program, beside a page with React alone: from the address until its first picture, and its first key. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  step('making the program');
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'office-start-'));
  const place = (name: string) => join(folder, name);
  await buildReactAlone(place('react'));
  const ours = await serveOffice({ folder: join(projectRoot, 'dist/renderer'), port: 0 });
  const react = await serveOffice({ folder: place('react'), port: 0 });

  const start = async (profile: string, origin: string): Promise<Started> => {
    const browser = await openBrowser(place(profile), executablePath);
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      const started = await watchStart(page, origin);
      const devtools = await browser.newCDPSession(page);
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { ...started, heap: usedSize / 1024 / 1024 };
    } finally {
      await browser.close();
    }
  };
  const fill = async (profile: string, tables: Record<string, readonly object[]>) => {
    const browser = await openBrowser(place(profile), executablePath);
    const page = await browser.newPage();
    await page.goto(ours.origin);
    await begin(page, tables, step);
    await browser.close();
  };

  const kinds = [
    ['React alone', 'bare', react.origin],
    ['empty', 'empty', ours.origin],
    [`${CONTACTS.toLocaleString('en')} contacts`, 'many', ours.origin],
  ] as const;
  const found = new Map<string, Started[]>(kinds.map(([name]) => [name, []]));
  try {
    await fill('empty', {});
    cpSync(place('empty'), place('bare'), { recursive: true });
    await fill('many', manyContacts(CONTACTS));
    // One start of each is not counted: the browser keeps what it has compiled of a page.
    for (let at = -1; at < STARTS; at += 1) {
      step('starts', at + 1, STARTS + 1);
      for (const [name, profile, origin] of kinds) {
        const started = await start(profile, origin);
        if (at >= 0) found.get(name)?.push(started);
      }
    }
  } finally {
    await ours.close();
    await react.close();
    rmSync(folder, { recursive: true, force: true });
  }

  const of = (name: string, what: keyof Started) =>
    median((found.get(name) ?? []).map((started) => started[what]));
  const [bare, empty, many] = kinds.map(([name]) => name) as [string, string, string];
  const row = (what: keyof Started, says: string, ours: string, floorName: string): BenchRow => ({
    what: `${says}, ${ours}`,
    ours: of(ours, what),
    floor: of(floorName, what),
    floorName,
    unit: what === 'heap' ? 'MB' : 'ms',
  });
  return [
    row('picture', 'first picture', empty, bare),
    row('picture', 'first picture', many, empty),
    row('key', 'first key answered', empty, bare),
    row('key', 'first key answered', many, empty),
    row('heap', 'heap after the start', empty, bare),
    row('heap', 'heap after the start', many, empty),
  ];
}
