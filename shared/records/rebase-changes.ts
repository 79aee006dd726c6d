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
  if (!hasParts(value) || !hasParts(current) || sameValue(seen, current)) return value;
  const before = hasParts(seen) ? seen : {};
  const names = new Set([...Object.keys(value), ...Object.keys(before), ...Object.keys(current)]);
  const parts = [...names].map((name): [string, unknown] => [
    name,
    sameValue(value[name], before[name])
      ? current[name]
      : rebased(value[name], before[name], current[name]),
  ]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/** An object with named parts, not a list and not a text with form (`{ type, content }`). */
function hasParts(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('content' in value)
  );
}
