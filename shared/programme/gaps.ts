import type { ActionParty } from './action-party.ts';
import type { Action } from './action.ts';
import { groupRows } from '../records/group-rows.ts';
import {
  ALL_GAP_POINTS,
  GAP_KINDS,
  GAP_POINTS,
  type GapKind,
  type GapPoint,
} from './gap-points.ts';
import type { Indicator } from './indicator.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedGoal,
  type NumberedProgramme,
} from './outline/number-programme.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import { programmeTexts, type ProgrammeText, type TextOwner } from './programme-texts.ts';
import { groupBy, groupPairs } from '../lib/group-by.ts';

/** A gap, and the field that closes it. */
export type Gap = {
  kind: GapKind;
  /** The record that has the field; a table of parts (`actionParties`) with the action's own id means: add one there. */
  table: ProgrammeText['table'] | 'actionParties' | 'recommendationLinks';
  recordId: string;
  field: string;
  /** The action, goal, chapter or programme that it is a gap of. */
  owner: TextOwner;
};

/** Gaps added up. */
export type GapSum = {
  /** Actions counted, and those of them that have a gap of any kind. */
  actions: number;
  withGaps: number;
  /** Of each kind, how many gaps. */
  gaps: Record<GapKind, number>;
  /** Of each point, how many actions do not have it in order. */
  lacking: Record<GapPoint, number>;
};

export type GapMeter = {
  /** Every gap in the order of reading. */
  gaps: Gap[];
  /** By the id of the action, goal, chapter or programme that they are gaps of; without those of what is below it. */
  byOwner: ReadonlyMap<string, readonly Gap[]>;
  /** By goal, with all that is below it. */
  goals: ReadonlyMap<string, GapSum>;
  /** By organisation: the actions that it leads or leads with others; `null`: those that nobody leads. */
  organisations: ReadonlyMap<string | null, GapSum>;
  programme: GapSum;
};

/**
 * Measures the gaps of a programme. Dropped actions have none. A lead that has refused or was only asked is not confirmed;
 * one with conditions is. Money that is `open` is not known. An action without an end needs a note on its schedule. A text
 * counts as untranslated only where there is Finnish to translate.
 */
export function measureGaps(
  content: ProgrammeContent,
  outline: NumberedProgramme = numberProgramme(content),
): GapMeter {
  const parties = groupRows(content.actionParties, ({ actionId }) => actionId);
  const indicators = groupRows(content.indicators, ({ actionId }) => actionId);
  const linked = new Set(content.recommendationLinks.map(({ actionId }) => actionId));
  const textGaps = groupBy(
    programmeTexts(content, outline).flatMap(gapsOfText),
    ({ owner }) => owner.id,
  );
  const actions = actionsInOrder(outline).map(({ action }) => action);
  const byOwner = new Map<string, readonly Gap[]>(textGaps);
  for (const action of actions) {
    const { id } = action;
    if (action.state === 'dropped') byOwner.delete(id);
    else {
      byOwner.set(id, [
        ...gapsOfAction(action, parties.get(id) ?? [], indicators.get(id) ?? [], linked.has(id)),
        ...(textGaps.get(id) ?? []),
      ]);
    }
  }
  const counted = actions.filter(({ state }) => state !== 'dropped');
  const gapsOf = (id: string) => byOwner.get(id) ?? [];
  const others = [
    content.programme.id,
    ...content.chapters.map(({ id }) => id),
    ...content.goals.map(({ id }) => id),
  ].map(gapsOf);
  const ledBy = groupPairs(
    counted.flatMap((action) => {
      const leads = new Set(leadsOf(parties.get(action.id)).map((party) => party.organisationId));
      return Array.from(leads.size === 0 ? [null] : leads, (id) => [id, action] as const);
    }),
  );
  const sumOf = (list: readonly Action[], more: readonly (readonly Gap[])[] = []) =>
    addUp(
      list.map(({ id }) => gapsOf(id)),
      more,
    );
  return {
    gaps: inReadingOrder(content, outline).flatMap((id) => gapsOf(id)),
    byOwner,
    goals: new Map(
      goalsInOrder(outline.goals).map((one) => [one.goal.id, sumOf(...below(one))] as const),
    ),
    organisations: new Map([...ledBy].map(([id, list]) => [id, sumOf(list)] as const)),
    programme: sumOf(counted, others),
  };

  function below(one: NumberedGoal): [Action[], (readonly Gap[])[]] {
    const list = actionsInOrder({ goals: [one], orphans: [] }).map(({ action }) => action);
    return [
      list.filter(({ state }) => state !== 'dropped'),
      goalsInOrder([one]).map(({ goal }) => gapsOf(goal.id)),
    ];
  }
}

