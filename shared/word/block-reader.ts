import type { WordContent } from './word-content.ts';
import type { NumberedAs } from './word-numbering.ts';
import type { WordStyle } from './word-styles.ts';

/** What the document says beside its text, and what is counted on the way. */
export type BlockReader = {
  styleOf: (id: string) => WordStyle;
  numbered: (id: string, level: number) => NumberedAs | null;
  links: ReadonlyMap<string, string>;
  footnotes: ReadonlyMap<string, string>;
  endnotes: ReadonlyMap<string, string>;
  counts: WordContent['counts'];
};
