import type { Moment } from '../../lib/calendar-date.ts';
import type { ChangeReason } from './change-reason.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/**
 * The reasons of what changed between two moments, whichever was first; `now` is later than all. What was changed later
 * was asked for later, so a reason belongs to the side on which its change was seen, and not to the one before it.
 */
export function reasonsBetween(
  reasons: readonly ChangeReason[],
  one: Moment | 'now',
  other: Moment | 'now',
): ChangeReason[] {
  const at = (moment: Moment | 'now') => (moment === 'now' ? Infinity : Date.parse(moment));
  const [from, to] = [Math.min(at(one), at(other)), Math.max(at(one), at(other))];
  return reasons
    .filter(({ seenAt }) => Date.parse(seenAt) > from && Date.parse(seenAt) <= to)
    .sort((a, b) => compareCodeUnits(a.seenAt, b.seenAt) || compareCodeUnits(a.id, b.id));
}
