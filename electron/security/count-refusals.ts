import type { AppInfo } from '#shared/ipc/contract.ts';

/** So many refusals of one kind are written down one by one; after that every thousandth, so that the log keeps the rest. */
const NOTED = 10;

/**
 * Counts what the shell refuses from its start on: requests that would leave the program, links that are not
 * opened, and everything else (pages, windows, permissions, calls). `note` writes a line of the log.
 */
export function countRefusals(note: (line: string) => void): {
  refuse: (what: string) => void;
  soFar: () => NonNullable<AppInfo['refused']>;
} {
  const counts = new Map<string, number>();
  return {
    refuse: (what) => {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      if (count <= NOTED || count % 1000 === 0) note(`refused: ${what} (${String(count)})`);
    },
    soFar: () => {
      const sum = { requests: 0, links: 0, others: 0 };
      for (const [what, count] of counts) sum[kindOf(what)] += count;
      return sum;
    },
  };
}

function kindOf(what: string): 'requests' | 'links' | 'others' {
  if (what.startsWith('request ')) return 'requests';
  return what.startsWith('link ') ? 'links' : 'others';
}
