import type { FileFilter, PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { readDroppedFile } from './read-dropped-file.ts';

/**
 * Lets the user choose files with the browser's own chooser; none when she closes it. The input stands in the page while
 * the chooser is open: one that nothing holds may be collected meanwhile, and what she chose would be lost.
 */
export function pickFilesByInput(
  document: Document,
  filters: readonly FileFilter[],
  multiple: boolean,
): Promise<Result<PickedFile[], ShellFailure>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = filters
    .flatMap((filter) => filter.extensions)
    .map((extension) => `.${extension}`)
    .join(',');
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => {
      input.remove();
      resolve(ok([]));
    });
    input.addEventListener('change', () => {
      input.remove();
      void readAll([...(input.files ?? [])]).then(resolve);
    });
    input.click();
  });
}

async function readAll(files: File[]): Promise<Result<PickedFile[], ShellFailure>> {
  const read: PickedFile[] = [];
  for (const file of files) {
    const result = await readDroppedFile(file);
    if (!result.ok) return result;
    read.push(result.value);
  }
  return ok(read);
}
