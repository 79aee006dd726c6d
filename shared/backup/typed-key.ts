import { identityAsTyped, unwrapKey } from './encryption.ts';

/** A key out of what she typed: that of the sheet, or the one that her passphrase opened in `wrappedKey`. */
export type TypedKey = { identity: string; wrappedKey: string | null };

/**
 * What `text` is as a key. In: what was typed, and the key file (`avain.age`) that a passphrase may open, which takes a
 * second or two. Returns null where it is neither a key nor that passphrase; whether a key is whole `isMistyped` tells.
 */
export async function keyOf(text: string, wrappedKey: string | null): Promise<TypedKey | null> {
  const identity = identityAsTyped(text);
  if (identity !== null) return { identity, wrappedKey: null };
  const unwrapped = wrappedKey === null ? null : await unwrapKey(wrappedKey, text.trim());
  return unwrapped?.ok ? { identity: unwrapped.value, wrappedKey } : null;
}
