import type { Language } from '../../i18n/languages.ts';
import type { FieldChanges } from '../../records/record.ts';
import type { ActionParty } from '../action-party.ts';
import type { Action, ActionMoney } from '../action.ts';
import { withFinnish, withTranslation } from '../translation-state.ts';
import type { Difference } from './parts-there.ts';
import type { PlanItem } from './plan.ts';
import { saidParties } from './said-parties.ts';

/** What an action that stands in the programme takes from a file. */
export type ActionUpdate = {
  action: Action;
  changes: FieldChanges<Action>;
  /** The bodies that are said of it and are not its parties yet; those whose role the file says otherwise. */
  newParties: Pick<ActionParty, 'actionId' | 'organisationId' | 'role' | 'answer'>[];
  roles: { party: ActionParty; role: ActionParty['role'] }[];
  /** Those in whose place the file names others. */
  gone: ActionParty[];
};

/**
 * What `item` changes in `action` where the user takes `taken` of what the file has otherwise (`differencesThere`). Nothing is
 * taken away where the file says nothing: of money only what is known anew changes, and one end of the schedule
 * goes only where it would stand before its start. `language` is the file's; `organisationOf` finds whom a name stands for.
 */
export function updateOfAction(
  { text, action: said }: Pick<PlanItem, 'text' | 'action'>,
  action: Action,
  parties: readonly ActionParty[],
  taken: readonly Difference[],
  {
    language,
    organisationOf,
  }: { language: Language; organisationOf: (name: string) => string | undefined },
): ActionUpdate {
  const update: ActionUpdate = { action, changes: {}, newParties: [], roles: [], gone: [] };
  const { changes, newParties, roles, gone } = update;
  for (const one of taken) {
    if (one === 'description' && text) {
      const before = action.description ?? {};
      changes.description =
        language === 'fi' ? withFinnish(before, text) : withTranslation(before, language, text);
    } else if (one === 'schedule') {
      const { from = action.from, to = action.to } = said;
      const isTurned = from !== undefined && to !== undefined && from > to;
      changes.from = isTurned ? said.from : from;
      changes.to = isTurned ? said.to : to;
    } else if (one === 'money' && said.money) {
      changes.money = moneyOf(said.money, action.money);
    } else if (one === 'parties') {
      const { come, change, go } = saidParties(said.parties, parties, organisationOf);
      roles.push(...change);
      gone.push(...go);
      for (const { organisationId, role } of come) {
        if (organisationId === undefined) continue;
        newParties.push({ actionId: action.id, organisationId, role, answer: 'notAsked' });
      }
    }
  }
  return update;
}

/** Of the state of the money the file may have said nothing that is known: it is then as it was. */
function moneyOf(said: ActionMoney, before: ActionMoney | undefined): ActionMoney {
  return {
    ...before,
    ...said,
    state: said.state === 'open' ? (before?.state ?? 'open') : said.state,
  };
}
