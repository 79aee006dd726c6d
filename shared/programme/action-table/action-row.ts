import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { fold } from '../../text/fold.ts';
import { languageOf, pickText, type Language, type LocalText } from '../../i18n/languages.ts';
import { PARTY_ROLES, type ActionParty, type PartyAnswer } from '../action-party.ts';
import type { Action } from '../action.ts';
import type { FollowUpStatus } from '../follow-up/follow-up.ts';
import { pointsLacking, type GapKind, type GapPoint } from '../gap-points.ts';
import type { GapMeter } from '../gaps.ts';
import { groupRows } from '../../records/group-rows.ts';
import {
  actionsInOrder,
  goalsInOrder,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { Milestone } from '../milestone.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { translationStates, type TranslationState } from '../translation-state.ts';
import type { TargetLanguage } from '../translated.ts';
import type { BodyNames } from './body-names.ts';

/** A text as a row shows it, and the language that it is in; undefined where there is none. */
type RowText = { text: string; language: Language | undefined };

/** A body's part in an action, as a row shows it. */
export type RowParty = { organisationId: string; name: string; answer: PartyAnswer };

/** An action with all that its row shows, worked out once for filtering, sorting and grouping. */
export type ActionRow = {
  id: string;
  action: Action;
  number: string;
  /** Its place in the order of reading. */
  place: number;
  /** In the language asked for; empty where there is none. */
  title: string;
  goal: { id: string; number: string; title: string; language: Language | undefined } | null;
  leads: RowParty[];
  partners: RowParty[];
  /** As last accepted in a round of follow-up; null where nothing was. */
  status: FollowUpStatus | null;
  /** What its indicators are called. */
  indicators: RowText[];
  /** The next milestone that is not reached: the one due first, then those without a day. */
  milestone: { title: RowText; dueOn?: CalendarDate } | null;
  recommendations: number;
  gaps: GapPoint[];
  translations: Record<TargetLanguage, TranslationState>;
  /** What a search looks into, folded; made when it is first asked for. */
  readonly found: string;
};

/**
 * The rows of all actions of a programme in the order of reading.
 * @param names how bodies are called (`bodyNames`).
 * @param language of titles; of names it is that of `names`.
 * @param statuses of the actions as last accepted (`latestStatuses`).
 */
export function actionRows(
  content: ProgrammeContent,
  outline: NumberedProgramme,
  meter: GapMeter,
  names: BodyNames,
  language: Language,
  statuses: ReadonlyMap<string, { status: FollowUpStatus }> = new Map(),
): ActionRow[] {
  const parties = groupRows(content.actionParties, ({ actionId }) => actionId);
  const indicators = groupRows(content.indicators, ({ actionId }) => actionId);
  const milestones = groupRows(content.milestones, ({ actionId }) => actionId);
  const links = groupRows(content.recommendationLinks, ({ actionId }) => actionId);
  const goals = new Map(
    goalsInOrder(outline.goals).map(({ goal, number }) => [
      goal.id,
      {
        ...{ id: goal.id, number, title: pickText(goal.title, language) },
        language: languageOf(goal.title, language),
      },
    ]),
  );
  return actionsInOrder(outline).map(({ action, number }, place) => {
    const own = [...(parties.get(action.id) ?? [])].sort(byRole);
    const partyOf = ({ organisationId, answer }: ActionParty): RowParty => ({
      organisationId,
      answer,
      name: names.nameOf(organisationId),
    });
    const leads = own.filter(isLead).map(partyOf);
    const partners = own.filter(({ role }) => role === 'partner').map(partyOf);
    const lacks = new Set((meter.byOwner.get(action.id) ?? []).map(({ kind }) => kind));
    const { title } = action;
    let found: string | undefined;
    return {
      id: action.id,
      action,
      number,
      place,
      title: title[language] ?? '',
      goal: goals.get(action.goalId ?? '') ?? null,
      leads,
      partners,
      status: statuses.get(action.id)?.status ?? null,
      indicators: (indicators.get(action.id) ?? []).map(({ name }) => rowText(name, language)),
      milestone: nextOf(milestones.get(action.id) ?? [], language),
      recommendations: links.get(action.id)?.length ?? 0,
      gaps: pointsLacking(lacks),
      translations: statesOf(action, lacks),
      get found() {
        found ??= fold(
          [
            number,
            title.fi,
            title.sv,
            title.en,
            ...(action.tags ?? []),
            ...[...leads, ...partners].map(({ organisationId }) => names.allOf(organisationId)),
          ].join(' '),
        );
        return found;
      },
    };
  });
}

/** Whether a party carries the action: alone, or with others. */
export function isLead({ role }: Pick<ActionParty, 'role'>): boolean {
  return role === 'lead' || role === 'coLead';
}

function rowText(text: LocalText | undefined, language: Language): RowText {
  return { text: pickText(text, language), language: languageOf(text, language) };
}

function nextOf(milestones: readonly Milestone[], language: Language): ActionRow['milestone'] {
  const [next] = milestones
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((one, other) => compareCodeUnits(one.dueOn ?? '9', other.dueOn ?? '9'));
  if (!next) return null;
  const title = rowText(next.title, language);
  return { title, ...(next.dueOn !== undefined && { dueOn: next.dueOn }) };
}

function byRole(one: ActionParty, other: ActionParty): number {
  return PARTY_ROLES.indexOf(one.role) - PARTY_ROLES.indexOf(other.role);
}

/** Of all texts of the action together: the worst. Dropped actions have no gaps: there the title speaks. */
function statesOf(
  action: Action,
  lacks: ReadonlySet<GapKind>,
): Record<TargetLanguage, TranslationState> {
  const ofTitle = translationStates(action.title);
  const worst = (language: TargetLanguage, missing: GapKind, old: GapKind): TranslationState => {
    if (lacks.has(missing)) return 'missing';
    return lacks.has(old) ? 'old' : ofTitle[language];
  };
  return {
    sv: worst('sv', 'noSwedish', 'oldSwedish'),
    en: worst('en', 'noEnglish', 'oldEnglish'),
  };
}
