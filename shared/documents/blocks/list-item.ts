import { LevelFormat, type ILevelsOptions, type IParagraphOptions } from 'docx';

const FORMATS = [
  { format: LevelFormat.DECIMAL, after: '.' },
  { format: LevelFormat.LOWER_LETTER, after: ')' },
  { format: LevelFormat.LOWER_ROMAN, after: '.' },
] as const;

/** How far the text of an item stands from the margin, a level, in twips; as the library's bullets do. */
export const LIST_INDENT = 720;
export const LIST_HANGING = 360;

/**
 * What makes a paragraph the item of a numbered list on `level` (0 is the outermost): 1. – a) – i. and over again.
 * The first item of a list says so with `isFirst`, and the numbers begin anew. Each level is a numbering of its own, so
 * that a list goes on after one that stands inside it.
 */
export function numberedItem(level: number, isFirst: boolean): IParagraphOptions {
  return { numbering: { ...numbersOf(level), ...(isFirst && { restart: true }) } };
}

function numbersOf(level: number) {
  const levels: ILevelsOptions[] = Array.from({ length: level + 1 }, (_, at) => {
    const { format, after } = FORMATS[at % FORMATS.length] ?? FORMATS[0];
    const indent = { left: LIST_INDENT * (at + 1), hanging: LIST_HANGING };
    return { level: at, format, text: `%${at + 1}${after}`, style: { paragraph: { indent } } };
  });
  return { reference: { reference: `OfficeNumbers${level}`, levels }, level, custom: true };
}

/** What makes a paragraph the item of a list with bullets, in the library's own bullets, and leaves its style to it. */
export function bulletItem(level: number): IParagraphOptions {
  return { numbering: { reference: 'default-bullet-numbering', level, instance: 0, custom: true } };
}
