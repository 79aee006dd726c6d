import type { ShellCalls } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/lib/result.ts';

/**
 * Makes the call that prints what the window shows. The name of the print job is the page's title, which the window
 * sets itself; the user's own "Cancel" is no failure.
 */
export function pagePrinter(contents: {
  print(
    options: { printBackground: boolean },
    answer: (success: boolean, reason: string) => void,
  ): void;
}): ShellCalls['print'] {
  return () =>
    new Promise((resolve) => {
      contents.print({ printBackground: false }, (success, reason) => {
        resolve(success || /cancel/i.test(reason) ? ok(null) : fail('print-failed'));
      });
    });
}
