import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { TABLE_NAMES, TABLES } from '#shared/schema/tables.ts';
import { projectRoot } from '../project-root.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path).replaceAll('\\', '/'),
  );
const foldersIn = (folder: string) =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => name);

const ROOMS = ['shared', 'renderer', 'electron', 'build', 'e2e'];
const PAPERS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...ROOMS.map((room) => `${room}/README.md`),
];
const files = ROOMS.flatMap(filesIn);
/** Made by building or running the program. */
const MADE = ['dist', 'backups', 'journal'];

it('what the papers name in the tree is there', () => {
  const isThere = (path: string, paper: string) =>
    existsSync(join(projectRoot, path)) ||
    existsSync(join(projectRoot, dirname(paper), path)) ||
    files.some((file) => file.endsWith(`/${path}`));
  const missing = PAPERS.flatMap((paper) =>
    [...read(paper).matchAll(/`([\w./-]+(?:\/|\.(?:tsx?|mjs|cjs|md|css)))`/g)]
      .map(([, path = '']) => path.replace(/\/$/, ''))
      .filter(
        (path) =>
          !path.startsWith('.') &&
          !/NNNN|\/X$/.test(path) &&
          !MADE.includes(path.split('/')[0] ?? ''),
      )
      .filter((path) => !isThere(path, paper))
      .map((path) => `${paper}: ${path}`),
  );
  expect(missing).toEqual([]);
});

it('the pages and pictures that the papers lead to are there, and a picture is soon loaded', () => {
  const led = [...PAPERS, 'CHANGELOG.md', 'docs/features.md'].flatMap((paper) =>
    [...read(paper).matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => join(dirname(paper), to)),
  );
  expect(led.length).toBeGreaterThan(15);
  expect(led.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  const pictures = led.filter((path) => path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(7);
  const isHeavy = (path: string) => statSync(join(projectRoot, path)).size > 150_000;
  expect(pictures.filter(isHeavy)).toEqual([]);
  const kept = readdirSync(join(projectRoot, 'docs/pictures')).map((n) => `docs/pictures/${n}`);
  expect(kept.filter((path) => !pictures.includes(path))).toEqual([]);
});

it('the commands that the papers give are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = PAPERS.flatMap((paper) =>
    [...read(paper).matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('the folders of ARCHITECTURE.md are those of the tree, room by room', () => {
  const told = toldFolders();
  expect(told.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  const untold = ['shared', 'renderer', ...foldersIn('shared').map((name) => `shared/${name}`)]
    // Of a room of which any folder is told, all are.
    .filter((room) => told.some((path) => dirname(path) === room))
    .flatMap((room) => foldersIn(room).map((name) => `${room}/${name}`))
    .filter((path) => !told.includes(path));
  expect(untold).toEqual([]);
});

/** The paths of the block of folders: two blanks a level. */
function toldFolders(): string[] {
  const [, block = ''] = /^```\n([\s\S]*?)^```/m.exec(read('ARCHITECTURE.md')) ?? [];
  const path: string[] = [];
  return block.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^( *)([\w-]+)\/(?:<\w+>\/)?(?:\s|$)/.exec(line) ?? [];
    if (name === undefined) return [];
    path.splice(indent.length / 2, Infinity, name);
    return [path.join('/')];
  });
}

it('a folder lists at most forty files at one level, so that a listing reads like a table of contents', () => {
  const listed = new Map<string, number>();
  for (const path of files) {
    const isFile = statSync(join(projectRoot, path)).isFile();
    if (isFile) listed.set(dirname(path), (listed.get(dirname(path)) ?? 0) + 1);
  }
  // Groups of texts under their own names, and lists to be read: what is there by its kind alone.
  const isByKind = (folder: string) => /^(shared\/i18n\/\w+|e2e\/files\/import)$/.test(folder);
  const long = [...listed].filter(([folder, count]) => count > 40 && !isByKind(folder));
  expect(long).toEqual([]);
});

it('every decision is listed, with its title and what has become of it', () => {
  const records = filesIn('docs/decisions').filter((path) => /\/\d{4}-/.test(path));
  const list = read('docs/decisions/README.md');
  const unlisted = records.filter((path) => {
    const [, title = ''] = /^# \d{4}(?: –)? (.+)$/m.exec(read(path)) ?? [];
    return (
      !list.includes(`[${basename(path).slice(0, 4)}](${basename(path)})`) || !list.includes(title)
    );
  });
  expect(unlisted).toEqual([]);
});

it('the glossary calls each kind of record as the screens do', () => {
  const lines = read('docs/glossary.md').split('\n');
  const wrong = TABLE_NAMES.filter((table) => {
    const cells = lines.find((line) => line.includes(`| \`${table}\` `))?.split(/\s*\|\s*/u) ?? [];
    const names = LANGUAGES.map((language) => translatorFor(language)(`tables:one.${table}`));
    return cells.slice(3, 6).join() !== names.join();
  });
  expect(wrong).toEqual([]);
});

it('docs/office-data.md names every table that office data hold, and how many there are', () => {
  const [, count, list = ''] =
    /^- `rows` has up to (\d+) tables([\s\S]*?)^- /m.exec(read('docs/office-data.md')) ?? [];
  const held = TABLE_NAMES.filter((table) => TABLES[table].isInOfficeData);
  expect(held.filter((table) => !list.includes(`\`${table}\``))).toEqual([]);
  expect(Number(count)).toBe(held.length);
});

it('every public function of shared/ says what it gives', () => {
  const silent = files
    .filter((path) => /^shared\/.*\.ts$/.test(path) && !/\.test\.ts$|\/testing\//.test(path))
    .flatMap((path) => {
      const lines = read(path).split('\n');
      return lines.flatMap((line, index) => {
        const isPublic = /^export (?:async )?function|^export const \w+ = (?:async )?[(<]/.test(
          line,
        );
        const before = lines[index - 1] ?? '';
        return isPublic && !/\*\/$|^\/\/|^export/.test(before)
          ? [`${path}:${String(index + 1)}`]
          : [];
      });
    });
  expect(silent).toEqual([]);
});
