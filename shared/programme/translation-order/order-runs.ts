import { Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { isUnclear } from '../../documents/check/rules/check-links.ts';
import { cleanPiece } from '../../documents/texts/clean-text.ts';
import { NumberedLink } from '../../documents/blocks/numbered-link.ts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { letteringOf } from '../../rich-text/lettering.ts';
import type { ShownInline } from './segments.ts';

/**
 * What a cell of the order shows, as one paragraph in its language, empty where there is nothing: a translator writes
 * there. Words are written as they are, since they come back and are held against the text: a link whose words say
 * nothing is therefore only shown as one.
 */
export function orderCell(shown: readonly ShownInline[], language: Language): Paragraph {
  return new Paragraph({
    style: 'TableText',
    run: { language: { value: LOCALES[language] } },
    children: shown.map((one) => orderRun(one, language)),
  });
}

function orderRun(one: ShownInline, language: Language): ParagraphChild {
  if (one.type === 'hardBreak') return new TextRun({ break: 1 });
  const marks = one.marks ?? [];
  const link = marks.find((mark) => mark.type === 'link');
  const look: IRunOptions = {
    ...letteringOf(marks),
    ...(link && { style: 'Hyperlink' }),
    language: { value: LOCALES[language] },
  };
  const run = new TextRun({ text: cleanPiece(one.text), ...look });
  if (link?.type !== 'link' || isUnclear(one.text)) return run;
  return new NumberedLink(link.attrs.href, [run]);
}
