import type {
  MeetingPack,
  PackedMeeting,
  PackFailure,
} from '#shared/document-kinds/meetings/pack-meeting.ts';
import type {
  FilledOwnFile,
  FillOwnFileOrder,
} from '#shared/cooperation/questionnaires/own-file/fill-own-file.ts';
import { MAKING_STEPS, type MakingStep } from '#shared/documents/writing/making-steps.ts';
import type { TemplateFailure } from '#shared/documents/template/read-template.ts';
import type { TemplateReport } from '#shared/documents/template/template-report.ts';
import type { Form } from '#shared/forms/form.ts';
import type { ReturnedFile } from '#shared/forms/read-returned.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import type { MailFailure, Message } from '#shared/mail/message.ts';
import type {
  OrderFailure,
  ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import { callWorker, type CallEnd } from '../call-worker.ts';
import type { KindInfo, MadeWord, WordExportCalls, WordOrder } from './make-word.ts';
import type { WorkerPort } from '../worker-port.ts';

export type WordFailure = Failure<'cancelled' | 'not-made'> | TemplateFailure;

/** Makes and reads Word documents in a worker that stays warm between them. */
export type WordExport = {
  /** The kinds of document that it makes; empty when it could not start. */
  kinds: () => Promise<readonly KindInfo[]>;
  warm: () => void;
  /** `onStep` is told what is being done. */
  make: (
    order: WordOrder,
    signal: AbortSignal,
    onStep?: (step: MakingStep) => void,
  ) => Promise<Result<MadeWord, WordFailure>>;
  /** About how many pages a document has; null where that cannot be told. */
  estimatePages: (
    order: WordOrder,
    signal: AbortSignal,
  ) => Promise<Result<number | null, WordFailure>>;
  /** Writes forms and the drafts of their messages into one zip; `onDone` is told how many are written. */
  packForms: (
    forms: readonly FormToSend[],
    today: CalendarDate,
    signal: AbortSignal,
    onDone?: (count: number) => void,
  ) => Promise<Result<Uint8Array, WordFailure | Failure<'identity-code'>>>;
  /** Writes the papers of a meeting and the draft of their message into one zip; `onDone` is told how many are written. */
  packMeeting: (
    pack: MeetingPack,
    signal: AbortSignal,
    onDone?: (count: number) => void,
  ) => Promise<Result<PackedMeeting, WordFailure | PackFailure>>;
  /** Writes answers into the file in which a body sent its questions. */
  fillOwnFile: (
    file: Uint8Array,
    order: FillOwnFileOrder,
  ) => Promise<Result<FilledOwnFile, TemplateFailure | Failure<'not-made'>>>;
  /** Reads a translation order that came back. */
  readOrder: (
    bytes: Uint8Array,
  ) => Promise<Result<ReturnedOrder, OrderFailure | Failure<'not-made'>>>;
  /**
   * Reads files that came back, a few at once, held against the forms that have gone out; `onDone` is told how many are read.
   * Returns what was found in each, in their order; null where one could not be read in time.
   */
  readReturned: (
    files: readonly PickedFile[],
    forms: readonly Form[],
    signal: AbortSignal,
    onDone?: (count: number) => void,
  ) => Promise<(ReturnedFile[] | null)[]>;
  /** Reads the messages that a file holds: mail, what Outlook keeps, an invitation. */
  readMessages: (
    bytes: Uint8Array,
  ) => Promise<Result<Message[], MailFailure | Failure<'not-made'>>>;
  /** Reads a ministry's template. */
  readTemplate: (
    bytes: Uint8Array,
  ) => Promise<Result<TemplateReport, TemplateFailure | Failure<'not-made'>>>;
  /** The office's own look as a template to edit; null where it could not be made. */
  starterTemplate: (language: Language, today: CalendarDate) => Promise<Uint8Array | null>;
  close: () => void;
};

/** No file that the program takes needs this long to read; a reader still at work then has met one made to hang it. */
const READING_LIMIT_MS = 20_000;

export function createWordExport(
  spawn: () => WorkerPort,
  timeLimit = READING_LIMIT_MS,
): WordExport {
  const worker = callWorker<WordExportCalls>(spawn);

  /** Reads a file from outside in a worker of its own: where it hangs or takes all memory, nothing else ends with it. */
  const readAlone = async <
    Name extends 'readOrder' | 'readMessages' | 'readTemplate' | 'fillOwnFile',
  >(
    name: Name,
    file: WordExportCalls[Name]['argument'],
  ): Promise<WordExportCalls[Name]['answer'] | { ok: false; failure: Failure<'not-made'> }> => {
    const reader = callWorker<WordExportCalls>(spawn);
    const end = await reader.call(name, file, { timeLimit });
    reader.close();
    return end.end === 'answer' ? end.value : fail('not-made');
  };
  return {
    kinds: async () => {
      const end = await worker.call('kinds', null);
      return end.end === 'answer' ? end.value : [];
    },
    warm: () => void worker.call('warm', null),
    estimatePages: async (order, signal) => {
      // In a worker of its own: it is stopped often, and what else is asked of the other must not end with it.
      const counter = callWorker<WordExportCalls>(spawn);
      const end = await counter.call('estimatePages', order, { signal });
      counter.close();
      return end.end === 'answer' ? end.value : notMade(end);
    },
    make: async (order, signal, onStep) => {
      const end = await worker.call('make', order, {
        signal,
        onProgress: (done) => {
          const step = MAKING_STEPS[done];
          if (step) onStep?.(step);
        },
      });
      return end.end === 'answer' ? end.value : notMade(end);
    },
    packForms: async (forms, today, signal, onDone) => {
      const end = await worker.call(
        'packForms',
        { forms, today },
        { signal, onProgress: (count) => onDone?.(count) },
      );
      return end.end === 'answer' ? end.value : notMade(end);
    },
    packMeeting: async (pack, signal, onDone) => {
      const end = await worker.call('packMeeting', pack, {
        signal,
        onProgress: (count) => onDone?.(count),
      });
      return end.end === 'answer' ? end.value : notMade(end);
    },
    readOrder: (bytes) => readAlone('readOrder', bytes),
    readMessages: (bytes) => readAlone('readMessages', bytes),
    fillOwnFile: (file, order) => readAlone('fillOwnFile', { file, order }),
    readReturned: async (files, forms, signal, onDone) => {
      const reader = callWorker<WordExportCalls>(spawn);
      const read = (some: readonly PickedFile[], before: number) =>
        reader.call(
          'readReturned',
          { files: some, forms },
          { timeLimit, signal, onProgress: (count) => onDone?.(before + count) },
        );
      const all = await read(files, 0);
      const found: (ReturnedFile[] | null)[] = all.end === 'answer' ? all.value : [];
      if (all.end !== 'answer') {
        // One of them hangs or takes all memory: each by itself, so that the others are read.
        for (const [at, one] of files.entries()) {
          const alone = await read([one], at);
          found.push(alone.end === 'answer' ? (alone.value[0] ?? null) : null);
        }
      }
      reader.close();
      return found;
    },
    readTemplate: (bytes) => readAlone('readTemplate', bytes),
    starterTemplate: async (language, today) => {
      const end = await worker.call('starterTemplate', { language, today });
      return end.end === 'answer' ? end.value : null;
    },
    close: worker.close,
  };
}

function notMade(end: Exclude<CallEnd<never>, { end: 'answer' }>): Result<never, WordFailure> {
  if (end.end === 'cancelled') return fail('cancelled');
  return fail('not-made', end.end === 'crashed' ? { details: end.message } : {});
}
