import type { ActionParty, PartyRole } from './action-party.ts';
import {
  actionsInOrder,
  numberProgramme,
  type NumberedAction,
} from './outline/number-programme.ts';
import type { ProgrammeContent } from './programme-tables.ts';

/** An action in which an organisation has a part, and that part. */
export type ExtractPart = NumberedAction & { party: ActionParty };

/** The parts that an organisation is to read and to answer for, the greatest first: who is only kept informed does nothing. */
export const EXTRACT_ROLES: readonly PartyRole[] = ['lead', 'coLead', 'partner'];

/** The actions of a programme that an organisation leads or is a partner in, in their order; of several parts the greatest. */
export function extractParts(content: ProgrammeContent, organisationId: string): ExtractPart[] {
  const own = content.actionParties.filter(
    (party) => party.organisationId === organisationId && EXTRACT_ROLES.includes(party.role),
  );
  own.sort((one, other) => EXTRACT_ROLES.indexOf(one.role) - EXTRACT_ROLES.indexOf(other.role));
  return actionsInOrder(numberProgramme(content)).flatMap((one) => {
    const party = own.find(({ actionId }) => actionId === one.action.id);
    return party ? [{ ...one, party }] : [];
  });
}
