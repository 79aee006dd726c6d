import { headingLanguage } from '#shared/contacts/import/columns/heading-language.ts';
import type { ContactField } from '#shared/contacts/import/plan.ts';
import { lastEdits, type RowEdit } from '#shared/contacts/import/edits/row-edits.ts';
import type { PlanOptions } from '#shared/contacts/import/plan-import.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { ImportFrame } from '#shared/contacts/import/write/contact-rows.ts';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay } from '#shared/lib/read-day.ts';
import type { ReadOptions } from '#shared/tabular/table.ts';
import type { Office } from '#renderer/data/office.ts';
import type {
  ImportReader,
  ReadingFailure,
} from '#renderer/workers/import-reader/import-reader.ts';
import type {
  ImportSource,
  MendOrder,
  OpenedList,
  PlannedList,
} from '#renderer/workers/import-reader/read-import.ts';
import { restoredList, type importKeeper } from './kept-import.ts';
import { importedBefore, rememberedFields, writeImport } from './import-data.ts';
import { nextImportState } from './import-machine.ts';
import type {
  ImportAnswers,
  ImportEvent,
  ImportList,
  ImportProblem,
  ImportState,
} from './import-state.ts';

export type ImportFlowParts = {
  office: Office;
  /** What was said of a list before the window was loaded anew. */
  kept: Pick<ReturnType<typeof importKeeper>, 'read'>;
  reader: ImportReader;
  get: () => ImportState;
  set: (state: ImportState) => void;
  now: () => Date;
};

export type EditStep = readonly RowEdit[];

/** What the screens of the import can do. */
export type ImportFlow = {
  send: (event: ImportEvent) => void;
  open: (source: ImportSource, screenLanguage: Language) => Promise<void>;
  /** Says why a list could not even be taken in. */
  refuse: (fileName: string, code: 'too-large' | 'unreadable') => void;
  /** Stops the reading, the search for duplicates or the writing that is under way. */
  stop: () => void;
  reread: (options: ReadOptions) => Promise<void>;
  setHeaderRow: (headerRow: number | null) => Promise<void>;
  setField: (index: number, field: ContactField | null) => Promise<void>;
  /** Reads rows again as they are put right: one step of undo. Returns the step, null where nothing was edited. */
  edit: (step: EditStep) => Promise<EditStep | null>;
  /** Mends all rows that bear a remark, in one step. */
  mendAll: (order: MendOrder) => Promise<EditStep | null>;
  /** Takes the last step back; where `own` is given, only if that is the last. Returns whether it did. */
  undoEdit: (own?: EditStep) => Promise<boolean>;
  /** Holds the list against the office, then looks for possible duplicates. */
  check: () => Promise<void>;
  write: (order: {
    name: string;
    labels: { title: string; unit: string };
  }) => Promise<'written' | 'stopped' | 'failed'>;
};

/** What comes next is drawn in a turn of its own, so that the window never stands still long. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What the steps of an import share. */
type Steps = Pick<ImportFlowParts, 'office' | 'kept' | 'reader' | 'get'> & {
  now: () => Date;
  today: () => CalendarDate;
  send: (event: ImportEvent) => void;
  /** A new piece of work overtakes the one under way. */
  begin: () => AbortSignal;
};

/** Carries an import out: what the machine decides, with the reader and the office behind it. */
export function createImportFlow({
  office,
  kept,
  reader,
  get,
  set,
  now,
}: ImportFlowParts): ImportFlow {
  let stopper = new AbortController();
  const today = () => dayInFinland(now());
  const send = (event: ImportEvent): void => {
    set(nextImportState(get(), event, today()));
  };
  const begin = (): AbortSignal => {
    stopper.abort();
    stopper = new AbortController();
    return stopper.signal;
  };
  const steps: Steps = { office, kept, reader, get, now, today, send, begin };

  return {
    send: (event) => {
      // Nothing is compared any more for a list that was left.
      const isLeft = event.type === 'back' || event.type === 'restart';
      if (isLeft && get().step === 'summary') stopper.abort();
      send(event);
    },
    stop: () => {
      const { step } = get();
      stopper.abort();
      if (step === 'reading') send({ type: 'not-read', problem: null });
      if (step === 'summary') send({ type: 'hinted', found: [], hintedTo: null });
      if (step === 'writing') send({ type: 'stopping' });
    },
    ...readingSteps(steps),
    ...writingSteps(steps),
  };
}

/** From a file to a list whose columns are understood. */
function readingSteps({
  office,
  kept,
  reader,
  get,
  today,
  send,
  begin,
}: Steps): Pick<
  ImportFlow,
  'open' | 'refuse' | 'reread' | 'setHeaderRow' | 'setField' | 'edit' | 'mendAll' | 'undoEdit'
