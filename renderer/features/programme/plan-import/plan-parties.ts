import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { partyMatcher } from '#shared/programme/plan-import/match-parties.ts';
import type { PlanItem } from '#shared/programme/plan-import/plan.ts';

/** Who a name of the plan is to be: one of the office, an entry of the catalogue, a new one, nobody. */
export type PartyChoice =
  | { is: 'office'; organisationId: string }
  | { is: 'catalogue'; catalogueKey: string }
  | { is: 'new' }
  | { is: 'out' };

export type PlanPartyName = {
  name: string;
  choice: PartyChoice;
  /** It was found among the office's organisations or in the catalogue. */
  isKnown: boolean;
  /** The name of what was found in the catalogue. */
  found?: string;
};

/** The names of the actions that are brought in, each once; `said` is what the user chose of some. */
export function planParties(
  items: readonly PlanItem[],
  organisations: readonly Organisation[],
  said: ReadonlyMap<string, PartyChoice>,
  language: Language,
): PlanPartyName[] {
  const match = partyMatcher(organisations);
  const names = items.flatMap(({ kind, action }) =>
    kind === 'action' ? action.parties.map(({ name }) => name) : [],
  );
  return [...new Set(names)].map((name) => {
    const found = match(name);
    const isKnown = found.is !== 'unknown';
    const choice = said.get(name) ?? (found.is === 'unknown' ? { is: 'new' as const } : found);
    const entry =
      found.is === 'catalogue'
        ? CATALOGUE_ORGANISATIONS.find(({ key }) => key === found.catalogueKey)
        : undefined;
    return { name, choice, isKnown, ...(entry && { found: pickText(entry.name, language) }) };
  });
}

/** Finds the organisation of the office that a name of the plan stands for. */
export function organisationFinder(
  ...of: Parameters<typeof planParties>
): (name: string) => string | undefined {
  const choices = new Map(planParties(...of).map(({ name, choice }) => [name, choice]));
  return (name) => {
    const choice = choices.get(name);
    return choice?.is === 'office' ? choice.organisationId : undefined;
  };
}
