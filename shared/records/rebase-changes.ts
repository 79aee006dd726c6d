import { sameValue } from '../lib/same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What `changes` come to on a record that may have changed since the writer saw it. Of a field that has parts (a text in
 * its languages) only the parts that differ from what was `seen` are changed: the others keep what they hold in
 * `current`; of a list of words (needs, tags, ids) likewise what was added and what was taken away, and of a text with form
 * block by block, each by its id. Lists of as many things each (levels) go thing by thing. Others are one whole.
 */
export function rebaseChanges(changes: Fields, seen: Fields, current: Fields): Fields {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      rebased(value, seen[name], current[name]),
    ]),
  );
}

function rebased(value: unknown, seen: unknown, current: unknown): unknown {
  // A field that goes loses the parts that were seen, and no other.
  const isGone = value === undefined;
  if (sameValue(seen, current)) return value;
  if (sameValue(value, seen)) return current;
  if (isWords(value) && isWords(seen) && isWords(current)) {
    const words = rebasedWords(value ?? [], seen ?? [], current ?? []);
    return isGone && words.length === 0 ? undefined : words;
  }
  if (isKeyed(value) && isKeyed(seen) && isKeyed(current)) {
    return rebasedItems(value, seen, current);
  }
  const length = Array.isArray(value) ? value.length : 0;
  if (isOfLength(value, length) && isOfLength(seen, length) && isOfLength(current, length)) {
    return value.map((item, index) => rebased(item, seen[index], current[index]));
  }
  if (isDoc(value) && isDoc(seen) && isDoc(current)) {
    return { ...value, content: rebased(value.content, seen.content, current.content) };
  }
  const next = isGone ? {} : value;
  if (!hasParts(next) || !hasParts(current)) return value;
  const before = hasParts(seen) ? seen : {};
  const names = new Set([...Object.keys(next), ...Object.keys(before), ...Object.keys(current)]);
  const parts = [...names]
    .map((name): [string, unknown] => [name, rebased(next[name], before[name], current[name])])
    .filter(([, part]) => part !== undefined);
  return isGone && parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** The words as chosen, without those that went meanwhile, and behind them those that came meanwhile. */
function rebasedWords(
  chosen: readonly string[],
  seen: readonly string[],
  current: readonly string[],
): string[] {
  return [
    ...chosen.filter((word) => current.includes(word) || !seen.includes(word)),
    ...current.filter((word) => !seen.includes(word) && !chosen.includes(word)),
  ];
}

type Item = Fields;

/**
 * The items of a list, each by its key: those that the writer changed as he has them, the others as they are now. What one
 * took away is gone where the other did not change it. They stand as the writer put them where he moved any, else as now.
 */
function rebasedItems(
  chosen: readonly Item[],
  seen: readonly Item[],
  current: readonly Item[],
): Item[] {
  const [next, before, now] = [chosen, seen, current].map(byKey) as [Items, Items, Items];
  const kept = new Map<string, Item>();
  for (const key of new Set([...next.keys(), ...now.keys()])) {
    const [own, old, other] = [next.get(key), before.get(key), now.get(key)];
    const item = own && other ? (rebased(own, old, other) as Item) : (own ?? other);
    const isTakenAway = old !== undefined && (!own || !other) && sameValue(item, old);
    if (item && !isTakenAway) kept.set(key, item);
  }
  const stayed = [...before.keys()].filter((key) => next.has(key));
  const isMoved = !sameValue(
    [...next.keys()].filter((key) => before.has(key)),
    stayed,
  );
  const [main, rest] = isMoved ? [next, now] : [now, next];
  const keys = [...main.keys()].filter((key) => kept.has(key));
  let place = 0;
  for (const key of rest.keys()) {
    const known = keys.indexOf(key);
    if (known >= 0) place = known + 1;
    else if (kept.has(key)) keys.splice(place++, 0, key);
  }
  return keys.map((key) => kept.get(key) ?? {});
}

type Items = ReadonlyMap<string, Item>;

function byKey(items: readonly Item[]): Items {
  return new Map(items.map((item) => [keyOf(item) ?? '', item]));
}

/** The id of a record or of a block of a text. */
function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, attrs } = item as { id?: unknown; attrs?: { id?: unknown } };
  const key = id ?? attrs?.id;
  return typeof key === 'string' ? key : undefined;
}

/** A list of which each item has a key of its own. */
function isKeyed(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const keys = value.map(keyOf);
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

/** A list of so many things with parts. */
function isOfLength(value: unknown, length: number): value is readonly Fields[] {
  return Array.isArray(value) && value.length === length && value.every(hasParts);
}

/** A text with form, each of whose blocks has its id. */
function isDoc(value: unknown): value is { type: 'doc'; content: readonly Item[] } {
  const { type, content } = Object(value) as { type?: unknown; content?: unknown };
  return type === 'doc' && isKeyed(content);
}

/** A list of words, or a field that has none yet or no more. */
function isWords(value: unknown): value is readonly string[] | undefined {
  return (
    value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  );
}

/** An object with named parts, not a list and not a text with form (`{ type, content }`). */
function hasParts(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('content' in value)
  );
}
