import { storyOf } from './open-template.ts';
import { isFallback, paragraphsOf, paragraphText } from '../word-file/paragraph-text.ts';
import { isBlock, nearestPlaceholder, placeholderNamed } from '../placeholders.ts';
import { scanBraces, type Braces } from './scan-braces.ts';
import type { FoundPlaceholder, TemplateFinding, TemplatePlace } from '../template-report.ts';
import { storyParts, treeOf, type WordFile } from '../word-file/word-file.ts';
import { nearest, type XmlElement } from '../../../xml/xml-tree.ts';

/** The placeholders of a template in the order of its text, and what is wrong with them. */
export function findPlaceholders(file: WordFile): {
  placeholders: FoundPlaceholder[];
  findings: TemplateFinding[];
} {
  const placeholders: FoundPlaceholder[] = [];
  const findings: TemplateFinding[] = [];
  for (const part of storyParts(file)) {
    const paragraphs = paragraphsOf(treeOf(file, part).root).filter((one) => !isFallback(one));
    for (const [index, paragraph] of paragraphs.entries()) {
      const text = paragraphText(paragraph);
      if (!/[{}]/u.test(text)) continue;
      const place = placeOf(file, part, paragraph, index + 1);
      for (const braces of scanBraces(text)) {
        if (braces.kind === 'placeholder') {
          const name = placeholderNamed(braces.written) ?? null;
          placeholders.push({ name, written: braces.written, place });
          findings.push(...wrongWith(paragraph, text, braces, place));
        } else if (braces.kind === 'unbalanced') {
          findings.push({ code: 'braces-unbalanced', place, text: around(text, braces) });
        } else if (placeholderNamed(braces.written)) {
          findings.push({ code: 'braces-single', place, text: around(text, braces) });
        }
      }
    }
  }
  const contents = placeholders.filter(
    ({ name, place }) => name === 'content' && isBlockPlace(place),
  );
  const [first, ...more] = contents;
  if (!first) {
    const place = { story: 'body', paragraph: 0, part: storyParts(file)[0] ?? '' } as const;
    findings.push({ code: 'content-missing', place });
  }
  for (const { written, place } of more) {
    findings.push({ code: 'content-twice', place, text: `{{${written}}}` });
  }
  return { placeholders, findings };
}

/** Whether whole parts of a document can be put there: in the body, outside tables and text boxes. */
export function isBlockPlace(place: TemplatePlace): boolean {
  return place.story === 'body' && !place.inTable && !place.inTextBox;
}

/** Whether a paragraph of the body can give way to whole parts of a document. */
export function canHoldBlocks(paragraph: XmlElement): boolean {
  return (
    nearest(paragraph, 'w:body') !== undefined &&
    nearest(paragraph, 'w:tbl', 'w:txbxContent', 'w:p') === undefined
  );
}

function wrongWith(
  paragraph: XmlElement,
  text: string,
  braces: Braces,
  place: TemplatePlace,
): TemplateFinding[] {
  const shown = `{{${braces.written}}}`;
  const name = placeholderNamed(braces.written);
  if (!name) {
    const suggestion = nearestPlaceholder(braces.written);
    return [
      {
        code: 'placeholder-unknown',
        place,
        text: shown,
        ...(suggestion && { suggestion }),
      },
    ];
  }
  if (!isBlock(name)) return [];
  if (!canHoldBlocks(paragraph)) return [{ code: 'block-in-wrong-place', place, text: shown }];
  const isAlone = text.slice(braces.start, braces.end) === text.trim();
  return isAlone ? [] : [{ code: 'block-not-alone', place, text: around(text, braces) }];
}

function placeOf(
  file: WordFile,
  part: string,
  paragraph: XmlElement,
  number: number,
): TemplatePlace {
  return {
    story: storyOf(file, part),
    paragraph: number,
    part,
    ...(nearest(paragraph, 'w:tbl') && { inTable: true }),
    ...(nearest(paragraph, 'w:txbxContent') && { inTextBox: true }),
  };
}

/** The braces with some words on both sides. */
function around(text: string, { start, end }: Braces): string {
  const from = Math.max(0, start - 20);
  const to = Math.min(text.length, end + 20);
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
