import type { FileFilter, PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';

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
