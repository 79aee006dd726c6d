import type { KeptState } from './kept-state.ts';

const LIMIT = 3;

/** Whether to draw without the graphics card: its driver failed before, or the user started with `--safe-mode`. */
export function wantsPlainGraphics(state: KeptState, argv: readonly string[]): boolean {
  return state.get().graphics === 'plain' || argv.includes('--safe-mode');
}

/**
 * Counts crashes of the graphics process; after the third the next start draws without it. Remote desktops and virtual
 * machines otherwise show a black window for ever.
 */
export function watchGraphics(
  app: {
    on(
      event: 'child-process-gone',
      listener: (event: unknown, details: { type: string; reason: string }) => void,
    ): unknown;
  },
  state: KeptState,
): void {
  let crashes = 0;
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit' || reason === 'killed') return;
    crashes += 1;
    if (crashes === LIMIT) state.set({ graphics: 'plain' });
  });
}
