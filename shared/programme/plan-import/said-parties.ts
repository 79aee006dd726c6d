import type { ActionParty, PartyRole } from '../action-party.ts';
import type { PlanParty } from './plan.ts';

/** What a file makes of the parties of an action. */
export type SaidParties = {
  /** Those that it has and the action has not; without an organisation, its name alone is known. */
  come: { organisationId: string | undefined; role: PartyRole }[];
  /** Those whose role it says otherwise. */
  change: { party: ActionParty; role: PartyRole }[];
  /** Those that it leaves out, though it names others who lead, or who take part. */
  go: ActionParty[];
};

const isLead = (role: PartyRole) => role === 'lead' || role === 'coLead';

/**
 * What `said` makes of `parties`. Of those who lead and of those who take part a file names all or none: where it names none,
 * they stay. An organisation has one part in an action: the first that is named.
 */
export function saidParties(
  said: readonly PlanParty[],
  parties: readonly ActionParty[],
  organisationOf: (name: string) => string | undefined,
): SaidParties {
  const found: SaidParties = { come: [], change: [], go: [] };
  const named = new Set<string>();
  for (const { name, role } of said) {
    const organisationId = organisationOf(name);
    if (organisationId !== undefined && named.has(organisationId)) continue;
    if (organisationId !== undefined) named.add(organisationId);
    const party = parties.find((own) => own.organisationId === organisationId);
    if (!party) found.come.push({ organisationId, role });
    else if (party.role !== role) found.change.push({ party, role });
  }
  found.go = parties.filter(
    (party) =>
      !named.has(party.organisationId) &&
      said.some(({ role }) => isLead(role) === isLead(party.role)),
  );
  return found;
}
