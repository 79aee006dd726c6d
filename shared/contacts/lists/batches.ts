/**
 * The sizes offered for a message's batches. Every mail server takes at least 100 recipients in one message (RFC 5321
 * §4.5.3.1.8); Exchange usually takes 500. More than that fails as a whole, so the standard's number is the usual one.
 */
export const BATCH_SIZES = [25, 50, 100, 200, 500] as const;
export const USUAL_BATCH = 100;

/** `items` in batches of at most `size`, in order; `null` keeps them in one. Nothing gives no batch. */
export function batchesOf<Item>(items: readonly Item[], size: number | null): Item[][] {
  if (items.length === 0) return [];
  if (size === null) return [[...items]];
  const batches: Item[][] = [];
  for (let from = 0; from < items.length; from += Math.max(1, Math.floor(size))) {
    batches.push(items.slice(from, from + Math.max(1, Math.floor(size))));
  }
  return batches;
}
