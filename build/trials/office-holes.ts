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
  codes('no right check mark', '  if (!isDate(parts) || !isRight(parts)) return false;\n', ''),
  csv(
    'guards "＝1+1"',
    '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])/u;\nconst GUARDED',
    '[=+\\-@])/u;\nconst GUARDED',
  ),
  click('may not lead to mailto', 'isLetter(new URL(target))', "target.startsWith('mailto:')"),
];
