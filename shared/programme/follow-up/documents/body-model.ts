import type { LocalText } from '../../../i18n/languages.ts';
import { PARTY_ROLES, type PartyRole } from '../../action-party.ts';
import type { StatusReport } from '../follow-up.ts';
import { actionsAskedOf } from '../requests.ts';
import type { FollowUpContext, Standing } from './follow-up-context.ts';
import type { FollowUpModel } from './follow-up-model.ts';

/** What was told in the rounds of a programme, as it concerns one body. */
export type BodyFollowUpModel = FollowUpModel & { organisationId: string };

/** The model of a body, whether or not it was asked or told anything. */
export function bodyFollowUpModel(
  model: FollowUpModel,
  { id, name, abbr }: { id: string; name: LocalText; abbr?: LocalText },
): BodyFollowUpModel {
  const own = { name, ...(abbr && { abbr }) };
  const programme = {
    ...model.programme,
    organisations: { [id]: own, ...model.programme.organisations },
  };
  return { ...model, programme, organisationId: id };
}

/** An action of a body, its part in it, and what the body itself has told of it: accepted, the earliest round first. */
export type OwnAction = Standing & { role: PartyRole | undefined; told: StatusReport[] };

/** The actions of which a body is asked, and those of which it has told. */
export function ownActions(
  { organisationId, reports, earlier, round, programme }: BodyFollowUpModel,
  { standings }: FollowUpContext,
): OwnAction[] {
  const { actionParties } = programme.content;
  const actions = standings.map(({ action }) => action);
  const asked = new Set(
    actionsAskedOf({ actions, actionParties }, organisationId).map(({ id }) => id),
  );
  const order = [...earlier, round].map(({ id }) => id);
  return standings.flatMap((standing) => {
    const { id } = standing.action;
    const told = reports
      .filter((one) => one.actionId === id && one.organisationId === organisationId)
      .sort((one, other) => order.indexOf(one.roundId) - order.indexOf(other.roundId));
    if (!asked.has(id) && told.length === 0) return [];
    const roles = actionParties.filter(
      (party) => party.actionId === id && party.organisationId === organisationId,
    );
    const role = PARTY_ROLES.find((one) => roles.some((party) => party.role === one));
    return [{ ...standing, role, told }];
  });
}
