import type { CompoundStorage } from '../../attachments/compound-file.ts';

/** Sets of properties (MS-OXPROPS 1.3.2), as their sixteen bytes lie in the file. */
const SETS = {
  appointment: '0220060000000000c000000000000046',
  meeting: '90da8d6e0b451b1098da00aa003f1305',
} as const;
/** Properties of meetings by set and number there (MS-OXOCAL 2.2). */
const NAMED = {
  sequence: [SETS.appointment, 0x8201],
  location: [SETS.appointment, 0x8208],
  start: [SETS.appointment, 0x820d],
  end: [SETS.appointment, 0x820e],
  isWholeDay: [SETS.appointment, 0x8215],
  isRecurring: [SETS.appointment, 0x8223],
  globalId: [SETS.meeting, 0x0003],
  cleanGlobalId: [SETS.meeting, 0x0023],
} as const;

export type NamedProperty = keyof typeof NAMED;

const FIRST = 0x8000;
const ENTRY = 8;
const SET_BYTES = 16;
/** Numbers of sets below this are sets that every file has. */
const OWN_SETS = 3;

/** The ids that the properties of meetings have in one file (MS-OXMSG 2.2.3): they differ from file to file. */
export function namedProperties(root: CompoundStorage): Partial<Record<NamedProperty, number>> {
  const storage = root.storages.find(({ name }) => name === '__nameid_version1.0');
  const sets = storage?.read('__substg1.0_00020102');
  const entries = storage?.read('__substg1.0_00030102');
  if (!sets || !entries) return {};
  const view = new DataView(entries.buffer, entries.byteOffset, entries.byteLength);
  const ids = new Map<string, number>();
  for (let at = 0; at + ENTRY <= entries.length; at += ENTRY) {
    const kind = view.getUint16(at + 4, true);
    // One bit tells names from numbers; the rest is the set.
    if (kind % 2 === 1) continue;
    const from = ((kind >> 1) - OWN_SETS) * SET_BYTES;
    if (from < 0) continue;
    const set = hexOf(sets.subarray(from, from + SET_BYTES));
    ids.set(`${set} ${String(view.getUint32(at, true))}`, FIRST + view.getUint16(at + 6, true));
  }
  const found: Partial<Record<NamedProperty, number>> = {};
  for (const name of Object.keys(NAMED) as NamedProperty[]) {
    const [set, number] = NAMED[name];
    const id = ids.get(`${set} ${String(number)}`);
    if (id !== undefined) found[name] = id;
  }
  return found;
}

/** Bytes as hexadecimal digits, two each, in small letters. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
