import type { Language, LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Fields, RecordBase } from '../../records/record.ts';
import type { Action } from '../action.ts';
import type { ActionParty } from '../action-party.ts';
import type { Chapter } from '../chapter.ts';
import type { Goal } from '../goal.ts';
import type { Indicator } from '../indicator.ts';
import type { Milestone } from '../milestone.ts';
import { ordersFor } from '../../records/order.ts';
import { frameOfChapters, levelsOf } from '../programme-frame.ts';
import type { ActionNumbering, GoalLevel, Programme } from '../programme.ts';
import { tagsIn, tidyTags } from '../../text/tags.ts';
import type { Translated } from '../translated.ts';
import { withFinnish, withTranslation, type TextValue } from '../translation-state.ts';
import type { PlanIndicator, PlanItem } from './plan.ts';
import { groupBy } from '../../lib/group-by.ts';

type NewRow<R extends RecordBase> = Fields<R> & { id: string };

/** The rows of a programme that was brought in, to be added to the office table by table. */
export type PlanRows = {
  programmes: NewRow<Programme>[];
  chapters: NewRow<Chapter>[];
  goals: NewRow<Goal>[];
  actions: NewRow<Action>[];
  actionParties: NewRow<ActionParty>[];
  milestones: NewRow<Milestone>[];
  indicators: NewRow<Indicator>[];
};

export type PlanRowsOptions = {
  title: string;
  language: Language;
  from?: CalendarDate;
  to?: CalendarDate;
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
 */
export function planRows(items: readonly PlanItem[], options: PlanRowsOptions): PlanRows {
  const { title, language, from, to, newId } = options;
  const programmeId = newId();
  const rows: PlanRows = {
    programmes: [],
    chapters: [],
    goals: [],
    actions: [],
    actionParties: [],
    milestones: [],
    indicators: [],
  };
  const line = (text: string) => inLanguage(text, language);
  const chapters = openTree();
  const goals = openTree();
  let deepest = 1;
  for (const item of withPlaceOfGoals(items)) {
    const id = newId();
    if (item.kind === 'chapter') {
      rows.chapters.push({
        id,
        programmeId,
        ...chapters.place(item.level, id),
        place: item.place ?? 'main',
        content: item.content ?? 'text',
        order: '',
        title: item.titles ?? line(item.title),
        ...(item.text && { body: inLanguage(item.text, language) }),
      });
    } else if (item.kind === 'goal') {
      const parent = goals.place(item.level, id);
      deepest = Math.max(deepest, goals.depth());
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
    } else addAction(rows, item, { id, programmeId, goalId: goals.last() }, options);
  }
  rows.programmes.push({
    id: programmeId,
    title: line(title),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    levels: levelNames(deepest, options),
    actionNumbering: numberingOf(items),
    state: 'draft',
  });
  setOrders(rows.chapters, ({ parentId }) => parentId ?? '');
  setOrders(rows.goals, ({ parentId }) => parentId ?? '');
  setOrders(rows.actions, ({ goalId }) => goalId ?? '');
  return rows;
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

/** The items with a chapter for the goals and actions, where the plan has none of its own. */
function withPlaceOfGoals(items: readonly PlanItem[]): readonly WithTitles[] {
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

/** Remembers which records are open, level by level. */
function openTree() {
  let open: { level: number; id: string }[] = [];
  return {
    place(level: number, id: string): { parentId?: string } {
      open = open.filter((one) => one.level < level);
      const parentId = open.at(-1)?.id;
      open.push({ level, id });
      return parentId === undefined ? {} : { parentId };
    },
    depth: () => open.length,
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

/** Places siblings in the order in which they were added. */
function setOrders<Row extends { order: string }>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): void {
  for (const siblings of groupBy(rows, groupOf).values()) {
    const orders = ordersFor(siblings.length);
    siblings.forEach((row, index) => {
      row.order = orders[index] ?? '';
    });
  }
}
