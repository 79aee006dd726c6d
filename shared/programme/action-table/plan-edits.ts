import { definedOnly } from '../../lib/defined-only.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Fields } from '../../records/record.ts';
import type { ActionParty, PartyRole } from '../action-party.ts';
import type { Action, ActionMoney } from '../action.ts';
import { groupRows } from '../../records/group-rows.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { tagsIn, tidyTags } from '../../text/tags.ts';
import { withFinnish, withTranslation } from '../translation-state.ts';
import { endsBeforeStart, periodChanges } from '../typed-period.ts';
import { isLead } from './action-row.ts';
import type { CellEdit } from './parse-cell.ts';
import { groupBy } from '../../lib/group-by.ts';

const FIELDS = [
  ...(['title', 'kind', 'state', 'money', 'from', 'to', 'scheduleNote'] as const),
  ...(['needs', 'tags'] as const),
] as const;
type WrittenField = (typeof FIELDS)[number];

/** What edits change in the tables; of the fields of an action, `undefined` takes one away. */
export type PlannedEdits = {
  actions: { id: string; changes: { [K in WrittenField]?: Action[K] | undefined } }[];
  addedParties: Fields<ActionParty>[];
  changedParties: { id: string; changes: { role?: PartyRole; answer?: ActionParty['answer'] } }[];
  removedParties: string[];
};

/** An edit of an action's cell. */
export type ActionEdit = { actionId: string; edit: CellEdit };

/** A party as it is while edits are worked out; without an id it is new. */
type Draft = Pick<ActionParty, 'organisationId' | 'role' | 'answer'> & { id: string | null };

/**
 * Works out what edits change, those of one action in their order; edits of actions that are not there, and those that
 * change nothing or have an action end before it begins, fall away. Bodies that stay keep what they have answered; new ones are not asked yet. Tags are spelled as
 * the programme has them.
 * @param language in which titles are written.
 */
export function planEdits(
  content: Pick<ProgrammeContent, 'actions' | 'actionParties'>,
  edits: readonly ActionEdit[],
  language: Language,
): PlannedEdits {
  const plan: PlannedEdits = {
    actions: [],
    addedParties: [],
    changedParties: [],
    removedParties: [],
  };
  const parties = groupRows(content.actionParties, ({ actionId }) => actionId);
  const byAction = groupBy(edits, ({ actionId }) => actionId);
  const known = tagsIn(content.actions);
  for (const action of content.actions) {
    const own = byAction.get(action.id);
    if (!own) continue;
    const before = parties.get(action.id) ?? [];
    let next = action;
    let drafts: Draft[] = before.map(({ id, organisationId, role, answer }) => ({
      id,
      organisationId,
      role,
      answer,
    }));
    const isRefused = wouldEndBeforeStart(action, own);
    for (const { edit } of own) {
      if (isRefused && isOfPeriod(edit)) continue;
      next = withEdit(next, edit, { language, known });
      drafts = withPartyEdit(drafts, edit);
    }
    const changes = changesOf(action, next);
    if (Object.keys(changes).length > 0) plan.actions.push({ id: action.id, changes });
    addPartyChanges(plan, action.id, before, drafts);
  }
  return plan;
}

/** Whether an action would end before it begins by edits of it, and did not before. */
export function wouldEndBeforeStart(action: Action, edits: readonly ActionEdit[]): boolean {
  const after = edits
    .filter(({ edit }) => isOfPeriod(edit))
    .reduce((now, { edit }) => withEdit(now, edit, { language: 'fi', known: [] }), action);
  return after !== action && endsBeforeStart(after) && !endsBeforeStart(action);
}

/** Whether an edit changes when an action is carried out. */
export function isOfPeriod(edit: CellEdit): edit is Extract<CellEdit, { column: PeriodColumn }> {
  return edit.column === 'from' || edit.column === 'to' || edit.column === 'period';
}
type PeriodColumn = 'from' | 'to' | 'period';

/** Whether anything is changed at all. */
export function isEmptyPlan(plan: PlannedEdits): boolean {
  return Object.values(plan).every((list) => list.length === 0);
}

