import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Action } from '../action.ts';
import type { ActionParty } from '../action-party.ts';
import type { FollowUpRequest, FollowUpRound, RequestState } from './follow-up.ts';

/** Whether a body that has this part in an action tells how it stands; who is only informed does not. */
const tellsOf = ({ role }: ActionParty) => role !== 'informed';

/** What is known of a programme's actions and who has a part in them. */
type Parts = { actions: readonly Action[]; actionParties: readonly ActionParty[] };

/**
 * The actions of which `organisationId` is asked, in the order given: those that it leads or takes part in. What was dropped
 * is not followed up.
 */
export function actionsAskedOf(
  { actions, actionParties }: Parts,
  organisationId: string,
): Action[] {
  const ids = new Set(
    actionParties
      .filter((party) => party.organisationId === organisationId && tellsOf(party))
      .map(({ actionId }) => actionId),
  );
  return actions.filter(({ id, state }) => ids.has(id) && state !== 'dropped');
}

/**
 * Whom a round asks: every organisation with a part in an action that is followed up, each once, and who answers for it
 * where all its actions name one and the same.
 */
export function bodiesToAsk({
  actions,
  actionParties,
}: Parts): { organisationId: string; contactPersonId?: string }[] {
  const followed = new Set(actions.filter(({ state }) => state !== 'dropped').map(({ id }) => id));
  const contacts = new Map<string, Set<string>>();
  for (const party of actionParties) {
    if (!tellsOf(party) || !followed.has(party.actionId)) continue;
    const named = contacts.get(party.organisationId) ?? new Set();
    contacts.set(party.organisationId, named);
    if (party.contactPersonId !== undefined) named.add(party.contactPersonId);
  }
  return [...contacts].map(([organisationId, named]) => {
    const [contactPersonId, ...others] = named;
    const isOne = contactPersonId !== undefined && others.length === 0;
    return { organisationId, ...(isOne && { contactPersonId }) };
  });
}

/** Whether what `round` itself says, its name and its own questions, is written in `language`, in which a form goes out. */
export function isWrittenIn(
  { title, questions = [] }: Pick<FollowUpRound, 'title' | 'questions'>,
  language: Language,
): boolean {
  return [title, ...questions.map(({ text }) => text)].every((text) => Boolean(text[language]));
}

/** How a request stands today, in the order in which they are told. */
export const SHOWN_STATES = [
  'late',
  'toSend',
  'sent',
  'reminded',
  'partly',
  'received',
  'waived',
] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** When the reply to a request must be there: the body's own day, or the round's. */
export function dueOnOf(
  { dueOn }: Pick<FollowUpRequest, 'dueOn'>,
  round: Pick<FollowUpRound, 'dueOn'>,
): CalendarDate | undefined {
  return dueOn ?? round.dueOn;
}

const SETTLED: readonly RequestState[] = ['received', 'waived'];

/** How a request stands on `today`: late from the day after it is due until all is there; what was never sent is not late. */
export function shownState(
  request: Pick<FollowUpRequest, 'state' | 'dueOn' | 'remindedOn'>,
  round: Pick<FollowUpRound, 'dueOn'>,
  today: CalendarDate,
): ShownState {
  const { state, remindedOn = [] } = request;
  if (SETTLED.includes(state)) return state;
  const dueOn = dueOnOf(request, round);
  if (dueOn !== undefined && dueOn < today && state !== 'toSend') return 'late';
  return state === 'sent' && remindedOn.length > 0 ? 'reminded' : state;
}

/** The requests of `round` that were sent and are not answered, or in part alone. */
export function requestsToRemind(
  { requests }: { requests: readonly FollowUpRequest[] },
  round: Pick<FollowUpRound, 'id'>,
): FollowUpRequest[] {
  return requests.filter(
    ({ roundId, state }) => roundId === round.id && (state === 'sent' || state === 'partly'),
  );
}
