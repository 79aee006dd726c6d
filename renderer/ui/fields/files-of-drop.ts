/** So many files of dropped folders are taken, and so deep they are looked into. */
const MOST = 500;
const DEEPEST = 8;

/** Hidden ones, and what Word leaves beside a document that is open. */
const OF_PROGRAMS = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu;

/**
 * The files that were dropped, and those in folders that were. To be called while the drop is handled: what it holds is gone
 * afterwards. A folder that cannot be read stays as the browser gives it, and reading it fails as a file.
 */
export async function filesOfDrop(data: DataTransfer): Promise<File[]> {
  const dropped = [...data.files];
  const entries = [...data.items].flatMap((item) => {
    // Not every program that drops gives entries.
    const entry = item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null;
    return entry ? [entry] : [];
  });
  if (!entries.some(({ isDirectory }) => isDirectory)) return dropped;
  const found: File[] = [];
  for (const entry of entries) await collect(entry, 0, found);
  return found;
}

async function collect(entry: FileSystemEntry, depth: number, found: File[]): Promise<void> {
  if (found.length >= MOST || depth > DEEPEST || OF_PROGRAMS.test(entry.name)) return;
  if (entry.isDirectory) {
    for (const inside of await entriesIn(entry as FileSystemDirectoryEntry)) {
      await collect(inside, depth + 1, found);
    }
    return;
  }
  const file = await new Promise<File | null>((resolve) =>
    (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
  );
  if (file) found.push(file);
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesIn(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length >= MOST) return all;
    all.push(...some);
  }
}
