import type { Document, PageNumberEstimator } from 'docx';
import type { Language, LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Publicity, Secrecy } from './publicity.ts';
import type { TemplateValues } from './template/placeholders.ts';

/** Who sends the document; printed in its header block. From the office's settings. */
export type Sender = {
  organisation: LocalText;
  unit?: LocalText;
  coordinatorName: string;
  coordinatorTitle: LocalText;
  email?: string;
  phone?: string;
};

/** What every document is told, whatever its kind. */
export type DocumentFrame = {
  language: Language;
  today: CalendarDate;
  sender: Sender;
  /** As the registry gave it (`VN/…/…`); without it the document prints none. Never made up. */
  caseNumber?: string;
  state: 'draft' | 'final';
  publicity: Publicity;
  /** Of a document that is secret as a whole or in part. */
  secrecy?: Secrecy;
  /** Page numbers in the contents are asked for, where counting them takes long. */
  pageNumbers?: boolean;
};

/**
 * A kind of Word document. `Model` is plain values with every reference resolved, so that it can be sent to a worker.
 * `build` is pure: the same model and frame give the same document. A document is packed once.
 */
export type DocumentKind<Model, Code extends string = string> = {
  /** Kebab-case, stable: `contact-list`. */
  kind: Code;
  title: LocalText;
  languages: readonly Language[];
  /** The document's title property and heading. */
  titleOf: (model: Model, frame: DocumentFrame) => string;
  /**
   * What its file's name says beyond the name of the kind: the plan, the body, the round; what tells documents of one day
   * apart stands first. What the title says beyond the kind where not said.
   */
  subjectOf?: (model: Model, frame: DocumentFrame) => readonly string[];
  build: (model: Model, frame: DocumentFrame, pageNumbers?: PageNumberEstimator) => Document;
  /** What a reader would look for it by, for the properties of the file. */
  keywordsOf?: (model: Model, frame: DocumentFrame) => readonly string[];
  /** Whether its contents get page numbers; a kind without contents does not say. */
  pageNumbers?: (model: Model, frame: DocumentFrame) => boolean;
  /** What is chosen first where that is not what the document's state says. */
  publicity?: Publicity;
  /** What is chosen first: of what has a state of its own, such as a programme. Final where not said. */
  stateOf?: (model: Model) => DocumentFrame['state'];
  /** What the kind's own data say in the places of a ministry's template. */
  valuesOf?: (model: Model) => TemplateValues;
};
