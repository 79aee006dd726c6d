import type { Entry, EntryAddress } from './entry.ts';

/** Addresses of one entry that get columns; beyond them nobody chooses. */
const MOST = 6;

const PARTS = [
  ['street', 'street'],
  ['postalCode', 'postal code'],
  ['city', 'city'],
  ['state', 'state'],
  ['country', 'country'],
] as const;

/** The columns of the addresses of all entries: `Work street`, `Home city`, and `Address 2 - Street` where a kind comes again. */
export function addressColumnsOf(entries: readonly Entry[]): {
  names: string[];
  cellsOf: (entry: Entry) => string[];
} {
  const used = new Map<string, string>();
  for (const entry of entries) {
    for (const { set, address } of setsOf(entry)) {
      for (const [part, name] of PARTS) {
        if (address[part]) used.set(`${set}|${part}`, nameOf(set, name));
      }
    }
  }
  const order = ['work', 'plain', 'home', '2', '3', '4', '5', '6'];
  const keys = order.flatMap((set) =>
    PARTS.map(([part]) => `${set}|${part}`).filter((key) => used.has(key)),
  );
  return {
    names: keys.map((key) => used.get(key) ?? ''),
    cellsOf: (entry) => {
      const cells = new Map<string, string>();
      for (const { set, address } of setsOf(entry)) {
        for (const [part] of PARTS) cells.set(`${set}|${part}`, address[part]);
      }
      return keys.map((key) => cells.get(key) ?? '');
    },
  };
}

function setsOf({ addresses }: Entry): { set: string; address: EntryAddress }[] {
  const taken = new Set<string>();
  return addresses.slice(0, MOST).map((address, index) => {
    const set = taken.has(address.kind) ? `${index + 1}` : address.kind;
    taken.add(address.kind);
    return { set, address };
  });
}

function nameOf(set: string, part: string): string {
  const capital = `${part[0]?.toUpperCase() ?? ''}${part.slice(1)}`;
  if (set === 'plain') return capital;
  if (set === 'work') return `Work ${part}`;
  if (set === 'home') return `Home ${part}`;
  return `Address ${set} - ${capital}`;
}
