import { pickText } from '../i18n/languages.ts';
import { ok, type Result } from '../lib/result.ts';
import { checkDocument } from './check/check-document.ts';
import { untranslatedTexts } from './check/untranslated-texts.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import { buildDocument } from './make-document.ts';
import type { MakingStep } from './writing/making-steps.ts';
import { countPages, leavePagesBlank } from './template/count-pages.ts';
import { fillTemplate, type FilledTemplate, type FillOrder } from './template/fill-template.ts';
import type { TemplateFailure } from './template/read-template.ts';
import { templateValues } from './template/template-values.ts';

/**
 * Makes one document in a ministry's own template, and checks it. As heavy as `makeDocument`, and more; its pages are
 * counted as they lie in the template.
 */
export async function makeFromTemplate<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  template: Uint8Array,
  onStep: (step: MakingStep) => void = () => undefined,
): Promise<Result<FilledTemplate, TemplateFailure>> {
  onStep('building');
  return await fillWith(kind, model, frame, template, {
    countsPages: kind.pageNumbers?.(model, frame) ?? false,
    onStep,
  });
}

/**
 * About how many pages a document has, in a ministry's template or the program's own look; null where it cannot be told.
 * As heavy as counting its page numbers. Word and the like part pages by rules and fonts of their own: near, not certain.
 */
export async function estimatePages<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  template?: Uint8Array,
): Promise<Result<number | null, TemplateFailure>> {
  if (!template) return ok(await pagesOf(await buildBlank(kind, model, frame)));
  const filled = await fillWith(kind, model, frame, template, { countsPages: false });
  return filled.ok ? ok(await pagesOf(filled.value.bytes)) : filled;
}

async function pagesOf(bytes: Uint8Array): Promise<number | null> {
  return (await countPages(bytes)).count;
}

/** The document with room for page numbers where it gets any. */
async function buildBlank<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
): Promise<Uint8Array> {
  const hasNumbers = kind.pageNumbers?.(model, frame) ?? false;
  return await buildDocument(kind, model, frame, hasNumbers ? leavePagesBlank : undefined);
}

async function fillWith<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  template: Uint8Array,
  how: Pick<FillOrder, 'countsPages' | 'onStep'>,
): Promise<Result<FilledTemplate, TemplateFailure>> {
  const bytes = await buildBlank(kind, model, frame);
  return await fillTemplate({
    template,
    document: { bytes, report: checkDocument(bytes), untranslated: untranslatedTexts(bytes) },
    values: {
      // What the kind knows stands behind what was said for this document.
      ...kind.valuesOf?.(model),
      ...templateValues(frame),
      title: kind.titleOf(model, frame),
      documentKind: pickText(kind.title, frame.language),
    },
    frame,
    ...how,
  });
}
