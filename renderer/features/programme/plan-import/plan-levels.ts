import type { PartsThere } from '#shared/programme/plan-import/parts-there.ts';
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
export type PlanChoices = ReadonlyMap<string, { level?: PlanLevel; isOut?: boolean }>;

/** An item as the preview shows it. */
export type ChosenItem = {
  item: PlanItem;
  level: PlanLevel;
  isOut: boolean;
  isBarred: boolean;
  /** It stands in the programme already; where it is none that others stand below, it comes in only if it is said to. */
  isThere: boolean;
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
    const isOut = isBarred || (choice?.isOut ?? (isThere && level === 'action'));
    return { item, level, isOut, isBarred, isThere };
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

/** The items that are to be brought in, each as what the user said it is. */
export function itemsToWrite(chosen: readonly ChosenItem[]): PlanItem[] {
  return chosen.flatMap(({ item, level, isOut }) => (isOut ? [] : [asLevel(item, level)]));
}
