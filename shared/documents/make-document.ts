import type { PageNumberEstimator } from 'docx';
import { pickText } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { checkDocument } from './check/check-document.ts';
import { untranslatedTexts } from './check/untranslated-texts.ts';
import type { DocumentFinding, DocumentReport } from './check/document-report.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import type { MakingStep } from './writing/making-steps.ts';
import { packDocument } from './writing/pack-document.ts';
import { loadPageNumbers } from './pages/page-numbers.ts';

/** A finished Word file and what the program's own check says of it. */
export type FinishedDocument = {
  bytes: Uint8Array;
  report: DocumentReport;
  /** The texts in it that stand in for a missing translation; absent where nobody looked for them. */
  untranslated?: string[];
};

/**
 * Builds, packs and checks one document. Heavy for long ones: the window calls it in a worker (`model` and `frame` are
 * plain values; `bytes.buffer` can be transferred back). Where a page number is left out, since something in the document
 * cannot be laid out for sure, the pages are counted once more as well as they can be, and the report says so.
 */
export async function makeDocument<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  onStep: (step: MakingStep) => void = () => undefined,
): Promise<FinishedDocument> {
  const make = async (pageNumbers?: PageNumberEstimator): Promise<FinishedDocument> => {
    const bytes = await buildDocument(kind, model, frame, pageNumbers);
    onStep('checking');
    return { bytes, report: checkDocument(bytes), untranslated: untranslatedTexts(bytes) };
  };
  if (!kind.pageNumbers?.(model, frame)) {
    onStep('building');
    return await make();
  }
  onStep('pages');
  const made = await make(await loadPageNumbers());
  const isBlank = ({ rule, where }: DocumentFinding) =>
    rule === 'field-without-result' && /PAGEREF/u.test(where);
  if (!made.report.findings.some(isBlank)) return made;
  onStep('pages');
  const { report, ...guess } = await make(await loadPageNumbers(true));
  const guessed: DocumentFinding = { rule: 'page-numbers-guessed', where: 'word/document.xml' };
  return { ...guess, report: { ok: false, findings: [...report.findings, guessed] } };
}

/** Builds and packs one document; without what counts pages, its contents have no page numbers. */
export async function buildDocument<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  pageNumbers?: PageNumberEstimator,
): Promise<Uint8Array> {
  const { caseNumber } = frame;
  const kindName = pickText(kind.title, frame.language);
  return await packDocument(kind.build(model, frame, pageNumbers), {
    title: kind.titleOf(model, frame),
    subject: kindName,
    keywords: [
      kindName,
      ...(kind.keywordsOf?.(model, frame) ?? []),
      ...(caseNumber === undefined ? [] : [caseNumber]),
    ],
    ...(caseNumber !== undefined && { caseNumber }),
    language: frame.language,
    today: frame.today,
    author: authorOf(frame),
  });
}

/** Who the file says made it: the office, its coordinator where the settings name no office, else the program. */
export function authorOf({ sender, language }: DocumentFrame): string {
  const names = [pickText(sender.organisation, language), sender.coordinatorName];
  return names.find((name) => name.trim() !== '') ?? translatorFor(language)('common:appName');
}
