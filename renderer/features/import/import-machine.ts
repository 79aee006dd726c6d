import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { countDecisions, USUAL_DECISIONS } from '#shared/contacts/import/match/row-decisions.ts';
import { appointedIn } from './appointed.ts';
import { decideRow, decideState, keptDecisions } from './decide-rows.ts';
import { answerErrors } from './import-state.ts';
import type { Decided, ImportEvent, ImportState } from './import-state.ts';

export const IMPORT_START = {
  step: 'file',
  problem: null,
  left: null,
} as const satisfies ImportState;

/**
 * The next state of an import. An event that does not belong to the state changes nothing: a reading that was overtaken,
 * a second click. `today` is the day at the office.
 */
export function nextImportState(
  state: ImportState,
  event: ImportEvent,
  today: CalendarDate,
): ImportState {
  switch (event.type) {
    case 'reading':
      return state.step === 'writing' ? state : { step: 'reading', fileName: event.fileName };
    case 'read':
      if (state.step !== 'reading') return state;
      return { ...toColumns(event), filter: 'all', page: 0 };
    case 'not-read':
      return state.step === 'reading' || state.step === 'file'
        ? { ...IMPORT_START, problem: event.problem }
        : state;
    case 'replanning':
      return state.step === 'columns' ? { ...state, busy: true, problem: null } : state;
    case 'replanned':
      if (state.step !== 'columns') return state;
      return {
        ...state,
        list: event.list,
        busy: false,
        problem: null,
        page: event.keepsPage ? state.page : 0,
      };
    case 'not-replanned':
      return state.step === 'columns' ? { ...state, busy: false, problem: event.problem } : state;
    case 'filter':
      return state.step === 'columns' ? { ...state, filter: event.filter, page: 0 } : state;
    case 'page':
      return 'page' in state ? { ...state, page: event.page } : state;
    case 'answer':
      return 'answers' in state
        ? { ...state, answers: { ...state.answers, ...event.changes } }
        : state;
    case 'next':
      return goOn(state, today);
    case 'back':
      return goBack(state);
    case 'checked':
      return state.step === 'summary' ? compared(state, event.check) : state;
    case 'not-checked':
      return state.step === 'summary' ? { ...state, problem: event.problem } : state;
    case 'hinted':
      return state.step === 'summary' ? hinted(state, event) : state;
    case 'match-filter':
      return state.step === 'summary' ? { ...state, filter: event.filter, page: 0 } : state;
    case 'decide-state':
      return state.step === 'summary' ? decideState(state, event.state, event.choice) : state;
    case 'decide-row':
      return state.step === 'summary' ? decideRow(state, event.index, event.decision) : state;
    case 'write':
      return startWriting(state);
    case 'progress':
      return state.step === 'writing' ? { ...state, done: event.done, total: event.total } : state;
    case 'stopping':
      return state.step === 'writing' ? { ...state, isStopping: true } : state;
    case 'written':
      if (state.step !== 'writing') return state;
      return {
        step: 'done',
        fileName: state.list.fileName,
        outcome: event.outcome,
        appointed: appointedIn(state.list),
      };
    case 'not-written':
      if (state.step !== 'writing') return state;
      return { ...toSummary(state), problem: event.problem };
    case 'resume':
      return state.step === 'file' && state.left ? toColumns(state.left) : state;
    case 'restart':
      return state.step === 'writing' ? state : leave(state);
  }
}

type WithList = Pick<Extract<ImportState, { step: 'source' }>, 'list' | 'answers'>;

function toColumns({ list, answers }: WithList): Extract<ImportState, { step: 'columns' }> {
  return { step: 'columns', list, answers, filter: 'all', page: 0, busy: false, problem: null };
}

function goOn(state: ImportState, today: CalendarDate): ImportState {
  if (state.step === 'columns') {
    const { list, answers, busy } = state;
    if (busy || list.preview.contacts.length === 0) return state;
    return { step: 'source', list, answers, showErrors: false, ...UNDECIDED };
  }
  if (state.step === 'source') {
    if (Object.keys(answerErrors(state.answers, today)).length > 0) {
      return { ...state, showErrors: true };
    }
    return toSummary(state);
  }
  return state;
}

function goBack(state: ImportState): ImportState {
  switch (state.step) {
    case 'columns':
      return leave(state);
    case 'source':
      return toColumns(state);
    case 'summary':
      return {
        step: 'source',
        list: state.list,
        answers: state.answers,
        showErrors: false,
        ...decidedIn(state),
      };
    default:
      return state;
  }
}

/** Nothing is asked and nothing is lost: a list left half-way can be gone on with. */
function leave(state: ImportState): ImportState {
  if (!('list' in state)) return IMPORT_START;
  // The reader is about to plan otherwise than is shown: what is gone on with later must be what it has.
  if (state.step === 'columns' && state.busy) return state;
  return { ...IMPORT_START, left: { list: state.list, answers: state.answers } };
}

function startWriting(state: ImportState): ImportState {
  if (state.step !== 'summary' || !state.check) return state;
  const { list, answers, check, decisions } = state;
  const { added, updated, asked } = countDecisions(check.matches, decisions);
  if (asked > 0 || added + updated === 0) return state;
  return {
    step: 'writing',
    list,
    answers,
    done: 0,
    total: list.preview.contacts.length,
    isStopping: false,
    ...decidedIn(state),
  };
}

type Summary = Extract<ImportState, { step: 'summary' }>;

const UNDECIDED: Decided = { decisions: USUAL_DECISIONS, madeOn: [] };

function toSummary({ list, answers, decisions, madeOn }: WithList & Decided): Summary {
  return {
    step: 'summary',
    list,
    answers,
    decisions,
    madeOn,
    check: null,
    hintedTo: null,
    filter: 'all',
    page: 0,
    problem: null,
  };
}

function decidedIn({ check, decisions, madeOn }: Summary): Decided {
  return { decisions, madeOn: check?.matches ?? madeOn };
}

function compared(state: Summary, check: NonNullable<Summary['check']>): Summary {
  const decisions = keptDecisions(state, check.matches);
  return { ...state, check, decisions, madeOn: [], hintedTo: 0 };
}

function hinted(
  state: Summary,
  { found, hintedTo }: Extract<ImportEvent, { type: 'hinted' }>,
): Summary {
  if (!state.check || found.length === 0) return { ...state, hintedTo };
  const matches = [...state.check.matches];
  for (const { index, match } of found) matches[index] = match;
  return { ...state, hintedTo, check: { ...state.check, matches } };
}