function inReadingOrder(content: ProgrammeContent, outline: NumberedProgramme): string[] {
  return [
    content.programme.id,
    ...chaptersInOrder(outline).map(({ chapter }) => chapter.id),
    ...goalsInOrder(outline.goals).flatMap(({ goal, actions }) => [
      goal.id,
      ...actions.map(({ action }) => action.id),
    ]),
    ...outline.orphans.map(({ action }) => action.id),
  ];
}

function leadsOf(parties: readonly ActionParty[] = []): ActionParty[] {
  return parties.filter(({ role }) => role === 'lead' || role === 'coLead');
}

function gapsOfAction(
  { id, to, scheduleNote, money }: Action,
  parties: readonly ActionParty[],
  indicators: readonly Indicator[],
  linked: boolean,
): Gap[] {
  const owner: TextOwner = { table: 'actions', id };
  const gap = (kind: GapKind, table: Gap['table'], recordId: string, field: string): Gap => ({
    kind,
    table,
    recordId,
    field,
    owner,
  });
  const leads = leadsOf(parties);
  const unsure = leads.filter(({ answer }) => answer !== 'confirmed');
  const bare = indicators.filter(({ baseline }) => !baseline?.value.trim());
  return [
    ...(leads.length === 0 ? [gap('noLead', 'actionParties', id, 'organisationId')] : []),
    // A proposed change is open until it is settled: the body has not confirmed what stands in the plan.
    ...unsure.map(({ id: partyId, answer }) =>
      gap(
        answer === 'conditions' ? 'leadWithConditions' : 'leadNotConfirmed',
        'actionParties',
        partyId,
        'answer',
      ),
    ),
    ...(to === undefined && !scheduleNote?.fi?.trim() ? [gap('noDate', 'actions', id, 'to')] : []),
    ...(money === undefined || money.state === 'open'
      ? [gap('noMoney', 'actions', id, 'money')]
      : []),
    ...(indicators.length === 0 ? [gap('noIndicator', 'indicators', id, 'name')] : []),
    ...bare.map((indicator) => gap('noBaseline', 'indicators', indicator.id, 'baseline')),
    ...(linked ? [] : [gap('noRecommendation', 'recommendationLinks', id, 'recommendationId')]),
  ];
}

const TRANSLATION_GAPS = [
  ['sv', 'missing', 'noSwedish'],
  ['sv', 'old', 'oldSwedish'],
  ['en', 'missing', 'noEnglish'],
  ['en', 'old', 'oldEnglish'],
] as const;

function gapsOfText({ states, table, recordId, field, owner }: ProgrammeText): Gap[] {
  return TRANSLATION_GAPS.filter(([language, state]) => states[language] === state).map(
    ([, , kind]) => ({ kind, table, recordId, field, owner }),
  );
}

function addUp(actions: readonly (readonly Gap[])[], others: readonly (readonly Gap[])[]): GapSum {
  const sum: GapSum = {
    actions: actions.length,
    withGaps: actions.filter((gaps) => gaps.length > 0).length,
    gaps: zeros(GAP_KINDS),
    lacking: zeros(ALL_GAP_POINTS),
  };
  for (const gaps of actions) {
    const kinds = new Set(gaps.map(({ kind }) => kind));
    for (const point of ALL_GAP_POINTS) {
      if (GAP_POINTS[point].some((kind) => kinds.has(kind))) sum.lacking[point] += 1;
    }
  }
  for (const { kind } of [...actions, ...others].flat()) sum.gaps[kind] += 1;
  return sum;
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
