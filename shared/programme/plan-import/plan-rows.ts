import type { Language, LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Fields, RecordBase } from '../../records/record.ts';
import type { Action } from '../action.ts';
import type { ActionParty } from '../action-party.ts';
import type { Chapter } from '../chapter.ts';
import type { Goal } from '../goal.ts';
import type { Indicator } from '../indicator.ts';
import type { Milestone } from '../milestone.ts';
import { ordersAfter } from '../../records/order.ts';
import { frameOfChapters, levelsOf } from '../programme-frame.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { MAX_LEVELS, type ActionNumbering, type GoalLevel, type Programme } from '../programme.ts';
import { tagsIn, tidyTags } from '../../text/tags.ts';
import type { Translated } from '../translated.ts';
import { withFinnish, withTranslation, type TextValue } from '../translation-state.ts';
import type { Difference, PartsThere } from './parts-there.ts';
import type { PlanIndicator, PlanItem } from './plan.ts';
import { updateOfAction, type ActionUpdate } from './update-action.ts';
import { groupBy } from '../../lib/group-by.ts';

type NewRow<R extends RecordBase> = Fields<R> & { id: string };

/** The rows that come of a plan, to be added to the office table by table. */
export type PlanRows = {
  /** None where the items come into a programme that is there. */
  programmes: NewRow<Programme>[];
  /** What that one calls its goals from now on, where the items bring more levels than it has. */
  levels?: GoalLevel[];
  chapters: NewRow<Chapter>[];
  goals: NewRow<Goal>[];
  actions: NewRow<Action>[];
  actionParties: NewRow<ActionParty>[];
  milestones: NewRow<Milestone>[];
  indicators: NewRow<Indicator>[];
  /** What of the programme's own actions the file changes. */
  updates: ActionUpdate[];
};

/** A new programme, or one that is there with those of its parts that items are. */
export type PlanTarget =
  | { title: string; from?: CalendarDate; to?: CalendarDate }
  | {
      content: ProgrammeContent;
      there: PartsThere;
      /** What the user takes of what the file has otherwise, by the key of the item. */
      taken?: ReadonlyMap<string, readonly Difference[]>;
      /** The goal of the actions for which the file names none. */
      goalId?: string | undefined;
    };

export type PlanRowsOptions = {
  target: PlanTarget;
  language: Language;
  /** What the plan calls its goals, the highest first. */
  levels: readonly string[];
  /** The organisation that a name is; `undefined` leaves it out. */
  organisationOf: (name: string) => string | undefined;
  newId: () => string;
};

/**
 * The rows of the plan's items, as the user left them, in the order of reading: a goal or chapter of a higher level stands
 * below the last one of a lower level, an action below the last goal. Where no chapter is to hold the goals and actions, one
 * is added before the first of them. An organisation has one part in an action: the first that is named.
 *
 * In a programme that is there they come after what stands in the same place. A chapter or goal that is there already holds
 * what stands below it in the plan, and stays as it is; of an action that is there changes what the user takes.
 */
export function planRows(items: readonly PlanItem[], options: PlanRowsOptions): PlanRows {
  const { target, language, newId } = options;
  const content = 'content' in target ? target.content : null;
  const there: PartsThere = 'there' in target ? target.there : new Map();
  const goalOfRest = 'content' in target ? target.goalId : undefined;
  const programmeId = content?.programme.id ?? newId();
  const rows: PlanRows = {
    programmes: [],
    chapters: [],
    goals: [],
    actions: [],
    actionParties: [],
    milestones: [],
    indicators: [],
    updates: [],
  };
  const line = (text: string) => inLanguage(text, language);
  const chapters = openTree(content?.chapters);
  const goals = openTree(content?.goals);
  for (const item of withPlaceOfGoals(items, content)) {
    const known = item.kind === 'action' ? undefined : there.get(item.key);
    const id = known ?? newId();
    if (item.kind === 'chapter') {
      const parent = chapters.place(item.level, id);
      if (known !== undefined) continue;
      rows.chapters.push({
        id,
        programmeId,
        ...parent,
        place: item.place ?? 'main',
        content: item.content ?? 'text',
        order: '',
        title: item.titles ?? line(item.title),
        ...(item.text && { body: inLanguage(item.text, language) }),
      });
    } else if (item.kind === 'goal') {
      const parent = goals.place(item.level, id);
      if (known !== undefined) continue;
      rows.goals.push({
        id,
        programmeId,
        ...parent,
        order: '',
        title: line(item.title),
        ...(item.text && { why: inLanguage(item.text, language) }),
        ...(item.target && { target: inLanguage(item.target, language) }),
      });
      addIndicators(rows, item.action.indicators, { goalId: id }, options);
    } else {
      const update = updateThere(item, options);
      if (update) rows.updates.push(update);
      else addAction(rows, item, { id, programmeId, goalId: goals.last() ?? goalOfRest }, options);
    }
  }
  const count = Math.max(1, goals.deepest());
  if ('title' in target) {
    const { title, from, to } = target;
    rows.programmes.push({
      id: programmeId,
      title: line(title),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      levels: levelNames(count, options),
      actionNumbering: numberingOf(items),
      state: 'draft',
    });
  } else if (count > target.content.programme.levels.length) {
    const { levels } = target.content.programme;
    rows.levels = [...levels, ...levelNames(count, options).slice(levels.length)];
  }
  setOrders(rows.chapters, ({ parentId }) => parentId ?? '', content?.chapters);
  setOrders(rows.goals, ({ parentId }) => parentId ?? '', content?.goals);
  setOrders(rows.actions, ({ goalId }) => goalId ?? '', content?.actions);
  return rows;
}

