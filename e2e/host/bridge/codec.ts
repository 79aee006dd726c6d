/** How a value crosses between worlds: as JSON, with bytes and functions marked. */
export type Codec = { encode: (value: unknown) => unknown; decode: (value: unknown) => unknown };

/**
 * Makes a codec. `keep` gives the id of a function that leaves, `make` a function for an id that arrives; without them
 * a function cannot cross, as in Electron's IPC. The source of this function runs in pages too, so it uses nothing but
 * what it is given.
 */
export function makeCodec(functions?: {
  keep: (leaving: (...given: unknown[]) => unknown) => number;
  make: (id: number) => (...given: unknown[]) => unknown;
}): Codec {
  const toBase64 = (bytes: Uint8Array) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string) =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (value instanceof Uint8Array) return { $: 'bytes', base64: toBase64(value) };
    if (typeof value === 'function') {
      if (!functions) throw new TypeError('An object could not be cloned.');
      return { $: 'function', id: functions.keep(value as (...given: unknown[]) => unknown) };
    }
    if (Array.isArray(value)) return value.map(encode);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]));
  };

  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (typeof value !== 'object' || value === null) return value;
    const marked = value as { $?: string; base64?: string; id?: number };
    if (marked.$ === 'undefined') return undefined;
    if (marked.$ === 'bytes') return fromBase64(marked.base64 ?? '');
    if (marked.$ === 'function') return functions?.make(marked.id ?? -1);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]));
  };

  return { encode, decode };
}
