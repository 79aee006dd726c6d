/** What a cell or paragraph has beside plain text, so that its text may not say everything, or not be final. */
export type SeenFlag =
  | 'tracked'
  | 'picture'
  | 'text-box'
  | 'nested-table'
  | 'hidden'
  | 'struck'
  | 'comment'
  | 'note'
  | 'unknown-sign'
  /** A part of another kind of file, which is not read. */
  | 'foreign-part'
  /** A formula whose result the file does not hold. */
  | 'unknown-formula';

/** The marks that were found, and what stands there beside the text. */
export type SeenMarks = {
  flags: SeenFlag[];
  /** Names of bookmarks that begin there, and tags of controls. */
  names: string[];
  /** Pictures and other objects: what they are called, as far as that is said. */
  pictures: string[];
  /** The comments that hang there, by their ids. */
  comments: string[];
  /** Texts that stand there and are hidden. */
  hidden: string[];
};

export type SeenParagraph = SeenMarks & { kind: 'paragraph'; text: string };

export type SeenCell = SeenMarks & {
  blocks: SeenBlock[];
  /** It is merged with the cell above or below it. */
  isMerged: boolean;
  isDeleted: boolean;
};

export type SeenRow = { cells: SeenCell[]; isDeleted: boolean };

export type SeenTable = { kind: 'table'; rows: SeenRow[] };

export type SeenBlock = SeenParagraph | SeenTable;

export type SeenComment = { id: string; author: string; date: string; text: string };

/** What is wrong with a file as a whole, though it could be read. */
export type SeenIssue = 'macros' | 'foreign-part';

/** What a person sees of a returned file, every tracked change accepted, and the marks that are left in it. */
export type Seen = {
  blocks: SeenBlock[];
  /** Above and below the pages. */
  margins: SeenParagraph[];
  /** What its properties say: where its code may stand too. */
  properties: string[];
  comments: SeenComment[];
  issues: SeenIssue[];
};

/** Nothing beside the text. */
export function noMarks(): SeenMarks {
  return { flags: [], names: [], pictures: [], comments: [], hidden: [] };
}

/** The text of blocks, a line a paragraph, the cells of a table's row parted by tabs; without the tables in `except`. */
export function textOfBlocks(
  blocks: readonly SeenBlock[],
  except: ReadonlySet<SeenTable> = new Set(),
): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push(block.text);
    else if (!except.has(block)) {
      for (const { cells } of block.rows) {
        lines.push(cells.map((cell) => textOfBlocks(cell.blocks, except)).join('\t'));
      }
    }
  }
  return lines.join('\n');
}

/** All paragraphs of blocks, those in the cells of tables too. */
export function paragraphsOf(blocks: readonly SeenBlock[]): SeenParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The tables in blocks, those in cells of tables too. */
export function tablesOf(blocks: readonly SeenBlock[]): SeenTable[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block,
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesOf(cell.blocks))),
        ]
      : [],
  );
}
