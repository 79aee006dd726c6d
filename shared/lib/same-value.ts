/** Whether two values that JSON knows are the same, however deep; what is undefined counts as absent. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  const kept = Object.keys(left).filter((key) => left[key] !== undefined);
  return (
    kept.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key])) &&
    Object.keys(right).filter((key) => right[key] !== undefined).length === kept.length
  );
}
