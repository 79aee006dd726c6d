import { pickText } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { checkDocument } from './check/check-document.ts';
import type { DocumentReport } from './check/document-report.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import { packDocument } from './pack-document.ts';

/** A finished Word file and what the program's own check says of it. */
export type FinishedDocument = { bytes: Uint8Array; report: DocumentReport };

/**
 * Builds, packs and checks one document. Heavy for long lists: the window calls it in a worker
 * (`model` and `frame` are plain values; `bytes.buffer` can be transferred back).
 */
export async function makeDocument<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
): Promise<FinishedDocument> {
  const bytes = await packDocument(kind.build(model, frame), {
    title: kind.titleOf(model, frame),
    language: frame.language,
    today: frame.today,
    author: authorOf(frame),
  });
  return { bytes, report: checkDocument(bytes) };
}

/** Who the file says made it: the office, its coordinator where the settings name no office, else the program. */
function authorOf({ sender, language }: DocumentFrame): string {
  const names = [pickText(sender.organisation, language), sender.coordinatorName];
  return names.find((name) => name.trim() !== '') ?? translatorFor(language)('common:appName');
}
