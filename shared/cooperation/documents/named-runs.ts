import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { TextInLanguage } from '../../text/in-language.ts';
import { labelled, styled } from '../../documents/blocks/paragraphs.ts';
import { plainRun, textRuns } from '../../documents/blocks/text-runs.ts';

/** Names one after the other, parted by commas, each marked in its own language. */
export function nameRuns(names: readonly TextInLanguage[]): ParagraphChild[] {
  return names.flatMap(({ text, language }, index) => [
    ...(index > 0 ? [plainRun(', ')] : []),
    ...textRuns(text, { language }),
  ]);
}

/** `Label:<tab>names` under a heading; null where there are none. */
export function labelledNames(label: string, names: readonly TextInLanguage[]): Paragraph | null {
  return labelled(label, nameRuns(names));
}

/** Names in a cell of a table, one a line. */
export function nameLines(names: readonly TextInLanguage[]): Paragraph[] {
  return names
    .filter(({ text }) => text !== '')
    .map(({ text, language }) => styled(textRuns(text, { language }), 'TableText'));
}

/** Room between facts and the list after them, in twips. */
const ABOVE_LIST = 120;

/** An item of a list that begins with what it is, in bold: "Tulos: …"; the first of a list with room above. */
export function leadBullet(
  lead: string,
  { text, language }: TextInLanguage,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Paragraph | null {
  const runs = textRuns(text, { language });
  if (runs.length === 0) return null;
  const start = new TextRun({ style: 'Strong', text: `${lead}: ` });
  return new Paragraph({
    children: [start, ...runs],
    bullet: { level: 0 },
    keepLines: true,
    keepNext: !isLast,
    ...(isFirst && { spacing: { before: ABOVE_LIST } }),
  });
}
