import { addressList } from '../contacts/documents/address-list.ts';
import {
  bodyCompositionModel,
  type BodyCompositionModel,
} from '../contacts/documents/body-composition-model.ts';
import { bodyComposition } from '../contacts/documents/body-composition.ts';
import { contactListModel } from '../contacts/documents/contact-list-model.ts';
import { contactList } from '../contacts/documents/contact-list.ts';
import { contactTable } from '../contacts/documents/contact-table.ts';
import { labels } from '../contacts/documents/labels.ts';
import { article14Model } from '../contacts/documents/article-14-notice-model.ts';
import { article14Notice } from '../contacts/documents/article-14-notice.ts';
import { personReport } from '../contacts/documents/person-report.ts';
import type { DocumentFrame, DocumentKind } from '../documents/document-kind.ts';
import { makeDocument, type FinishedDocument } from '../documents/make-document.ts';
import type { Language } from '../i18n/languages.ts';
import { sampleListModel } from './sample-list-model.ts';
import { sampleOffice } from './sample-office.ts';
import { samplePersonReport } from './sample-person-tables.ts';

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
  offer(addressList, (language) => sampleListModel(language, SAMPLE_DAY)),
  offer(labels, (language) => ({
    ...sampleListModel(language, SAMPLE_DAY),
    sheet: '3x8' as const,
    startAt: 1,
  })),
  offer(contactTable, (language) => sampleListModel(language, SAMPLE_DAY)),
  offer(article14Notice, (language) =>
    article14Model(sampleOffice().rows.persons, undefined, language),
  ),
  offer(personReport, samplePersonReport),
  offer(bodyComposition, sampleComposition),
];

/** The composition of the sample office's first body, on the sample's day. */
function sampleComposition(language: Language): BodyCompositionModel {
  const { rows } = sampleOffice();
  const bodyId = rows.bodies[0]?.id ?? '';
  return bodyCompositionModel(rows, bodyId, { day: SAMPLE_DAY, language, withContacts: false })
    .model;
}
