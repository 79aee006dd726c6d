import { sameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What `changes` come to on a record that may have changed since the writer saw it. Of a field that has parts (a text in
 * its languages) only the parts that differ from what was `seen` are changed: the others keep what they hold in
 * `current`. Lists, and texts with form, are one whole.
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
  const next = isGone ? {} : value;
  if (!hasParts(next) || !hasParts(current) || sameValue(seen, current)) return value;
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

/** An object with named parts, not a list and not a text with form (`{ type, content }`). */
function hasParts(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('content' in value)
  );
}
