import type {
  ActionThere,
  Difference,
  PartsThere,
} from '#shared/programme/plan-import/parts-there.ts';
import type { PlanItem } from '#shared/programme/plan-import/plan.ts';

/** What an item may be, as the list of the preview offers it. */
export const PLAN_LEVELS = [
  'chapter',
  'chapter2',
  'chapter3',
  'goal',
  'goal2',
  'goal3',
  'action',
] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/** What the user said of items, by key: another level, or that it stays out. */
export type PlanChoices = ReadonlyMap<
  string,
  {
    level?: PlanLevel;
    isOut?: boolean;
    /** What of an action that is there is brought up to what the file says. */
    taken?: readonly Difference[];
  }
>;

/** An item as the preview shows it. */
export type ChosenItem = {
  item: PlanItem;
  level: PlanLevel;
  isOut: boolean;
  isBarred: boolean;
  /** It stands in the programme already: it holds what stands below it; an action takes from the file what is said. */
  isThere: boolean;
  taken: readonly Difference[];
};

export function levelOf({ kind, level }: PlanItem): PlanLevel {
  if (kind === 'action') return 'action';
  const depth = Math.min(Math.max(level, 1), 3);
  return depth === 1 ? kind : `${kind}${depth === 2 ? '2' : '3'}`;
}

/** How deep a level is drawn, from 0: chapters and goals are each a tree of their own. */
export function depthOf(level: PlanLevel): number {
  if (level === 'action') return 3;
  return level.endsWith('3') ? 2 : level.endsWith('2') ? 1 : 0;
}

/** The items with what was said of them. What holds an identity code stays out, whatever was said. */
export function chosenItems(
  items: readonly PlanItem[],
  choices: PlanChoices,
  there: PartsThere = new Map(),
): ChosenItem[] {
  return items.map((item) => {
    const choice = choices.get(item.key);
    const isBarred = item.remarks.some(({ code }) => code === 'identity-code');
    const level = choice?.level ?? levelOf(item);
    const isThere = there.has(item.key);
    const taken = choice?.taken ?? [];
    const isOut =
      isBarred || (isThere && level === 'action' ? taken.length === 0 : (choice?.isOut ?? false));
    return { item, level, isOut, isBarred, isThere, taken };
  });
}

/** Each item as what the user said it is. */
export function saidItems(items: readonly PlanItem[], choices: PlanChoices): PlanItem[] {
  return items.map((item) => asLevel(item, choices.get(item.key)?.level ?? levelOf(item)));
}

function asLevel(item: PlanItem, level: PlanLevel): PlanItem {
  if (level === levelOf(item)) return item;
  const kind = level === 'action' ? 'action' : level.startsWith('goal') ? 'goal' : 'chapter';
  return { ...item, kind, level: depthOf(level) + 1 };
}

/** The choices after an item, and what stands below it, is left out or taken in again. */
export function withTaken(
  chosen: readonly ChosenItem[],
  choices: PlanChoices,
  key: string,
  isTaken: boolean,
): PlanChoices {
  const from = chosen.findIndex(({ item }) => item.key === key);
  const first = chosen[from];
  if (!first) return choices;
  const next = new Map(choices);
  const isChapter = first.level.startsWith('chapter');
  for (const [index, { item, level }] of chosen.slice(from).entries()) {
    const isSameTree = isChapter === level.startsWith('chapter');
    if (index > 0 && (!isSameTree || depthOf(level) <= depthOf(first.level))) break;
    next.set(item.key, { ...choices.get(item.key), isOut: !isTaken });
  }
  return next;
}

/** The choices with all that the file has otherwise of the actions that are there. */
export function withAllTaken(
  choices: PlanChoices,
  there: ReadonlyMap<string, ActionThere>,
): PlanChoices {
  const next = new Map(choices);
  for (const [key, { differences }] of there) {
    next.set(key, { ...choices.get(key), taken: differences });
  }
  return next;
}

/** The items that are to be brought in, each as what the user said it is. */
export function itemsToWrite(chosen: readonly ChosenItem[]): PlanItem[] {
  return chosen.flatMap(({ item, level, isOut, isThere, taken }) => {
    if (isOut) return [];
    const said = asLevel(item, level);
    // Whoever is named alone in what is not taken is not asked about.
    const isNamed = !(isThere && level === 'action') || taken.includes('parties');
    return [isNamed ? said : { ...said, action: { ...said.action, parties: [] } }];
  });
}
