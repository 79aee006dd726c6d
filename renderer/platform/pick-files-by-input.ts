import type { FileFilter, PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';

/** Lets the user choose files with the browser's own chooser; none when she closes it. */
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
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(ok([])));
    input.addEventListener('change', () => {
      Promise.all([...(input.files ?? [])].map(readFile)).then(
        (files) => resolve(ok(files)),
        () => resolve(fail('file-unreadable')),
      );
    });
    input.click();
  });
}

async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
