import { pickText } from '../i18n/languages.ts';
import type { Result } from '../lib/result.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import { makeDocument } from './make-document.ts';
import { fillTemplate, type FilledTemplate } from './template/fill-template.ts';
import type { TemplateFailure } from './template/read-template.ts';
import { templateValues } from './template/template-values.ts';

/** Makes one document in a ministry's own template, and checks it. As heavy as `makeDocument`, and more. */
export async function makeFromTemplate<Model>(
  kind: DocumentKind<Model>,
  model: Model,
  frame: DocumentFrame,
  template: Uint8Array,
): Promise<Result<FilledTemplate, TemplateFailure>> {
  return fillTemplate({
    template,
    document: await makeDocument(kind, model, frame),
    values: {
      ...templateValues(frame),
      title: kind.titleOf(model, frame),
      documentKind: pickText(kind.title, frame.language),
      ...kind.valuesOf?.(model),
    },
    frame,
  });
}