/** What an item changes in the action of the programme that it is; null where it is a new one. */
function updateThere(item: PlanItem, options: PlanRowsOptions): ActionUpdate | null {
  const { target } = options;
  if (!('content' in target)) return null;
  const { content, there, taken } = target;
  const action = content.actions.find(({ id }) => id === there.get(item.key));
  if (!action) return null;
  const parties = content.actionParties.filter(({ actionId }) => actionId === action.id);
  return updateOfAction(item, action, parties, taken?.get(item.key) ?? [], options);
}

/** How the actions of a plan that was read are numbered, as far as their numbers tell; the unnumbered count with the others. */
function numberingOf(items: readonly PlanItem[]): ActionNumbering {
  const numbersOf = (wanted: PlanItem['kind']) =>
    items.flatMap(({ kind, number }) => (kind === wanted && number ? [number] : []));
  const numbers = numbersOf('action');
  const areAll = (pattern: RegExp) => numbers.every((number) => pattern.test(number));
  if (!items.some(({ kind }) => kind === 'action')) return 'byGoal';
  if (areAll(/^\d+$/u)) return 'running';
  if (areAll(/^T\d+$/u)) return 'signedRunning';
  if (areAll(/^TP?\s?\d/u)) return 'signedByGoal';
  // Goals 4.1, 4.2 of the first rank begin with the number of their chapter.
  const goals = numbersOf('goal');
  const isUnderChapter =
    goals.length > 0 &&
    goals.every((number) => /^\d+\.\d/u.test(number)) &&
    areAll(/^\d+\.\d+\.\d/u);
  return isUnderChapter ? 'underChapter' : 'byGoal';
}

type WithTitles = PlanItem & { titles?: LocalText };

/**
 * The items with a chapter for the goals and actions, where the plan has none of its own. A programme has one such chapter:
 * where `content` does, that of the plan is a chapter of text, or nothing where it has none.
 */
function withPlaceOfGoals(
  items: readonly PlanItem[],
  content: ProgrammeContent | null,
): readonly WithTitles[] {
  if (content?.chapters.some((chapter) => chapter.content === 'goalsAndActions')) {
    return items.flatMap((item) => {
      if (item.content !== 'goalsAndActions') return [item];
      return item.text ? [{ ...item, content: 'text' as const }] : [];
    });
  }
  const first = items.findIndex(({ kind }) => kind !== 'chapter');
  if (first < 0 || items.some(({ content }) => content === 'goalsAndActions')) return items;
  const frame = frameOfChapters().find(({ content }) => content === 'goalsAndActions');
  const chapter: WithTitles = {
    key: '',
    kind: 'chapter',
    level: 1,
    number: '',
    title: '',
    ...(frame && { titles: frame.title }),
    place: 'main',
    content: 'goalsAndActions',
    action: { parties: [], milestones: [], indicators: [] },
    at: 0,
    remarks: [],
  };
  return [...items.slice(0, first), chapter, ...items.slice(first)];
}

