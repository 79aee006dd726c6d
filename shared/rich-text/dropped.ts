/**
 * What a text that comes from elsewhere can hold and a `RichText` does not. The words for each, in three languages, are
 * `editor:dropped.<kind>`.
 */
export const DROPPED_KINDS = [
  /** Pictures, drawings, text boxes, embedded files. */
  'picture',
  /** Tracked changes of Word: insertions are taken as text, deletions are left out. */
  'insertion',
  'deletion',
  /** Comments of Word; the text that they are about stays. */
  'comment',
  /** Words that were hidden where they come from. */
  'hidden',
  /** Endnotes become footnotes; nothing is lost but their place. */
  'endnote',
  /** A table inside a table: its text stays. */
  'nestedTable',
  /** Merged cells are split; each part holds the text. */
  'mergedCell',
  /** List levels below the deepest one stand on that one. */
  'deepList',
  /** Headings below level 3, and headings inside lists and tables. */
  'heading',
  /** Underlined or struck-through letters: the text stays. */
  'lettering',
  /** Raised or lowered letters in a footnote that no character stands for: the text stays. */
  'height',
  /** Links to what cannot be opened from a document: the text stays. */
  'link',
  /** Everything else that has no place: the text in it stays. */
  'unknown',
  /** What went beyond the limits: it is not there. */
  'tooMuch',
] as const;

export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** How often something was dropped or changed. */
export type Dropped = { kind: DroppedKind; count: number };

/** Counts what is dropped; `list` gives it in the order of `DROPPED_KINDS`, without what did not happen. */
export function dropCounter(): {
  add: (kind: DroppedKind, count?: number) => void;
  list: () => Dropped[];
} {
  const counts = new Map<DroppedKind, number>();
  return {
    add: (kind, count = 1) => counts.set(kind, (counts.get(kind) ?? 0) + count),
    list: () =>
      DROPPED_KINDS.flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        return count > 0 ? [{ kind, count }] : [];
      }),
  };
}

/** The sum of two such lists. */
export function addDropped(one: readonly Dropped[], other: readonly Dropped[]): Dropped[] {
  const counter = dropCounter();
  for (const { kind, count } of [...one, ...other]) counter.add(kind, count);
  return counter.list();
}