function withEdit(
  action: Action,
  edit: CellEdit,
  { language, known }: { language: Language; known: readonly string[] },
): Action {
  switch (edit.column) {
    case 'title': {
      const value = edit.value || undefined;
      const title =
        language === 'fi'
          ? withFinnish(action.title, value)
          : withTranslation(action.title, language, value);
      return (action.title[language] ?? '') === edit.value ? action : { ...action, title };
    }
    case 'money':
      return withMoney(
        action,
        edit.value === null ? emptied(action.money) : { ...action.money, state: edit.value },
      );
    case 'sum': {
      if (edit.value !== null) {
        return withMoney(action, { state: 'open', ...action.money, sum: edit.value });
      }
      return withMoney(action, action.money && without(action.money, 'sum'));
    }
    case 'kind':
    case 'from':
    case 'to': {
      return edit.value === null
        ? without(action, edit.column)
        : { ...action, [edit.column]: edit.value };
    }
    case 'period':
      return definedOnly({ ...action, ...periodChanges(action, edit.value) });
    case 'state':
      return { ...action, state: edit.value };
    case 'needs':
      return { ...action, needs: edit.value };
    case 'tags': {
      const tags = tidyTags(edit.value, known);
      return tags.length === 0 ? without(action, 'tags') : { ...action, tags };
    }
    default:
      return action;
  }
}

/** Without a state there is no money; what else is known of it is not thrown away. */
function emptied(money: ActionMoney | undefined): ActionMoney | undefined {
  if (!money) return undefined;
  return Object.keys(money).length === 1 ? undefined : { ...money, state: 'open' };
}

function withMoney(action: Action, money: ActionMoney | undefined): Action {
  return money ? { ...action, money } : without(action, 'money');
}

/** No field of a record is ever undefined within. */
function without<T extends object>(record: T, field: keyof T): T {
  const next = { ...record };
  Reflect.deleteProperty(next, field);
  return next;
}

function changesOf(before: Action, after: Action): PlannedEdits['actions'][number]['changes'] {
  return Object.fromEntries(
    FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map(
      (field) => [field, after[field]],
    ),
  );
}

function withPartyEdit(drafts: Draft[], edit: CellEdit): Draft[] {
  switch (edit.column) {
    case 'answer':
      return drafts.map((draft) => (isLead(draft) ? { ...draft, answer: edit.value } : draft));
    case 'leads':
      return withLeads(drafts, edit.value);
    case 'partners':
      return withPartners(drafts, edit.value);
    default:
      return drafts;
  }
}

/** Where the one that leads goes, or nobody does, the next leads; the others lead with it. */
function withLeads(drafts: Draft[], ids: readonly string[]): Draft[] {
  const kept = drafts.filter((one) => !isLead(one) || ids.includes(one.organisationId));
  const hadLead = drafts.some(({ role }) => role === 'lead');
  let hasLead = kept.some(({ role }) => role === 'lead');
  const next = kept.map((one) => {
    if (!ids.includes(one.organisationId) || (isLead(one) && (hasLead || !hadLead))) return one;
    const role: PartyRole = hasLead ? 'coLead' : 'lead';
    hasLead = true;
    return { ...one, role };
  });
  for (const organisationId of ids) {
    if (next.some((one) => one.organisationId === organisationId)) continue;
    next.push({ id: null, organisationId, role: hasLead ? 'coLead' : 'lead', answer: 'notAsked' });
    hasLead = true;
  }
  return next;
}

/** A body that leads stays what it is. */
function withPartners(drafts: Draft[], ids: readonly string[]): Draft[] {
  const next = drafts
    .filter(({ role, organisationId }) => role !== 'partner' || ids.includes(organisationId))
    .map((one) =>
      one.role === 'informed' && ids.includes(one.organisationId)
        ? { ...one, role: 'partner' as const }
        : one,
    );
  for (const organisationId of ids) {
    if (next.some((one) => one.organisationId === organisationId)) continue;
    next.push({ id: null, organisationId, role: 'partner', answer: 'notAsked' });
  }
  return next;
}

function addPartyChanges(
  plan: PlannedEdits,
  actionId: string,
  before: readonly ActionParty[],
  after: readonly Draft[],
): void {
  for (const party of before) {
    const now = after.find(({ id }) => id === party.id);
    if (!now) plan.removedParties.push(party.id);
    else if (now.role !== party.role || now.answer !== party.answer) {
      plan.changedParties.push({
        id: party.id,
        changes: {
          ...(now.role !== party.role && { role: now.role }),
          ...(now.answer !== party.answer && { answer: now.answer }),
        },
      });
    }
  }
  for (const { id, ...fields } of after) {
    if (id === null) plan.addedParties.push({ actionId, ...fields });
  }
}
