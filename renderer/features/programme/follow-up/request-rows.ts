import { displayName } from '#shared/contacts/person-name.ts';
import type { Action } from '#shared/programme/action.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import {
  actionsAskedOf,
  dueOnOf,
  shownState,
  type ShownState,
} from '#shared/programme/follow-up/requests.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { actionsInOrder } from '#shared/programme/outline/number-programme.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { numberedOf } from '../content-memo.ts';
import type { FollowUp } from './follow-up-data.ts';

/** What one body is asked in a round, and how far it is. */
export type RequestRow = {
  request: FollowUpRequest;
  name: string;
  /** In which its form goes out. */
  language: Language;
  contactName: string | undefined;
  state: ShownState;
  dueOn: CalendarDate | undefined;
  /** The actions that it is asked of, as they are numbered, and those that it told of though it has no part in them now. */
  actions: Action[];
  reports: StatusReport[];
};

/** Of how many of its actions a body has told, and of how many that was accepted or is still to be checked. */
export function countsOf({ actions, reports }: RequestRow): {
  told: number;
  all: number;
  toCheck: number;
} {
  return {
    told: reports.length,
    all: actions.length,
    toCheck: reports.filter(({ state }) => state === 'received').length,
  };
}

/** All requests of a round by the names of the bodies. */
export function requestRows(
  { content, organisations }: ProgrammePage,
  followUp: FollowUp,
  round: FollowUpRound,
  { today, language }: { today: CalendarDate; language: Language },
): RequestRow[] {
  const actions = actionsInOrder(numberedOf(content)).map(({ action }) => action);
  const bodies = new Map(organisations.map((one) => [one.id, one]));
  const { compare } = collatorFor(language);
  return followUp.requests
    .filter(({ roundId }) => roundId === round.id)
    .map((request): RequestRow => {
      const { organisationId, contactPersonId } = request;
      const reports = followUp.reports.filter(
        (one) => one.roundId === round.id && one.organisationId === organisationId,
      );
      const asked = new Set(actionsAskedOf({ ...content, actions }, organisationId));
      const told = new Set(reports.map(({ actionId }) => actionId));
      const person = followUp.persons.get(contactPersonId ?? '');
      return {
        request,
        name: pickText(bodies.get(organisationId)?.name, language),
        language: bodies.get(organisationId)?.language ?? 'fi',
        contactName: person && displayName(person),
        state: shownState(request, round, today),
        dueOn: dueOnOf(request, round),
        actions: actions.filter((action) => asked.has(action) || told.has(action.id)),
        reports,
      };
    })
    .sort((a, b) => compare(a.name, b.name));
}
