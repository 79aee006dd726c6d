import type { ActionParty } from './action-party.ts';

/** The organisations that lead each action, alone or with others; each once, the lead before those that lead with it. */
export function leadsByAction(parties: readonly ActionParty[]): ReadonlyMap<string, string[]> {
  const leads = new Map<string, string[]>();
  for (const role of ['lead', 'coLead'] as const) {
    for (const party of parties) {
      if (party.role !== role) continue;
      const ids = leads.get(party.actionId);
      if (!ids) leads.set(party.actionId, [party.organisationId]);
      else if (!ids.includes(party.organisationId)) ids.push(party.organisationId);
    }
  }
  return leads;
}
