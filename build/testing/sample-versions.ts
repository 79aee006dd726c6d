import { sampleComparison } from '#shared/document-kinds/programme-compare.ts';
import { buildDocument } from '#shared/documents/make-document.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { resolvedLines } from '#shared/documents/testing/resolved-lines.ts';
import {
  documentModel,
  programmeCompare,
} from '#shared/programme/compare-document/programme-compare.ts';
import { programmeDocument } from '#shared/programme/documents/programme.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';

/** The comparison of the sample's two versions, and the document of each; `linesOf` reads what such a file says. */
export async function sampleVersions() {
  const model = sampleComparison('fi');
  const frame: DocumentFrame = {
    language: 'fi',
    today: '2026-11-25',
    sender: sampleOffice().sender,
    state: 'draft',
    publicity: 'public',
  };
  const [compared, before, after] = await Promise.all([
    buildDocument(programmeCompare, model, frame),
    buildDocument(programmeDocument, documentModel(model.before), frame),
    buildDocument(programmeDocument, documentModel(model.after), frame),
  ]);
  // LibreOffice leaves an empty paragraph where one went that stood beside a table; it tells charts in its own words.
  const linesOf = (parts: Parameters<typeof resolvedLines>[0]) =>
    resolvedLines(parts, 'accepted')
      .map((line) => line.replace(/\[[^[\]]*\]/gu, '').trim())
      .filter((line) => line !== '');
  return { compared, before, after, linesOf };
}
