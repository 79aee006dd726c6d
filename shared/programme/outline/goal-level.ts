import type { Language } from '../../i18n/languages.ts';
import type { Goal } from '../goal.ts';
import type { GoalLevel } from '../programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';

/**
 * The level that a goal below `parentId` is of (`undefined`: the highest), of the levels that the programme has; none below
 * its lowest.
 */
export function levelBelow(
  { programme, goals }: Pick<ProgrammeContent, 'programme' | 'goals'>,
  parentId: string | undefined,
): GoalLevel | undefined {
  const byId = new Map<string, Goal>(goals.map((goal) => [goal.id, goal]));
  let depth = 0;
  for (let id = parentId; id !== undefined && depth < programme.levels.length; depth += 1) {
    id = byId.get(id)?.parentId;
  }
  return programme.levels[depth];
}

const GOAL_WORDS: { readonly [L in Language]: RegExp } = {
  fi: /tavoi/iu,
  sv: /mål/iu,
  en: /goal|objective|aim|target/iu,
};

/**
 * What goals are counted as in a sentence of `language`: as goals, or, where their highest level is called otherwise
 * (_Painopiste_) and its name cannot be set into the sentence, as areas.
 */
export function countedAs(levels: readonly GoalLevel[], language: Language): 'goals' | 'areas' {
  const named = levels[0]?.name[language]?.trim();
  return !named || GOAL_WORDS[language].test(named) ? 'goals' : 'areas';
}
