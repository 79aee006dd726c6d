import type { Features } from '../features.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import type { Evidence } from './weigh-contact-points.ts';

const MOST_ELSEWHERE = 3;

/** What the titles say, by the list's own habits: within one house, and of who went to another. */
export function weighTitles(
  a: Features,
  b: Features,
  list: ListKnowledge,
  sameOrganisation: boolean,
): Evidence {
  const { habits, titleBits } = list;
  if (a.title === '' || b.title === '') return { bits: 0, reason: null };
  if (a.title !== b.title) {
    return {
      bits: sameOrganisation ? habits.otherTitle : habits.otherTitleElsewhere,
      reason: null,
    };
  }
  const bits = sameOrganisation
    ? Math.min(titleBits(a.title), habits.sameTitle)
    : Math.min(titleBits(a.title) + habits.keptTitle, MOST_ELSEWHERE);
  return { bits: Math.max(bits, 0), reason: 'same-title' };
}
