const LENGTH = 4;

/**
 * Puts a value that may carry `bytes` (its own or in its `value`) into one sequence of bytes, as calls pass over HTTP: the
 * length of the JSON (four bytes, the highest first), the JSON in UTF-8, and the bytes as they are. Base64 would take a
 * third more and double what is in memory.
 */
export function packCall(value: unknown): Uint8Array<ArrayBuffer> {
  const { plain, bytes } = withoutBytes(value);
  // JSON knows no undefined: a call without an argument has no JSON.
  const text = new TextEncoder().encode(JSON.stringify(plain) as string | undefined);
  const packed = new Uint8Array(LENGTH + text.length + bytes.length);
  new DataView(packed.buffer).setUint32(0, text.length);
  packed.set(text, LENGTH);
  packed.set(bytes, LENGTH + text.length);
  return packed;
}

/** Reverses `packCall`; throws where the bytes are not what it makes. The `bytes` of the value are a view, not a copy. */
export function unpackCall(packed: Uint8Array): unknown {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = LENGTH + view.getUint32(0);
  if (end > packed.length) throw new RangeError('shorter than it says');
  if (end === LENGTH) return undefined;
  const text = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(LENGTH, end));
  const value: unknown = JSON.parse(text);
  const bytes = packed.subarray(end);
  const holder = holderOfBytes(value);
  if (holder) holder.bytes = bytes;
  else if (bytes.length > 0) throw new RangeError('bytes that nothing asks for');
  return value;
}

/** Taken out beforehand, not while the JSON is written: Node's bytes would write themselves out as numbers first. */
function withoutBytes(value: unknown): { plain: unknown; bytes: Uint8Array } {
  if (typeof value === 'object' && value !== null) {
    if ('bytes' in value && value.bytes instanceof Uint8Array) {
      return { plain: { ...value, bytes: null }, bytes: value.bytes };
    }
    if ('value' in value) {
      const { plain, bytes } = withoutBytes(value.value);
      return { plain: { ...value, value: plain }, bytes };
    }
  }
  return { plain: value, bytes: new Uint8Array() };
}

/** Where the JSON left a place for the bytes. */
function holderOfBytes(value: unknown): { bytes: Uint8Array | null } | null {
  for (const one of [value, (value as { value?: unknown } | null)?.value]) {
    if (typeof one === 'object' && one !== null && 'bytes' in one && one.bytes === null) {
      return one as { bytes: Uint8Array | null };
    }
  }
  return null;
}
