import { useRef } from 'react';

/**
 * Ticks of a list by Shift: from the row where it began to the one that is reached, beside what was ticked before. `idsOf` gives
 * the rows between two places.
 */
export function useTickRange({
  ticked,
  onTick,
  idsOf,
}: {
  ticked: ReadonlySet<string> | undefined;
  onTick: ((ids: Set<string>) => void) | undefined;
  idsOf: (from: number, to: number) => readonly string[] | Promise<readonly string[]>;
}) {
  const anchor = useRef<number | null>(null);
  const base = useRef<ReadonlySet<string> | null>(null);
  const latest = useRef(0);
  const reach = (from: number, to: number) => {
    if (!onTick) return;
    const begun = (anchor.current ??= from);
    const before = (base.current ??= new Set(ticked));
    const found = idsOf(Math.min(begun, to), Math.max(begun, to) + 1);
    latest.current += 1;
    const asked = latest.current;
    const put = (ids: readonly string[]) => {
      // Of two that are on their way only the later one holds.
      if (asked === latest.current) onTick(new Set([...before, ...ids]));
    };
    if (Array.isArray(found)) put(found as readonly string[]);
    else void Promise.resolve(found).then(put);
  };
  return {
    /** Ticks as far as `to`, from `from` where no range has begun. */
    reach,
    /** The next range begins here, or where it is asked for. */
    end: (at: number | null = null) => {
      anchor.current = at;
      base.current = null;
    },
  };
}
