/**
 * Widths of letters in thousandths of the font's size, as those of the Helvetica kind have them (Adobe's font metrics of
 * Helvetica, which Arial shares); `t` and `r` as wide as other kinds draw them.
 */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ['ijlíìïîI', 250],
  ["ft.,:;/\\ !|'’‘`·", 278],
  ['t-()[]{}‐\u00a0', 333],
  ['r', 380],
  ['ckvsxyzJ', 500],
  ['ABEKPSVXYÄÅÀÁÂÉÈÊË&', 667],
  ['CDHNRUwÜÚÙ', 722],
  ['GOQÖÓÒÔ', 778],
  ['mM', 833],
  ['W%', 944],
  ['—…@', 1000],
];
const OTHER_LETTER = 556;
const BOLD = 1.08;
const WIDE_BOLD = 1.15;
/** From there on a family is a wide one. */
const WIDE = 1.1;

const WIDTHS = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** How wide other fonts run beside Arial, by their name in small letters; of a family, how the widest of it does. */
const FAMILIES: readonly (readonly [name: string, ratio: number])[] = [
  ['arial narrow', 0.82],
  ['arial', 1],
  ['helvetica', 1],
  ['liberation sans', 1],
  ['calibri', 0.91],
  ['carlito', 0.91],
  ['aptos', 1],
  ['segoe ui', 1.02],
  ['tahoma', 1],
  ['verdana', 1.18],
  ['dejavu sans', 1.18],
  ['trebuchet', 0.99],
  ['century gothic', 1.1],
  ['gill sans', 0.95],
  ['candara', 0.95],
  ['corbel', 0.95],
  ['franklin gothic', 0.97],
  ['open sans', 1.07],
  ['noto sans', 1.07],
  ['source sans', 0.93],
  ['nunito', 1],
  ['roboto', 1],
  ['lato', 0.98],
  ['montserrat', 1.16],
  ['poppins', 1.13],
  ['times', 0.9],
  ['liberation serif', 0.9],
  ['garamond', 0.84],
  ['cambria', 0.97],
  ['caladea', 0.97],
  ['georgia', 1.02],
  ['palatino', 0.98],
  ['book antiqua', 0.98],
];
/** Of fonts that are not known: wider than most. */
const OTHER_FAMILY = 1.1;

/** How a text is set. */
export type Typeface = { font: string; halfPoints: number; bold: boolean };

/** About how wide a text is on one line, in twips: rather too wide than too narrow. */
export function textWidth(text: string, { font, halfPoints, bold }: Typeface): number {
  const ratio = familyRatio(font);
  const weight = !bold ? 1 : ratio >= WIDE ? WIDE_BOLD : BOLD;
  let sum = 0;
  for (const letter of text) sum += WIDTHS.get(letter) ?? OTHER_LETTER;
  return Math.ceil((sum / 1000) * halfPoints * 10 * ratio * weight);
}

function familyRatio(font: string): number {
  const name = font.toLowerCase();
  return FAMILIES.find(([family]) => name.startsWith(family))?.[1] ?? OTHER_FAMILY;
}
