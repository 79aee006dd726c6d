import { expect, it } from 'vitest';
import { filesOfDrop } from './files-of-drop.ts';

type Tree = { [name: string]: Tree | string };

const fileEntry = (name: string, text: string) =>
  ({
    name,
    isDirectory: false,
    file: (give: (file: File) => void) => give(new File([text], name)),
  }) as unknown as FileSystemEntry;

/** A folder whose reader gives two at a time, as browsers give a hundred. */
function folderEntry(name: string, tree: Tree): FileSystemEntry {
  const all = Object.entries(tree).map(([one, inside]) =>
    typeof inside === 'string' ? fileEntry(one, inside) : folderEntry(one, inside),
  );
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (give: (some: FileSystemEntry[]) => void) => give(all.slice(at, (at += 2))),
    };
  };
  return { name, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const drop = (entries: (FileSystemEntry | null)[], files: File[] = []) =>
  ({
    files,
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
  }) as unknown as DataTransfer;
const names = async (data: DataTransfer) => (await filesOfDrop(data)).map(({ name }) => name);

it('takes the files of folders, also of those within them, and leaves what programs put there', async () => {
  const folder = folderEntry('vastaukset', {
    'a.docx': 'a',
    '~$a.docx': '',
    '.DS_Store': '',
    'Thumbs.db': '',
    sisällä: { 'b.docx': 'b', 'c.eml': 'c', 'd.odt': 'd' },
  });
  expect(await names(drop([folder, fileEntry('e.docx', 'e')]))).toEqual([
    'a.docx',
    'b.docx',
    'c.eml',
    'd.odt',
    'e.docx',
  ]);
});

it('gives files that were dropped as they are', async () => {
  const file = new File(['x'], '.x.docx');
  expect(await filesOfDrop(drop([fileEntry('.x.docx', 'x')], [file]))).toEqual([file]);
  expect(await filesOfDrop(drop([null], [file]))).toEqual([file]);
});
