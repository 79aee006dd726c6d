import type { DocumentFrame, DocumentKind } from '../documents/document-kind.ts';
import { makeDocument, type FinishedDocument } from '../documents/make-document.ts';
import { estimatePages, makeFromTemplate } from '../documents/make-from-template.ts';
import type { MakingStep } from '../documents/writing/making-steps.ts';
import type { FilledTemplate } from '../documents/template/fill-template.ts';
import type { TemplateFailure } from '../documents/template/read-template.ts';
import { subjectOfTitle } from '../documents/texts/file-name.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Failure, Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';

/** What a document of office data is made for, each as its user names it: by id, name or abbreviation. */
export type ModelOptions = {
  language: Language;
  day: CalendarDate;
  programme?: string;
  /** A round of follow-up of a programme. */
  round?: string;
  /** An organisation, or a body of the office's list: what the kind is about. */
  body?: string;
  /** Versions of the programme, or the first and last day of a period. */
  from?: string;
  to?: string;
  /** What entries of the log are of, and what the log is arranged by. */
  country?: string;
  topic?: string;
  by?: string;
  /** An entry of the log. */
  engagement?: string;
  /** What Finland owes a body. */
  obligation?: string;
  /** A questionnaire of a body. */
  questionnaire?: string;
  /** A meeting of the body, by its number in the series: `3/2026`. */
  meeting?: string;
  /** An item of its agenda, by its number there. */
  item?: string;
};

/** That the data hold nothing by the name, no name was given and there is more than one, or what was asked for is none. */
export type ModelFailure = Failure<
  | 'programme-not-found'
  | 'version-not-found'
  | 'round-not-found'
  | 'body-not-found'
  | 'engagement-not-found'
  | 'engagement-restricted'
  | 'meeting-not-found'
  | 'item-not-found'
  | 'obligation-not-found'
  | 'questionnaire-not-found'
  | 'questionnaire-restricted'
  | 'period-invalid'
  | 'country-not-found'
  | 'grouping-invalid'
>;

/**
 * Where in the program a kind is made: the page on which what it is about is chosen, or `contacts`, where its window opens
 * anywhere and asks of which contacts.
 */
export type MadeAt =
  | 'contacts'
  | '/bodies'
  | '/contacts'
  | '/engagements'
  | '/meetings'
  | '/obligations'
  | '/privacy'
  | '/programme'
  | '/questionnaires'
  | '/recommendations'
  | '/tasks';

/** A document whose model is there. */
export type DocumentToMake = {
  /** What is chosen first, of what has a state of its own. */
  state?: DocumentFrame['state'];
  /** What its file's name says beyond the name of the kind. */
  subjectOf: (frame: DocumentFrame) => readonly string[];
  /** As `makeDocument` does. */
  make: (frame: DocumentFrame, onStep?: (step: MakingStep) => void) => Promise<FinishedDocument>;
  /** The same in a ministry's own template. */
  makeFromTemplate: (
    frame: DocumentFrame,
    template: Uint8Array,
    onStep?: (step: MakingStep) => void,
  ) => Promise<Result<FilledTemplate, TemplateFailure>>;
  /** About how many pages it has; null where it cannot be told. */
  estimatePages: (
    frame: DocumentFrame,
    template?: Uint8Array,
  ) => Promise<Result<number | null, TemplateFailure>>;
};

/** A kind of document as the program offers it. */
export type OfferedKind<Model, Code extends string, Place extends MadeAt = MadeAt> = Pick<
  DocumentKind<Model, Code>,
  'kind' | 'title' | 'languages' | 'publicity'
> & {
  madeAt: Place;
  /** It can be made in a ministry's template. */
  takesTemplate: boolean;
  /** The document of a model that the window has read. */
  of: (model: Model) => DocumentToMake;
  /** The document of the sample office. */
  ofSample: (language: Language) => DocumentToMake;
  /** The document of an office's rows; absent where the kind is of what the user chose on a screen. */
  ofOffice?: (rows: OfficeDataRows, options: ModelOptions) => Result<DocumentToMake, ModelFailure>;
};

/**
 * Offers a kind: what its own module in its area does not say.
 * @returns the kind as windows, the command and exports take it; nobody but the kind itself knows its model.
 */
export function offer<Model, const Code extends string, const Place extends MadeAt>(
  kind: DocumentKind<Model, Code>,
  offered: {
    madeAt: Place;
    /** False for sheets of paper that are measured. */
    takesTemplate?: boolean;
    /** The kind's model of the sample office. */
    sample: (language: Language) => Model;
    modelOf?: (rows: OfficeDataRows, options: ModelOptions) => Result<Model, ModelFailure>;
  },
): OfferedKind<Model, Code, Place> {
  const { madeAt, takesTemplate = true, sample, modelOf } = offered;
  const of = (model: Model): DocumentToMake => ({
    ...(kind.stateOf && { state: kind.stateOf(model) }),
    subjectOf: (frame) =>
      kind.subjectOf?.(model, frame) ?? [
        subjectOfTitle(kind.titleOf(model, frame), pickText(kind.title, frame.language)),
      ],
    make: (frame, onStep) => makeDocument(kind, model, frame, onStep),
    makeFromTemplate: (frame, template, onStep) =>
      makeFromTemplate(kind, model, frame, template, onStep),
    estimatePages: (frame, template) => estimatePages(kind, model, frame, template),
  });
  return {
    kind: kind.kind,
    title: kind.title,
    languages: kind.languages,
    ...(kind.publicity && { publicity: kind.publicity }),
    madeAt,
    takesTemplate,
    of,
    ofSample: (language) => of(sample(language)),
    ...(modelOf && {
      ofOffice: (rows, options) => {
        const model = modelOf(rows, options);
        return model.ok ? { ok: true, value: of(model.value) } : model;
      },
    }),
  };
}
