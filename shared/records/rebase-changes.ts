import { sameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What `changes` come to on a record that may have changed since the writer saw it. Of a field that has parts (a text in
 * its languages) only the parts that differ from what was `seen` are changed: the others keep what they hold in
 * `current`; of a list of words (needs, tags, ids) likewise what was added and what was taken away. Other lists, and
 * texts with form, are one whole.
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
  if (isWords(value) && isWords(seen) && isWords(current)) {
    const words = rebasedWords(value ?? [], seen ?? [], current ?? []);
    return isGone && words.length === 0 ? undefined : words;
  }
  const next = isGone ? {} : value;
  if (!hasParts(next) || !hasParts(current)) return value;
  const before = hasParts(seen) ? seen : {};
  const names = new Set([...Object.keys(next), ...Object.keys(before), ...Object.keys(current)]);
  const parts = [...names]
    .map((name): [string, unknown] => [
      name,
      sameValue(next[name], before[name])
        ? current[name]
        : rebased(next[name], before[name], current[name]),
    ])
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
