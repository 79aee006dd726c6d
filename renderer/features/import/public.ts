import { LIMITS } from '#shared/tabular/limits.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import type { ImportSource } from '#renderer/workers/import-reader/read-import.ts';
import { comeIn } from './import-store.ts';

/** Opens a list for import from anywhere in the program: a chosen file, a pasted table. Nothing is written. */
export function openImport(source: ImportSource): void {
  comeIn(source);
  window.location.hash = '#/import';
}

/** Opens a dropped file. One that is too large to be a list, or that cannot be read, is refused with a reason. */
export async function openImportFile(file: File): Promise<void> {
  const { name } = file;
  if (file.size > LIMITS.fileBytes) return refuse(name, 'too-large');
  const dropped = await readDroppedFile(file);
  if (dropped.ok) openImport({ kind: 'file', ...dropped.value });
  else refuse(name, 'unreadable');
}

function refuse(name: string, code: 'too-large' | 'unreadable'): void {
  comeIn({ kind: 'refused', name, code });
  window.location.hash = '#/import';
}
