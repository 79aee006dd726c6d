import { COLOURS } from './look.ts';

/** A style of Word as a value: sizes in half-points, distances in twips, line 240 = single. */
export type TextStyle = {
  id: string;
  /** Word's own name where the style is built in (`heading 1`), so that Word knows it. */
  name: string;
  kind: 'paragraph' | 'character';
  basedOn?: string;
  next?: string;
  size?: number;
  bold?: true;
  colour?: string;
  underline?: true;
  before?: number;
  after?: number;
  line?: number;
  /** The least height of a line in twips; where the text is larger, the line grows with it. Instead of `line`. */
  leastLine?: number;
  outlineLevel?: number;
  keepNext?: true;
  keepLines?: true;
  indentLeft?: number;
  indentRight?: number;
  hanging?: number;
  /** No space between paragraphs of this style that follow each other. */
  tight?: true;
  tabs?: { at: number; align: 'left' | 'right'; leader?: 'dot' }[];
  fill?: string;
  borderLeft?: { size: number; colour: string };
  borderBottom?: { size: number; colour: string };
};

const heading = (
  level: number,
  size: number,
  before: number,
  after: number,
  line: number,
): TextStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  kind: 'paragraph',
  basedOn: 'Normal',
  next: 'Normal',
  size,
  bold: true,
  colour: COLOURS.navy,
  before,
  after,
  line,
  outlineLevel: level - 1,
  keepNext: true,
  keepLines: true,
});

