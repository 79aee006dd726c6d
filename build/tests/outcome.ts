/** What one part of `npm test` came to. */
export type Outcome = { passed: number; failed: number; skipped: number };

export type Part = { name: string; run: () => Promise<Outcome> };

export const checked = (ok: boolean): Outcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
});

export const sumOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The line that ends `npm test`. Machines read it. */
export const lastLine = ({ passed, failed }: Outcome) =>
  `${String(passed)} passed, ${String(failed)} failed`;