> {
  const asList = async (
    fileName: string | null,
    opened: OpenedList,
    chosen: ImportList['chosen'],
    signal: AbortSignal,
  ): Promise<ImportList> => {
    const understood = await withMemory(opened, { office, reader }, signal);
    await pause();
    return { ...opened, ...understood, fileName, chosen };
  };

  const replan = async (
    list: ImportList,
    options: PlanOptions,
    mapping: ImportList['mapping'] | 'look',
    edits = list.edits ?? [],
  ): Promise<void> => {
    send({ type: 'replanning' });
    const signal = begin();
    const planned = await reader.plan({ ...options, edits: lastEdits(edits) }, signal);
    if (signal.aborted) return;
    if (!planned.ok) {
      send({ type: 'not-replanned', problem: problemOf(list.fileName, planned.failure) });
      return;
    }
    const understood =
      mapping === 'look'
        ? await withMemory(planned.value, { office, reader }, signal, lastEdits(edits))
        : { ...planned.value, mapping };
    await pause();
    if (!signal.aborted) {
      const keepsPage = edits !== list.edits;
      send({ type: 'replanned', list: { ...list, ...understood, edits }, keepsPage });
    }
  };

  const lastStep = (): EditStep | undefined => {
    const state = get();
    return state.step === 'columns' ? state.list.edits?.at(-1) : undefined;
  };

  const replanEdited = async (
    list: ImportList,
    edits: readonly (readonly RowEdit[])[],
  ): Promise<void> => {
    const { headerRow, columns } = list.plan;
    const fields = columns.map(({ field }) => field);
    await replan(list, { headerRow, fields }, list.mapping, edits);
  };

  let screen: Language | null = null;

  return {
    edit: async (step) => {
      const state = get();
      if (state.step !== 'columns' || state.busy || step.length === 0) return null;
      await replanEdited(state.list, [...(state.list.edits ?? []), step]);
      return lastStep() === step ? step : null;
    },
    mendAll: async (order) => {
      const state = get();
      if (state.step !== 'columns' || state.busy) return null;
      send({ type: 'replanning' });
      const made = await reader.mend(order, begin());
      if (!made.ok || made.value.length === 0) {
        send({ type: 'not-replanned', problem: null });
        return null;
      }
      await replanEdited(state.list, [...(state.list.edits ?? []), made.value]);
      return lastStep() === made.value ? made.value : null;
    },
    undoEdit: async (own) => {
      const state = get();
      if (state.step !== 'columns' || state.busy || !state.list.edits?.length) return false;
      if (own && lastStep() !== own) return false;
      const last = lastStep();
      await replanEdited(state.list, state.list.edits.slice(0, -1));
      return lastStep() !== last;
    },
    open: async (source, screenLanguage) => {
      if (get().step === 'writing') return;
      screen = screenLanguage;
      const fileName = source.kind === 'file' ? source.name : null;
      send({ type: 'reading', fileName });
      const signal = begin();
      const opened = await reader.open(source, signal);
      if (signal.aborted) return;
      if (!opened.ok) {
        send({ type: 'not-read', problem: problemOf(fileName, opened.failure) });
        return;
      }
      const before = await kept.read();
      const again = before?.sha256 === opened.value.sha256 ? before : null;
      const list =
        (again && (await restoredList(again, opened.value, reader, signal))) ??
        (await asList(fileName, opened.value, {}, signal));
      if (signal.aborted) return;
      send({
        type: 'read',
        list,
        answers: again?.answers ?? firstAnswers(list, screenLanguage, today()),
      });
    },
    refuse: (fileName, code) => {
      if (get().step === 'writing') return;
      begin();
      send({ type: 'reading', fileName });
      send({ type: 'not-read', problem: { about: 'reading', fileName, failure: { code } } });
    },
    reread: async (options) => {
      const state = get();
      if (state.step !== 'columns') return;
      const chosen = { ...state.list.chosen, ...options };
      send({ type: 'replanning' });
      const signal = begin();
      const read = await reader.reread(chosen, signal);
      if (signal.aborted) return;
      if (!read.ok) {
        const problem = problemOf(state.list.fileName, read.failure);
        send({ type: 'not-replanned', problem });
        return;
      }
      const list = await asList(state.list.fileName, read.value, chosen, signal);
      if (!signal.aborted) send({ type: 'replanned', list });
    },
    setHeaderRow: async (headerRow) => {
      const state = get();
      if (state.step !== 'columns') return;
      await replan(state.list, { headerRow }, 'look');
      const listLanguage = languageSaidAnew(state, get(), screen);
      if (listLanguage) send({ type: 'answer', changes: { listLanguage } });
    },
    setField: async (index, field) => {
      const state = get();
      if (state.step !== 'columns') return;
      const { plan } = state.list;
      const fields = plan.columns.map((column) => (column.index === index ? field : column.field));
      await replan(state.list, { headerRow: plan.headerRow, fields }, 'by-hand');
    },
  };
}