/** Every style that the building blocks use. Word's other built-in styles stay as the library defines them. */
export const TEXT_STYLES: readonly TextStyle[] = [
  { id: 'Normal', name: 'Normal', kind: 'paragraph', after: 120, line: 276 },
  {
    id: 'Title',
    name: 'Title',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 52,
    bold: true,
    colour: COLOURS.navy,
    before: 0,
    after: 160,
    line: 240,
    keepNext: true,
    keepLines: true,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 30,
    colour: COLOURS.slate,
    before: 0,
    after: 240,
    line: 264,
  },
  heading(1, 34, 320, 120, 240),
  heading(2, 28, 320, 100, 252),
  heading(3, 24, 280, 80, 252),
  heading(4, 22, 240, 80, 252),
  heading(5, 22, 200, 60, 252),
  heading(6, 22, 200, 60, 252),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 28,
    bold: true,
    colour: COLOURS.navy,
    before: 360,
    after: 120,
    line: 252,
    keepNext: true,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    bold: true,
    colour: COLOURS.navy,
    before: 160,
    after: 40,
    line: 252,
    indentRight: 567,
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 20,
    before: 0,
    after: 20,
    line: 252,
    indentLeft: 454,
    indentRight: 567,
  },
  {
    id: 'TOC3',
    name: 'toc 3',
    kind: 'paragraph',
    basedOn: 'TOC2',
    next: 'Normal',
    indentLeft: 1134,
    indentRight: 567,
  },
  {
    id: 'Caption',
    name: 'caption',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 19,
    bold: true,
    colour: COLOURS.slate,
    before: 200,
    after: 80,
    keepNext: true,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 20,
    before: 0,
    after: 0,
    // Whole twips: programs round other heights each in its own way, and rows of tables sum the difference up.
    leastLine: 252,
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    kind: 'paragraph',
    basedOn: 'TableText',
    bold: true,
    colour: COLOURS.navy,
  },
  {
    id: 'TableLabel',
    name: 'Table Label',
    kind: 'paragraph',
    basedOn: 'TableText',
    bold: true,
    colour: COLOURS.navy,
  },
  {
    id: 'LabelText',
    name: 'Label Text',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 20,
    before: 0,
    after: 0,
    line: 240,
  },
  {
    id: 'LabelHeading',
    name: 'Label Heading',
    kind: 'paragraph',
    basedOn: 'LabelText',
    size: 18,
    colour: COLOURS.slate,
  },
  {
    id: 'Header',
    name: 'header',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 18,
    colour: COLOURS.slate,
    before: 0,
    after: 0,
    line: 240,
  },
  {
    id: 'Footer',
    name: 'footer',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 18,
    colour: COLOURS.slate,
    before: 0,
    after: 0,
    line: 240,
  },
  {
    id: 'Identification',
    name: 'Identification',
    kind: 'paragraph',
    basedOn: 'Normal',
    before: 0,
    after: 20,
    line: 252,
    // Wide enough for the longest label: "Data protection officer:".
    indentLeft: 2495,
    hanging: 2495,
    tabs: [{ at: 2495, align: 'left' }],
  },
  {
    id: 'Addressee',
    name: 'Addressee',
    kind: 'paragraph',
    basedOn: 'Normal',
    after: 320,
  },
  {
    // Room to sign above the name, which stays with what is signed.
    id: 'Signature',
    name: 'Signature',
    kind: 'paragraph',
    basedOn: 'Addressee',
    before: 960,
    after: 240,
    keepLines: true,
  },
  {
    id: 'Notice',
    name: 'Notice',
    kind: 'paragraph',
    basedOn: 'Normal',
    before: 160,
    after: 120,
  },
  {
    id: 'ContactLine',
    name: 'Contact Line',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 20,
    before: 0,
    after: 100,
    line: 252,
    keepNext: true,
  },
  {
    // Items stand close to each other; what follows the list keeps its distance.
    id: 'ListParagraph',
    name: 'List Paragraph',
    kind: 'paragraph',
    basedOn: 'Normal',
    before: 0,
    after: 120,
    tight: true,
  },
  {
    // What a list or a table follows: they stay on one page.
    id: 'Introduction',
    name: 'Introduction',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'ListParagraph',
    keepNext: true,
  },
  {
    id: 'Callout',
    name: 'Callout',
    kind: 'paragraph',
    basedOn: 'Normal',
    colour: COLOURS.text,
    before: 160,
    after: 200,
    indentLeft: 113,
    fill: COLOURS.paleFill,
    borderLeft: { size: 24, colour: COLOURS.accent },
  },
  {
    id: 'Lead',
    name: 'Lead',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    size: 26,
    colour: COLOURS.navy,
    before: 0,
    after: 200,
    line: 288,
  },
  {
    id: 'Quote',
    name: 'Quote',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    colour: COLOURS.slate,
    before: 120,
    after: 160,
    indentLeft: 567,
    indentRight: 567,
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 18,
    before: 0,
    after: 40,
    line: 240,
  },
  {
    // What a publication is called on its cover, and who publishes it.
    id: 'CoverPublisher',
    name: 'Cover Publisher',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 28,
    bold: true,
    colour: COLOURS.navy,
    before: 0,
    after: 40,
    line: 252,
  },
  {
    id: 'CoverTitle',
    name: 'Cover Title',
    kind: 'paragraph',
    basedOn: 'Title',
    next: 'Subtitle',
    size: 64,
    before: 3400,
    after: 240,
    line: 252,
    borderBottom: { size: 12, colour: COLOURS.navy },
  },
  {
    id: 'CoverLine',
    name: 'Cover Line',
    kind: 'paragraph',
    basedOn: 'Normal',
    size: 24,
    colour: COLOURS.slate,
    before: 0,
    after: 60,
  },
  {
    // A heading of the highest level that Word leaves out of the contents.
    id: 'SheetHeading',
    name: 'Sheet Heading',
    kind: 'paragraph',
    basedOn: 'Heading1',
    next: 'Normal',
    before: 0,
  },
  {
    // A heading that stands in no contents: of a few paragraphs.
    id: 'MinorHeading',
    name: 'Minor Heading',
    kind: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    bold: true,
    colour: COLOURS.navy,
    before: 160,
    after: 40,
    line: 252,
    keepNext: true,
    keepLines: true,
  },
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

/** The id of the one table style: no vertical lines, firm top and bottom, a hairline between rows. */
export const TABLE_STYLE = 'OfficeTable';
