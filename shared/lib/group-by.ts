/** Returns the `items` by what `keyOf` gives for each, in the order in which they come: `Map.groupBy`, which Node 20 lacks. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  return groupPairs(Array.from(items, (item) => [keyOf(item), item] as const));
}

/** Returns the items by the key that stands before each, in the order in which they come: for what stands under none, or under several. */
export function groupPairs<Key, Item>(pairs: Iterable<readonly [Key, Item]>): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
