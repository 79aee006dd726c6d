import { paragraphsOf, paragraphText, replaceText } from '../word-file/paragraph-text.ts';
import { isBlock, placeholderNamed, type TemplateValues } from '../placeholders.ts';
import { scanBraces } from '../reading/scan-braces.ts';
import type { FoundPlaceholder, TemplateFinding } from '../template-report.ts';
import { storyParts, treeOf, type WordFile } from '../word-file/word-file.ts';

/** What stands where there is nothing to say, as elsewhere in documents: it is read aloud. */
const NOTHING = '–';

/** Fills the places for text in every part of a template. */
export function fillText(file: WordFile, values: TemplateValues): void {
  for (const part of storyParts(file)) {
    for (const paragraph of paragraphsOf(treeOf(file, part).root)) {
      const text = paragraphText(paragraph);
      // From the last one on, so that the places of those before stay as they are.
      for (const { kind, written, start, end } of scanBraces(text).reverse()) {
        const name = kind === 'placeholder' ? placeholderNamed(written) : undefined;
        if (!name || isBlock(name)) continue;
        replaceText(paragraph, start, end, values[name] ?? NOTHING);
      }
    }
  }
}

/** The places for which there is nothing to say. */
export function missingValues(
  placeholders: readonly FoundPlaceholder[],
  values: TemplateValues,
): TemplateFinding[] {
  return placeholders.flatMap(({ name, written, place }) =>
    name === null || isBlock(name) || values[name] !== undefined
      ? []
      : [{ code: 'value-missing' as const, place, text: `{{${written}}}` }],
  );
}

/** Whether a placeholder stands in the body's own text, where the document's own would repeat it. */
export function isInBody(
  placeholders: readonly FoundPlaceholder[],
  name: FoundPlaceholder['name'],
): boolean {
  return placeholders.some((one) => one.name === name && one.place.story === 'body');
}
