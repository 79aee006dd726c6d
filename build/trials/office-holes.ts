import type { Hole } from './hole.ts';

const hole =
  (file: string, tests: string) =>
  (test: string, find: string, put: string): Hole => ({ test, tests, file, find, put });

const database = hole('renderer/data/database.ts', 'renderer/data/one-writer.test.ts');
const settling = hole(
  'renderer/data/start/settle-full-disk.ts',
  'renderer/data/start/settle-full-disk.test.ts',
);
const opening = hole('renderer/data/open-office.ts', 'renderer/data/open-office.test.ts');
const codes = hole('shared/lib/identity-code.ts', 'shared/lib/identity-code.test.ts');
const csv = hole('shared/tabular/csv/formula-guard.ts', 'shared/tabular/write-csv.test.ts');
const click = hole(
  'shared/documents/template/reading/safe-click.ts',
  'shared/documents/template/reading/safe-click.test.ts',
);

const worst = (tests: string, file: string, find: string, put: string) =>
  hole(file, `shared/tabular/${tests}.test.ts`)('takes no longer than', find, put);

const fold = hole('shared/records/fold-log.ts', 'shared/records/fold-log.test.ts');
const undo = hole('renderer/data/undo/undo.ts', 'renderer/data/undo/undo-of-others.test.ts');
const keeper = hole(
  'renderer/features/safekeeping/backup-clock.ts',
  'renderer/features/safekeeping/keeper.test.ts',
);
const erasing = (test: string, find: string, put: string, file = 'naming-files.ts') =>
  hole(
    `renderer/data/erasure/${file}`,
    'renderer/workers/erasure/erasure-helper.test.ts',
  )(...([test, find, put] as const));
const vcard = hole('shared/tabular/vcard/content-lines.ts', 'shared/tabular/address-books.test.ts');
const xml = hole('shared/xml/parse-xml.ts', 'shared/xml/parse-xml.test.ts');

/** What the office itself holds to where the disk is full, and with what comes from files. */
export const OFFICE_HOLES: readonly Hole[] = [
  database('one transaction write at a time', '  db.use(oneWriter);\n', ''),
  settling('fills two of the browser’s logs', 'written < ENOUGH', 'written < 1'),
  settling('too little room to get through', '?? ROOM) < ROOM)', '?? ROOM) < 0)'),
  settling('nothing was cut off', 'if (!marks?.getItem(MARK)) return ok(null);', ''),
  settling('leaves nothing behind, once', '    marks.removeItem(MARK);\n', ''),
  opening('asks the browser to keep', '  void storage?.persist()', '  void storage?.persisted()'),
  codes('within any words', "replace(UNSEEN, '')", "replace(/\\0/gu, '')"),
  codes('within any words', 'text.normalize(form)', 'text'),
  codes('no right check mark', '  if (!isRight(parts) || !isDate(parts)) return false;\n', ''),
  csv(
    'guards "＝1+1"',
    '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])/u;\nconst GUARDED',
    '[=+\\-@])/u;\nconst GUARDED',
  ),
  worst(
    'worst-cases',
    'shared/contacts/normal-form.ts',
    '|(?<![>"\'.,;])[>"\'.,;]+$/gu',
    '|[>"\'.,;]+$/gu',
  ),
  worst(
    'worst-files',
    'shared/contacts/import/check-repeats.ts',
    '&& !isSmall',
    '&& text === cell',
  ),
  keeper('opens with another key', "      await backup('new-key');\n", ''),
  erasing(
    'finds the kept files that name her',
    'const searched = [text, ...own',
    "const searched = ['', ...own",
  ),
  erasing(
    'says which it could not read',
    'else if (!isWhole && bytes && own.length > 0)',
    'else if (!isWhole && bytes && own.length < 0)',
  ),
  hole('renderer/data/erasure/erasure-ids.ts', 'renderer/data/erasure/erase-person.test.ts')(
    'where her own row is gone already',
    ' || left.names(id)',
    '',
  ),
  fold('in whatever order', 'lines.toSorted(byStamp)', 'lines'),
  fold(
    'her clock is a day behind',
    'lines.toSorted(byStamp)',
    'lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))',
  ),
  fold('keeps and tells the name', 'if (!isUnseen) return', 'if (line.rev !== 0) return'),
  fold(
    'puts together',
    'const value = merged(after, before, current);',
    'const value = after ?? undefined;',
  ),
  undo('leaves what another did', 'isOwn: own.has(act.deviceId)', 'isOwn: true'),
  vcard('may end its lines with', '  if (bytes[at + 1] === LF) return 2;\n', ''),
  xml('twenty thousand prefixes', 'if (own.size === MOST_ATTRIBUTES)', 'if (own.size < 0)'),
  xml(
    'two million attributes',
    'if (attributes.size === MOST_ATTRIBUTES)',
    'if (attributes.size < 0)',
  ),
  click('may not lead to mailto', 'isLetter(new URL(target))', "target.startsWith('mailto:')"),
];
