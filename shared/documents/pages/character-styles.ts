import { LANGUAGE_MARK, OTHER_LANGUAGE } from '../texts/stand-ins.ts';
import { COLOURS } from './look.ts';
import type { TextStyle } from './text-style.ts';

/** The styles of words within a paragraph. */
export const CHARACTER_STYLES: readonly TextStyle[] = [
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', kind: 'character' },
  { id: 'Strong', name: 'Strong', kind: 'character', bold: true },
  {
    // What a text lacks, said within it.
    id: 'TextRemark',
    name: 'Text Remark',
    kind: 'character',
    size: 18,
    colour: COLOURS.slate,
  },
  {
    // In which language a text is that lacks its translation, said behind it.
    id: LANGUAGE_MARK,
    name: 'Language Mark',
    kind: 'character',
    colour: COLOURS.slate,
  },
  // Looks like what it stands in: it says what of a document is not in its language.
  { id: OTHER_LANGUAGE, name: 'Other Language', kind: 'character' },
  // The signs before a state: red, amber, green on paper, and told apart by their forms without.
  { id: 'SignStop', name: 'Sign Stop', kind: 'character', bold: true, colour: COLOURS.stop },
  { id: 'SignCare', name: 'Sign Care', kind: 'character', bold: true, colour: COLOURS.care },
  { id: 'SignGo', name: 'Sign Go', kind: 'character', bold: true, colour: COLOURS.go },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    kind: 'character',
    colour: COLOURS.link,
    underline: true,
  },
];
