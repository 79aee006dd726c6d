/** Runs pieces of work side by side, `limit` at a time. */
export type TaskPool = {
  /** Begins `work` as soon as there is room; throws what an earlier piece failed with. */
  begin: (work: () => Promise<void>) => Promise<void>;
  /** Once all are done; throws what one of them failed with. */
  finished: () => Promise<void>;
  /** Once all have ended, well or badly. */
  settled: () => Promise<void>;
};

export function createTaskPool(limit: number): TaskPool {
  const running = new Set<Promise<void>>();
  let failed: { error: unknown } | null = null;
  const check = () => {
    if (failed) throw failed.error;
  };
  return {
    begin: async (work) => {
      while (running.size >= limit) await Promise.race(running);
      check();
      const piece = work()
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .finally(() => running.delete(piece));
      running.add(piece);
    },
    finished: async () => {
      await Promise.all(running);
      check();
    },
    settled: async () => {
      await Promise.all(running);
    },
  };
}