/** Remembers which records are open, level by level; `there` are those of the programme that the items come into. */
function openTree(there: readonly { id: string; parentId?: string | undefined }[] = []) {
  let open: { level: number; id: string; depth: number }[] = [];
  let deepest = 0;
  const parentOf = new Map(there.map(({ id, parentId }) => [id, parentId]));
  const depthThere = (id: string | undefined): number =>
    id === undefined || !parentOf.has(id) ? 0 : 1 + depthThere(parentOf.get(id));
  return {
    place(level: number, id: string): { parentId?: string } {
      open = open.filter((one) => one.level < level && one.depth < MAX_LEVELS);
      const parent = open.at(-1);
      const depth = parentOf.has(id) ? depthThere(id) : (parent?.depth ?? 0) + 1;
      deepest = Math.max(deepest, depth);
      open.push({ level, id, depth });
      return parent === undefined ? {} : { parentId: parent.id };
    },
    deepest: () => deepest,
    last: () => open.at(-1)?.id,
  };
}

function addAction(
  rows: PlanRows,
  { title, text, action }: PlanItem,
  { id, programmeId, goalId }: { id: string; programmeId: string; goalId: string | undefined },
  options: PlanRowsOptions,
): void {
  const { language, organisationOf, newId } = options;
  const { from, to, scheduleNote, money, state, kind, needs = [], notes } = action;
  const tags = tidyTags(action.tags ?? [], tagsIn(rows.actions));
  rows.actions.push({
    id,
    programmeId,
    ...(goalId !== undefined && { goalId }),
    order: '',
    title: inLanguage(title, language),
    ...(text && { description: inLanguage(text, language) }),
    ...(kind && { kind }),
    needs,
    ...(tags.length > 0 && { tags }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(scheduleNote !== undefined && { scheduleNote: inLanguage(scheduleNote, language) }),
    ...(money && { money }),
    state: state ?? 'inDraft',
    ...(notes !== undefined && { notes }),
  });
  const taking = new Set<string>();
  for (const { name, role } of action.parties) {
    const organisationId = organisationOf(name);
    if (organisationId === undefined || taking.has(organisationId)) continue;
    taking.add(organisationId);
    rows.actionParties.push({
      id: newId(),
      actionId: id,
      organisationId,
      role,
      answer: 'notAsked',
    });
  }
  for (const { title: name, dueOn } of action.milestones) {
    rows.milestones.push({
      id: newId(),
      actionId: id,
      title: inLanguage(name, language),
      ...(dueOn !== undefined && { dueOn }),
    });
  }
  addIndicators(rows, action.indicators, { actionId: id }, options);
}

/** What is counted is a number; of others it is not known what they are. */
const COUNTED = /määrä|lukumäärä|kpl|antal|number of|count of/iu;
const SHARE = /osuus|prosent|andel|procent|share|per ?cent/iu;

function addIndicators(
  rows: PlanRows,
  indicators: readonly PlanIndicator[],
  of: { actionId: string } | { goalId: string },
  { language, newId }: PlanRowsOptions,
): void {
  for (const { name, baseline, target } of indicators) {
    rows.indicators.push({
      id: newId(),
      ...of,
      name: inLanguage(name, language),
      kind: SHARE.test(name) ? 'percent' : COUNTED.test(name) ? 'number' : 'text',
      direction: 'none',
      ...(baseline && { baseline }),
      ...(target && { target }),
    });
  }
}

function inLanguage<T extends TextValue>(text: T, language: Language): Translated<T> {
  return language === 'fi' ? withFinnish<T>({}, text) : withTranslation<T>({}, language, text);
}

/** As many levels as the goals have: as the plan calls them, else as programmes usually do. */
function levelNames(count: number, { levels, language }: PlanRowsOptions): GoalLevel[] {
  const usual =
    count === 1
      ? levelsOf('goal')
      : count === 2
        ? levelsOf('priority')
        : [...levelsOf('goal'), ...levelsOf('priority')];
  return usual.slice(0, count).map((level, index) => {
    const own = levels[index];
    return own === undefined ? level : { name: { [language]: own } };
  });
}

/** Places siblings in the order in which they were added, after those that are `there`. */
function setOrders<Row extends { order: string }, There extends Row & { id: string }>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  there: readonly There[] = [],
): void {
  const before = groupBy(there, groupOf);
  for (const [group, siblings] of groupBy(rows, groupOf)) {
    const orders = ordersAfter(before.get(group) ?? [], siblings.length);
    siblings.forEach((row, index) => {
      row.order = orders[index] ?? '';
    });
  }
}
