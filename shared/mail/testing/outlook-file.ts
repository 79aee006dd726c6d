import { type CompoundContent, writeCompoundFile } from '../../attachments/write-compound-file.ts';

/** Properties of a message by their tags: id and type (MS-OXCDATA 2.11.1). */
export type Values = Readonly<Record<number, string | number | boolean | Date | Uint8Array>>;

export type OutlookParts = {
  values: Values;
  recipients?: readonly Values[];
  attachments?: readonly (Values & { message?: OutlookParts })[];
  /** Properties with an id of their own in the file: set (as its bytes lie there), number, what stands in it. */
  named?: readonly { set: string; number: number; type: number; value: Values[number] }[];
};

const EPOCH = 116_444_736_000_000_000n;
const EIGHT_BIT = 0x001e;
const BOOLEAN = 0x000b;

/** A message as Outlook keeps it (MS-OXMSG), made for tests. */
export function outlookFile(parts: OutlookParts): Uint8Array {
  return writeCompoundFile({ ...messageOf(parts, 32), ...namesOf(parts) });
}

function messageOf(
  { values, recipients = [], attachments = [], named = [] }: OutlookParts,
  header: number,
) {
  const own = Object.fromEntries(
    named.map(({ type, value }, at) => [(0x8000 + at) * 0x10000 + type, value]),
  );
  const content = storageOf({ ...values, ...own }, header);
  recipients.forEach((one, at) => {
    content[`__recip_version1.0_#${hex(at)}`] = storageOf(one, 8);
  });
  attachments.forEach(({ message, ...one }, at) => {
    const storage = storageOf(one as Values, 8);
    if (message) storage['__substg1.0_3701000D'] = messageOf(message, 24);
    content[`__attach_version1.0_#${hex(at)}`] = storage;
  });
  return content;
}

function namesOf({ named = [] }: OutlookParts): CompoundContent {
  const sets = [...new Set(named.map(({ set }) => set))];
  const entries = new DataView(new ArrayBuffer(named.length * 8));
  named.forEach(({ set, number }, at) => {
    entries.setUint32(at * 8, number, true);
    entries.setUint16(at * 8 + 4, (sets.indexOf(set) + 3) << 1, true);
    entries.setUint16(at * 8 + 6, at, true);
  });
  return {
    '__nameid_version1.0': {
      '__substg1.0_00020102': Uint8Array.from(sets.join('').match(/../gu) ?? [], (pair) =>
        Number.parseInt(pair, 16),
      ),
      '__substg1.0_00030102': new Uint8Array(entries.buffer),
      '__substg1.0_00040102': new Uint8Array(),
    },
  };
}

function storageOf(values: Values, header: number): CompoundContent {
  const content: CompoundContent = {};
  const tags = Object.keys(values).map(Number);
  const properties = new DataView(new ArrayBuffer(header + tags.length * 16));
  tags.forEach((tag, index) => {
    const value = values[tag] ?? '';
    const at = header + index * 16;
    properties.setUint32(at, tag, true);
    properties.setUint32(at + 4, 6, true);
    const bytes = bytesOf(value, tag % 0x10000, (write) => write(properties, at + 8));
    if (!bytes) return;
    properties.setUint32(at + 8, bytes.length, true);
    content[`__substg1.0_${hex(tag)}`] = bytes;
  });
  content['__properties_version1.0'] = new Uint8Array(properties.buffer);
  return content;
}

/** The bytes of a stream; null where the value stands among the short ones, into which it is then written. */
function bytesOf(
  value: Values[number],
  type: number,
  short: (write: (view: DataView, at: number) => void) => void,
): Uint8Array | null {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') {
    if (type === EIGHT_BIT) return Uint8Array.from(value, (letter) => letter.charCodeAt(0));
    return new Uint8Array(Uint16Array.from(value, (letter) => letter.charCodeAt(0)).buffer);
  }
  short((view, at) => {
    if (value instanceof Date) {
      view.setBigUint64(at, BigInt(value.getTime()) * 10_000n + EPOCH, true);
    } else if (type === BOOLEAN) view.setUint16(at, value ? 1 : 0, true);
    else view.setInt32(at, Number(value), true);
  });
  return null;
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, '0');
}
