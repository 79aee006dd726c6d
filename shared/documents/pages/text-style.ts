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
