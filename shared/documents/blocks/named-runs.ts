import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import { quietly, type TextInLanguage } from '../../text/in-language.ts';
import { labelled, styled } from './paragraphs.ts';
import { plainRun, textRuns } from './text-runs.ts';

/** Names one after the other, parted by commas, each marked in its own language; it is said once of those that share it. */
export function nameRuns(names: readonly TextInLanguage[]): ParagraphChild[] {
  return names.flatMap((name, index) => {
    const next = names[index + 1]?.language;
    const isSaidNext = next !== undefined && !next.quiet && next.from === name.language?.from;
    const { text, language } = isSaidNext ? quietly(name) : name;
    return [...(index > 0 ? [plainRun(', ')] : []), ...textRuns(text, { language })];
  });
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
