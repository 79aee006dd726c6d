import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { FinishedDocument } from '#shared/documents/make-document.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import { DOCUMENT_KINDS, type OfferedKind } from '#shared/sample-office/document-kinds.ts';
import {
  readTranslationOrder,
  type OrderFailure,
  type ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import type { CallHandlers } from './serve-calls.ts';

export type WordOrder = { kind: string; model: unknown; frame: DocumentFrame };

/** A kind of document that can be made. */
export type KindInfo = Pick<OfferedKind, 'kind' | 'title' | 'languages'>;

export type WordExportCalls = {
  kinds: { argument: null; answer: KindInfo[] };
  /** Loads what making a document needs, so that the first one does not wait for it. */
  warm: { argument: null; answer: null };
  make: {
    argument: WordOrder;
    answer: Result<FinishedDocument, Failure<'kind-unknown'>>;
  };
  /** A translation order that came back. */
  readOrder: { argument: Uint8Array; answer: Result<ReturnedOrder, OrderFailure> };
};

/** The Word export's work: builds a document and checks it; reads one that came back. */
export function wordExportHandlers(): CallHandlers<WordExportCalls> {
  return {
    kinds: () => DOCUMENT_KINDS.map(({ kind, title, languages }) => ({ kind, title, languages })),
    warm: () => null,
    readOrder: readTranslationOrder,
    make: async ({ kind, model, frame }) => {
      const offered = DOCUMENT_KINDS.find((one) => one.kind === kind);
      return offered ? ok(await offered.make(model, frame)) : fail('kind-unknown');
    },
  };
}
