import type { Fields, RecordBase } from '../records/record.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { Action } from './action.ts';
import type { ActionParty } from './action-party.ts';
import type { Chapter } from './chapter.ts';
import type { Goal } from './goal.ts';
import { groupRows } from '../records/group-rows.ts';
import type { Indicator, IndicatorValue, YearValue } from './indicator.ts';
import { numberProgramme } from './outline/number-programme.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import type { Programme } from './programme.ts';
import type { Translated } from './translated.ts';
import type { RecommendationLink } from '../recommendations/recommendation.ts';

type NewRow<R extends RecordBase> = Fields<R> & { id: string };

/** The rows of a new programme, to be added to the office table by table. */
export type BegunProgramme = {
  programmes: NewRow<Programme>[];
  chapters: NewRow<Chapter>[];
  goals: NewRow<Goal>[];
  actions: NewRow<Action>[];
  actionParties: NewRow<ActionParty>[];
  indicators: NewRow<Indicator>[];
  recommendationLinks: NewRow<RecommendationLink>[];
};

export type BeginOptions = {
  title: Translated<string>;
  from?: string;
  to?: string;
  /** `unfinished`: the goals above unfinished actions; `all`: also those whose actions are all done. */
  goals: 'unfinished' | 'all';
  newId: () => string;
};

/**
 * A new programme that goes on from an earlier one, which stays as it is. Actions that have neither ended nor been dropped
 * come over as proposals, each with its lineage (`predecessorId`), texts, needs, tags, recommendations and parties, whose answers
 * are asked for again; schedule, milestones and money were of the earlier one. Indicators begin from the last value that
 * was measured; their targets are to be set anew. Chapters come as an empty frame, and who
 * prepares the new one is to be said anew.
 */
export function beginFrom(earlier: ProgrammeContent, options: BeginOptions): BegunProgramme {
  const { newId, title, from, to } = options;
  const carried = earlier.actions.filter(({ state }) => state !== 'ended' && state !== 'dropped');
  const goals = options.goals === 'all' ? earlier.goals : goalsAbove(earlier.goals, carried);
  const ids = new Map(
    [...earlier.chapters, ...goals, ...carried].map(({ id }) => [id, newId()] as const),
  );
  const programmeId = newId();
  const own = (id: string) => ids.get(id) ?? newId();
  const named = <Name extends string>(name: Name, id: string | undefined) => {
    const next = ids.get(id ?? '');
    return (next === undefined ? {} : { [name]: next }) as { [K in Name]?: string };
  };
  const { numbers } = numberProgramme(earlier);
  const text = (value: Translated<RichText>) =>
    carryText(
      value,
      (id) => ids.get(id),
      (id) => numbers.get(id) ?? '',
    );
  const { levels, actionNumbering } = earlier.programme;
  return {
    programmes: [
      {
        id: programmeId,
        title,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        levels: structuredClone(levels),
        actionNumbering,
        state: 'preparing',
        predecessorId: earlier.programme.id,
      },
    ],
    chapters: earlier.chapters.map(({ id, parentId, place, content, order, title: name }) => ({
      id: own(id),
      programmeId,
      ...named('parentId', parentId),
      place,
      content,
      order,
      title: name,
    })),
    goals: goals.map(({ id, parentId, order, title: name, why, target }) => ({
      id: own(id),
      programmeId,
      ...named('parentId', parentId),
      order,
      title: name,
      ...(why && { why: text(why) }),
      ...(target && { target: text(target) }),
    })),
    actions: carried.map(({ id, goalId, order, title: name, description, kind, needs, tags }) => ({
      id: own(id),
      programmeId,
      ...named('goalId', goalId),
      order,
      title: name,
      ...(description && { description: text(description) }),
      ...(kind && { kind }),
      needs,
      ...(tags && { tags }),
      state: 'proposed',
      predecessorId: id,
    })),
    actionParties: earlier.actionParties.flatMap(
      ({ actionId, organisationId, role, contactPersonId }) => {
        const next = ids.get(actionId);
        if (next === undefined) return [];
        const contact = contactPersonId === undefined ? {} : { contactPersonId };
        return [
          {
            id: newId(),
            actionId: next,
            organisationId,
            role,
            answer: 'notAsked' as const,
            ...contact,
          },
        ];
      },
    ),
    indicators: carryIndicators(earlier, named, newId),
    recommendationLinks: earlier.recommendationLinks.flatMap(
      ({ recommendationId, actionId, cover }) => {
        const next = ids.get(actionId);
        return next === undefined ? [] : [{ id: newId(), recommendationId, actionId: next, cover }];
      },
    ),
  };
}

/** The goals that actions stand below, and those above them. */
function goalsAbove(goals: readonly Goal[], actions: readonly Action[]): Goal[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const needed = new Set<Goal>();
  for (const { goalId } of actions) {
    let goal = byId.get(goalId ?? '');
    while (goal && !needed.has(goal)) {
      needed.add(goal);
      goal = byId.get(goal.parentId ?? '');
    }
  }
  return goals.filter((goal) => needed.has(goal));
}

function carryIndicators(
  { indicators, indicatorValues }: ProgrammeContent,
  named: <Name extends string>(name: Name, id: string | undefined) => { [K in Name]?: string },
  newId: () => string,
): NewRow<Indicator>[] {
  const series = groupRows(indicatorValues, ({ indicatorId }) => indicatorId);
  return indicators.flatMap((indicator) => {
    const of = { ...named('actionId', indicator.actionId), ...named('goalId', indicator.goalId) };
    if (Object.keys(of).length === 0) return [];
    const { name, definition, kind, unit, direction, source } = indicator;
    const baseline = lastValue(series.get(indicator.id)) ?? indicator.baseline;
    return [
      {
        id: newId(),
        ...of,
        name,
        ...(definition && { definition }),
        kind,
        ...(unit !== undefined && { unit }),
        direction,
        ...(baseline && { baseline }),
        ...(source && { source }),
      },
    ];
  });
}

function lastValue(values: readonly IndicatorValue[] = []): YearValue | undefined {
  const dayOf = ({ from, to }: IndicatorValue) => to ?? from;
  const last = [...values].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).at(-1);
  return last && { value: last.value, year: Number(dayOf(last).slice(0, 4)) };
}

/**
 * A text as it stands in the new programme: references lead to the actions that came over, those to others become the
 * number that they had; comments stay behind.
 */
function carryText(
  text: Translated<RichText>,
  idOf: (actionId: string) => string | undefined,
  numberOf: (actionId: string) => string,
): Translated<RichText> {
  const carry = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap(carryOne);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, carry(part)]));
  };
  const carryOne = (value: unknown): unknown[] => {
    if (hasType(value, 'comment')) return [];
    if (!hasType(value, 'actionRef')) return [carry(value)];
    const actionId = String(value.attrs?.['actionId']);
    const next = idOf(actionId);
    if (next !== undefined) return [{ type: 'actionRef', attrs: { actionId: next } }];
    const number = numberOf(actionId);
    return number === '' ? [] : [{ type: 'text', text: number }];
  };
  const next: Translated<RichText> = { ...text };
  for (const language of LANGUAGES) {
    const value = text[language];
    if (value) next[language] = { ...value, content: carry(value.content) as RichText['content'] };
  }
  return next;
}

function hasType(
  value: unknown,
  type: string,
): value is { type: string; attrs?: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}
