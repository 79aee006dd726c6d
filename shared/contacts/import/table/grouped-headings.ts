import { foldKey } from '../../../text/fold-key.ts';
import { isDeputyHeader } from '../appointments/find-appointments.ts';

/**
 * `Nimi | Organisaatio | Nimi | Organisaatio` below `Jäsen | | Varajäsen`: of two header rows, the headings that repeat those of
 * the member are the deputy's, and say so. Any other header stands as it is.
 */
export function withGroups(
  names: readonly string[],
  above: readonly string[] | undefined,
): readonly string[] {
  const from = above?.findIndex((cell) => isDeputyHeader(cell.trim())) ?? -1;
  const group = above?.[from]?.trim() ?? '';
  if (!above || from <= 0) return names;
  const next = above.findIndex((cell, at) => at > from && cell.trim() && cell.trim() !== group);
  const end = next < 0 ? names.length : next;
  const before = new Set(names.slice(0, from).map(foldKey));
  const isRepeated = names
    .slice(from, end)
    .some((name) => name.trim() && before.has(foldKey(name)));
  if (!isRepeated) return names;
  return names.map((name, at) =>
    at >= from && at < end && name.trim() ? `${group} ${name}` : name,
  );
}
