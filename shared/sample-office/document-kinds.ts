import { contactListModel } from '../contacts/documents/contact-list-model.ts';
import { contactList } from '../contacts/documents/contact-list.ts';
import type { DocumentFrame, DocumentKind } from '../documents/document-kind.ts';
import { makeDocument, type FinishedDocument } from '../documents/make-document.ts';
import type { Language } from '../i18n/languages.ts';
import { sampleOffice } from './sample-office.ts';

/** A document kind as the list holds it, whatever its model is. */
export type OfferedKind = Pick<DocumentKind<unknown>, 'kind' | 'title' | 'languages'> & {
  /** The kind's model filled from the sample office. */
  sampleModel: (language: Language) => unknown;
  /** `makeDocument` of this kind; `model` is one of its own, as it came over to a worker. */
  make: (model: unknown, frame: DocumentFrame) => Promise<FinishedDocument>;
};

function offer<Model>(
  kind: DocumentKind<Model>,
  sampleModel: (language: Language) => Model,
): OfferedKind {
  return {
    kind: kind.kind,
    title: kind.title,
    languages: kind.languages,
    sampleModel,
    make: (model, frame) => makeDocument(kind, model as Model, frame),
  };
}

/** The day on which the sample office is looked at. */
const SAMPLE_DAY = '2026-11-25';

/** Every kind of Word document that the program makes. A new kind is added here. */
export const DOCUMENT_KINDS: readonly OfferedKind[] = [
  offer(contactList, (language) => contactListModel(sampleOffice().rows, language, SAMPLE_DAY)),
];
