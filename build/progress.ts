/** Tells which step of what takes long has begun, and where there are many alike, which of how many. */
export type Step = (what: string, at?: number, of?: number) => void;

type Out = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

/** In a file, steps that are alike come no closer: ten thousand lines would tell no more. */
const ALIKE_EVERY_MS = 5_000;
const ERASED = '\r\u001b[2K';

/**
 * Shows the steps of a long run on `out`: on a terminal in one line that each step writes over, elsewhere as plain lines.
 * `clear` takes that line away before something is printed that stays.
 */
export function showProgress(
  out: Out = process.stderr,
  now: () => number = Date.now,
): { step: Step; clear: () => void } {
  const isTerminal = out.isTTY === true;
  let last = { what: '', when: 0 };
  return {
    step: (what, at, of) => {
      const line = at === undefined ? what : `${what}: ${String(at)} of ${String(of ?? at)}`;
      if (isTerminal) {
        // A line that wraps could not be written over.
        out.write(`${ERASED}${line.slice(0, (out.columns ?? 80) - 1)}`);
        return;
      }
      if (what === last.what && now() - last.when < ALIKE_EVERY_MS) return;
      last = { what, when: now() };
      out.write(`${line}\n`);
    },
    clear: () => {
      if (isTerminal) out.write(ERASED);
    },
  };
}