/** From a list that is understood to contacts. */
function writingSteps({
  office,
  reader,
  get,
  now,
  today,
  send,
  begin,
}: Steps): Pick<ImportFlow, 'check' | 'write'> {
  return {
    check: async () => {
      const state = get();
      if (state.step !== 'summary' || state.check) return;
      const signal = begin();
      const { list, answers } = state;
      const order = { today: today(), listLanguage: answers.listLanguage };
      const [matched, sameFileAt] = await Promise.all([
        reader.match(order, signal),
        importedBefore(office, list.sha256),
      ]);
      if (signal.aborted) return;
      if (!matched.ok) {
        send({ type: 'not-checked', problem: problemOf(list.fileName, matched.failure) });
        return;
      }
      send({ type: 'checked', check: { ...matched.value, sameFileAt } });
      await reader.hints((found, at) => {
        send({ type: 'hinted', found, hintedTo: at });
      }, signal);
      if (!signal.aborted) send({ type: 'hinted', found: [], hintedTo: null });
    },
    write: async ({ name, labels }) => {
      // What is asked a second time is under way, or done.
      if (get().step !== 'summary') return 'failed';
      send({ type: 'write' });
      const state = get();
      if (state.step !== 'writing') return 'failed';
      const { list, answers, decisions, madeOn: matches } = state;
      const frame = frameOf(answers, today(), labels);
      if (frame === null) return 'failed';
      const signal = begin();
      const order = { list, frame, matches, decisions, name, now: now() };
      const written = await writeImport(office, reader, order, {
        signal,
        onProgress: (done, total) => {
          send({ type: 'progress', done, total });
        },
      }).catch((error: unknown) => {
        // Nothing of it is left; the summary must not stay hidden behind a bar that never moves.
        send({
          type: 'not-written',
          problem: { about: 'writing', failure: { code: 'unexpected' } },
        });
        throw error;
      });
      if (written.ok) {
        send({ type: 'written', outcome: written.value });
        return 'written';
      }
      const stopped = written.failure.code === 'cancelled';
      send({
        type: 'not-written',
        problem: stopped ? null : { about: 'writing', failure: written.failure },
      });
      return stopped ? 'stopped' : 'failed';
    },
  };
}

function firstAnswers(list: ImportList, screen: Language, obtainedOn: CalendarDate): ImportAnswers {
  return {
    source: '',
    purpose: null,
    obtainedOn,
    listLanguage: languageOfList(list, screen) ?? screen,
    legalBasis: null,
    reviewOn: '',
  };
}

/** What other headings say of the list's language; null where she has chosen it herself, or they say nothing. */
function languageSaidAnew(
  { list, answers }: Extract<ImportState, { step: 'columns' }>,
  after: ImportState,
  screen: Language | null,
): Language | null {
  const said = answers.listLanguage;
  const isChosen = said !== (languageOfList(list, said) ?? screen);
  return isChosen || after.step !== 'columns' ? null : languageOfList(after.list, said);
}

/** The language of the list's own headings, if they say any. */
function languageOfList({ plan }: Pick<ImportList, 'plan'>, preferred: Language): Language | null {
  if (plan.headerRow === null) return null;
  return headingLanguage(
    plan.columns.map(({ header }) => header),
    preferred,
  );
}

/** The plan with the fields that the user gave to an earlier list of the same shape. */
async function withMemory(
  { plan, preview }: PlannedList,
  { office, reader }: Pick<ImportFlowParts, 'office' | 'reader'>,
  signal: AbortSignal,
  edits: readonly RowEdit[] = [],
): Promise<Pick<ImportList, 'plan' | 'preview' | 'mapping'>> {
  const fields = await rememberedFields(office, plan);
  if (!fields || plan.columns.every((column, index) => column.field === fields[index])) {
    return { plan, preview, mapping: 'guessed' };
  }
  const again = await reader.plan({ headerRow: plan.headerRow, fields, edits }, signal);
  return again.ok
    ? { ...again.value, mapping: 'remembered' }
    : { plan, preview, mapping: 'guessed' };
}

function problemOf(fileName: string | null, failure: ReadingFailure): ImportProblem | null {
  return failure.code === 'cancelled' ? null : { about: 'reading', fileName, failure };
}

/** What is kept of every contact that the list brings; null while its purpose or day is not told. */
function frameOf(
  answers: ImportAnswers,
  today: CalendarDate,
  labels: ImportFrame['labels'],
): ImportFrame | null {
  const { purpose, obtainedOn, listLanguage, legalBasis } = answers;
  if (purpose === null || obtainedOn === null) return null;
  const reviewOn = readDay(answers.reviewOn);
  return {
    today,
    provenance: { kind: 'import', source: answers.source.trim(), purpose, obtainedOn },
    listLanguage,
    labels,
    ...(legalBasis && { legalBasis }),
    ...(reviewOn !== null && { reviewOn }),
  };
}
