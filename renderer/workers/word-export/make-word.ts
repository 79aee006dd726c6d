import {
  DOCUMENT_KINDS,
  documentOf,
  type KindAndModel,
  type KindCode,
} from '#shared/document-kinds/document-kinds.ts';
import {
  packMeeting,
  type MeetingPack,
  type PackedMeeting,
  type PackFailure,
} from '#shared/document-kinds/meetings/pack-meeting.ts';
import {
  fillOwnFile,
  type FilledOwnFile,
  type FillOwnFileOrder,
} from '#shared/cooperation/questionnaires/own-file/fill-own-file.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { FinishedDocument } from '#shared/documents/make-document.ts';
import { MAKING_STEPS, type MakingStep } from '#shared/documents/writing/making-steps.ts';
import type { FilledTemplate } from '#shared/documents/template/fill-template.ts';
import { readTemplate, type TemplateFailure } from '#shared/documents/template/read-template.ts';
import { starterTemplate } from '#shared/documents/template/starter-template.ts';
import type { TemplateReport } from '#shared/documents/template/template-report.ts';
import type { Form } from '#shared/forms/form.ts';
import { knownForms } from '#shared/forms/known-forms.ts';
import { readReturned, type ReturnedFile } from '#shared/forms/read-returned.ts';
import { packForms, type FormToSend } from '#shared/forms/pack-forms.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { MailFailure, Message } from '#shared/mail/message.ts';
import { readMessages } from '#shared/mail/read-messages.ts';
import {
  readTranslationOrder,
  type OrderFailure,
  type ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** A model of a kind, and how it is to be made. */
export type WordOrder<Code extends KindCode = KindCode> = {
  document: KindAndModel<Code>;
  frame: DocumentFrame;
  /** A ministry's own template to make it in. */
  template?: Uint8Array;
};

/** A finished document, and what its file's name says of it; in a template, with what is to be said of that. */
export type MadeWord = FinishedDocument & Partial<FilledTemplate> & { subject: readonly string[] };

/** A kind of document that can be made. */
export type KindInfo = Pick<
  (typeof DOCUMENT_KINDS)[number],
  'kind' | 'title' | 'languages' | 'publicity' | 'madeAt' | 'takesTemplate'
>;

export type WordExportCalls = {
  kinds: { argument: null; answer: KindInfo[] };
  /** Loads what making a document needs, so that the first one does not wait for it. */
  warm: { argument: null; answer: null };
  make: {
    argument: WordOrder;
    answer: Result<MadeWord, TemplateFailure>;
  };
  /** About how many pages it has; null where that cannot be told. */
  estimatePages: {
    argument: WordOrder;
    answer: Result<number | null, TemplateFailure>;
  };
  /** What a ministry's template holds. */
  readTemplate: { argument: Uint8Array; answer: Result<TemplateReport, TemplateFailure> };
  /** The office's own look as a template to edit. */
  starterTemplate: { argument: { language: Language; today: CalendarDate }; answer: Uint8Array };
  /** Forms with the drafts of their messages, in one zip. */
  packForms: {
    argument: { forms: readonly FormToSend[]; today: CalendarDate };
    answer: Result<Uint8Array, Failure<'identity-code'>>;
  };
  /** The papers of a meeting with the draft of their message, in one zip. */
  packMeeting: { argument: MeetingPack; answer: Result<PackedMeeting, PackFailure> };
  /** Files that came back, held against the forms that have gone out: what was found in each of them, in their order. */
  readReturned: {
    argument: { files: readonly PickedFile[]; forms: readonly Form[] };
    answer: ReturnedFile[][];
  };
  /** The messages that a file holds. */
  readMessages: { argument: Uint8Array; answer: Result<Message[], MailFailure> };
  /** The file in which a body sent its questions, with the answers to them. */
  fillOwnFile: {
    argument: { file: Uint8Array; order: FillOwnFileOrder };
    answer: Result<FilledOwnFile, TemplateFailure>;
  };
  /** A translation order that came back. */
  readOrder: { argument: Uint8Array; answer: Result<ReturnedOrder, OrderFailure> };
};

/** The Word export's work: builds a document and checks it; reads one that came back. */
export function wordExportHandlers(): CallHandlers<WordExportCalls> {
  return {
    kinds: () =>
      DOCUMENT_KINDS.map(({ kind, title, languages, publicity, madeAt, takesTemplate }) => ({
        ...{ kind, title, languages, madeAt, takesTemplate },
        ...(publicity && { publicity }),
      })),
    warm: () => null,
    readOrder: readTranslationOrder,
    readMessages: (bytes) => readMessages(bytes),
    fillOwnFile: ({ file, order }) => fillOwnFile(file, order),
    readReturned: async ({ files, forms }, onProgress) => {
      const known = knownForms(forms);
      const found: ReturnedFile[][] = [];
      for (const [at, file] of files.entries()) {
        found.push(await readReturned(file, known));
        onProgress(at + 1, files.length);
      }
      return found;
    },
    packForms: ({ forms, today }, onProgress) =>
      packForms(forms, today, (count) => onProgress(count, forms.length)),
    packMeeting: (pack, onProgress) =>
      packMeeting(pack, (count) => onProgress(count, pack.papers.length)),
    readTemplate,
    starterTemplate,
    estimatePages: ({ document, frame, template }) =>
      documentOf(document).estimatePages(frame, template),
    make: async ({ document, frame, template }, onProgress) => {
      const onStep = (step: MakingStep) =>
        onProgress(MAKING_STEPS.indexOf(step), MAKING_STEPS.length);
      const toMake = documentOf(document);
      const made = template
        ? await toMake.makeFromTemplate(frame, template, onStep)
        : ok(await toMake.make(frame, onStep));
      return made.ok ? ok({ ...made.value, subject: toMake.subjectOf(frame) }) : made;
    },
  };
}
