import { pickText } from '../i18n/languages.ts';
import type { Result } from '../lib/result.ts';
import { checkDocument } from './check/check-document.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import { buildDocument } from './make-document.ts';
import type { MakingStep } from './making-steps.ts';
import { leavePagesBlank } from './template/count-pages.ts';
import { fillTemplate, type FilledTemplate } from './template/fill-template.ts';
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
  const countsPages = kind.pageNumbers?.(model, frame) ?? false;
  const bytes = await buildDocument(kind, model, frame, countsPages ? leavePagesBlank : undefined);
  return await fillTemplate({
    template,
    document: { bytes, report: checkDocument(bytes) },
    values: {
      // What the kind knows stands behind what was said for this document.
      ...kind.valuesOf?.(model),
      ...templateValues(frame),
      title: kind.titleOf(model, frame),
      documentKind: pickText(kind.title, frame.language),
    },
    frame,
    countsPages,
    onStep,
  });
}
