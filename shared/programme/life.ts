import { isEmptyRichText } from '../rich-text/plain.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
} from './outline/number-programme.ts';
import type { OutlineTable } from './outline/outline-places.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import { PROGRAMME_STATES, type ProgrammeState } from './programme.ts';

/**
 * The states that may follow each, the usual one first. A step back is always there; an approved programme and one in
 * force may be opened again, as Parliament made the Dutch plan of 2023 be.
 */
const NEXT = {
  preparing: ['draft'],
  draft: ['consultation', 'finalising', 'preparing'],
  consultation: ['finalising', 'draft'],
  finalising: ['approved', 'consultation', 'draft'],
  approved: ['inForce', 'finalising'],
  inForce: ['ended', 'finalising', 'approved'],
  ended: ['evaluated', 'inForce'],
  evaluated: ['ended'],
} as const satisfies Record<ProgrammeState, readonly ProgrammeState[]>;

/** Whether the documents of a programme in `state` are drafts: until the Government has decided on it. */
export function documentState(state: ProgrammeState): 'draft' | 'final' {
  const reached = PROGRAMME_STATES.indexOf(state) >= PROGRAMME_STATES.indexOf('approved');
  return reached ? 'final' : 'draft';
}

/** The states into which a programme may come from `state`, the usual one first. */
export function nextStates(state: ProgrammeState): readonly ProgrammeState[] {
  return NEXT[state];
}

/** What should hold in a state and does not: the record and the field that would mend it. It stops nobody. */
export type LifeWarning = {
  code:
    | 'chapterEmpty'
    | 'goalEmpty'
    | 'actionWithoutLead'
    | 'actionWithoutGoal'
    | 'actionNotAgreed'
    | 'actionNotEnded'
    | 'noTerm'
    | 'noAdoption'
    | 'noPublication';
  table: 'programmes' | OutlineTable;
  recordId: string;
  field: string;
};

const AGREED = ['agreed', 'approved', 'running', 'ended', 'dropped'];
const CLOSED = ['ended', 'dropped'];

/**
 * What is not yet as it should be for a programme to be in `state`: from its round of statements on no chapter is a bare
 * heading (in Finnish) and no goal is without actions below it; from its finalising on every action has a goal; once
 * approved each has a lead and is agreed, and term and day of adoption are known; in force it is published; once ended no
 * action still runs. Dropped actions are left alone.
 */
export function lifeWarnings(content: ProgrammeContent, state: ProgrammeState): LifeWarning[] {
  const { programme } = content;
  const outline = numberProgramme(content);
  const reached = (one: ProgrammeState) =>
    PROGRAMME_STATES.indexOf(state) >= PROGRAMME_STATES.indexOf(one);
  const warnings: LifeWarning[] = [];
  const ofProgramme = (code: LifeWarning['code'], field: string) =>
    warnings.push({ code, table: 'programmes', recordId: programme.id, field });
  if (reached('approved')) {
    if (programme.from === undefined) ofProgramme('noTerm', 'from');
    else if (programme.to === undefined) ofProgramme('noTerm', 'to');
    if (programme.adoptedOn === undefined) ofProgramme('noAdoption', 'adoptedOn');
  }
  if (reached('inForce') && programme.publishedOn === undefined) {
    ofProgramme('noPublication', 'publishedOn');
  }
  if (reached('consultation')) {
    for (const { chapter, chapters } of chaptersInOrder(outline)) {
      const isBare = chapter.content === 'text' && isEmptyRichText(chapter.body?.fi ?? null);
      if (isBare && chapters.length === 0) {
        const { id } = chapter;
        warnings.push({ code: 'chapterEmpty', table: 'chapters', recordId: id, field: 'body' });
      }
    }
    for (const { goal, goals, actions } of goalsInOrder(outline.goals)) {
      if (goals.length > 0 || actions.length > 0) continue;
      warnings.push({ code: 'goalEmpty', table: 'goals', recordId: goal.id, field: 'title' });
    }
  }
  const led = new Set(
    content.actionParties
      .filter(({ role }) => role === 'lead' || role === 'coLead')
      .map(({ actionId }) => actionId),
  );
  const orphans = new Set(outline.orphans.map(({ action }) => action.id));
  for (const { action } of actionsInOrder(outline)) {
    if (action.state === 'dropped') continue;
    const ofAction = (code: LifeWarning['code'], field: string) =>
      warnings.push({ code, table: 'actions', recordId: action.id, field });
    if (reached('finalising') && orphans.has(action.id)) ofAction('actionWithoutGoal', 'goalId');
    if (reached('approved') && !led.has(action.id)) ofAction('actionWithoutLead', 'actionParties');
    if (reached('approved') && !AGREED.includes(action.state)) {
      ofAction('actionNotAgreed', 'state');
    }
    if (reached('ended') && !CLOSED.includes(action.state)) ofAction('actionNotEnded', 'state');
  }
  return warnings;
}
