import type { Publicity } from '#shared/documents/publicity.ts';
import type { ComponentType } from 'react';
import type { DocumentModels, KindCode } from '#shared/document-kinds/document-kinds.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ExportScope } from './export-state.ts';

/** What a model is read for, once the user has chosen. */
export type ModelChoice = { language: Language; scope: ExportScope; today: CalendarDate };

export type DocumentHint = 'privacy:report.subjectHint' | 'privacy:notice.hint';

/**
 * A kind's model as it was read; `contacts` is how many persons and organisations it names, for the log, `leftOut` how many
 * chosen persons it must not name. `pageNumbers`: the pages of a long document are to be counted; `day`: what it shows is
 * as of that day, and so is its file's name.
 */
export type ReadModel<Code extends KindCode> = {
  model: DocumentModels[Code];
  contacts: number;
  leftOut?: number;
  pageNumbers?: boolean;
  day?: CalendarDate;
};

/** That the document must not be made, and why. */
export type Refused = { refused: Failure<'officer-missing'> };

/** A Word document that a feature asks for: its kind, and how the model of that kind is read. */
export type DocumentRequest<Code extends KindCode = KindCode> = {
  [One in Code]: AboutDocument & {
    kind: One;
    read: (office: Office, choice: ModelChoice) => Promise<ReadModel<One> | Refused>;
  };
}[Code];

/** What is said of a document of any kind. */
export type AboutDocument = {
  /** Which contacts can be chosen, and how many each has; the last one is chosen first. None: there is no choice. */
  scopes?: readonly { scope: ExportScope; count: number }[];
  /** There is nothing to make it of. */
  isEmpty?: boolean;
  /** What it is about, for the file's name, where its model does not say it: whose notice to several persons it is. */
  subject?: string;
  /** The list that it is made of, for the log. */
  listId?: string;
  /** The person whom it is about, for the log. */
  personId?: string;
  /** The case number that the field begins with, as the registry gave it. */
  caseNumber?: string;
  /** The language chosen first; that of the last document of the kind where not said. */
  language?: Language;
  /** The state chosen first; final where not said. */
  state?: 'draft' | 'final';
  /** How public it is at first; what its state and kind say where not said. */
  publicity?: Publicity;
  /** The text of what is to be thought of before it is made. */
  hint?: DocumentHint;
  /** Fields of the kind's own, before the common ones. Their values are the feature's; `read` takes them from there. */
  Fields?: ComponentType;
  /** Calls `listener` when what the `Fields` hold changes; returns what ends it. */
  onFieldsChange?: (listener: () => void) => () => void;
  /** The window says about how many pages the document will have. */
  estimatesPages?: boolean;
};
