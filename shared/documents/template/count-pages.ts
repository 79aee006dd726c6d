import { patchDocument } from 'docx';

/** On which page each bookmark of a file stands, as the page shows it. */
export type PagesOfBookmarks = ReadonlyMap<string, string>;

/** The pages of a file: those of its bookmarks, and how many there are, where the layout came to the end. */
export type CountedPages = { bookmarks: PagesOfBookmarks; count: number | null };

/** Leaves the page numbers of a document blank, for who counts them once it lies in its template. */
export const leavePagesBlank = () => ({ bookmarks: new Map<string, string>() });

/**
 * Lays a finished file out as Word does and counts its pages. With `guess` it goes on past what it does
 * not know (a font, a shape), as well as it can; without, what comes after it is missing.
 */
export async function countPages(bytes: Uint8Array, guess: boolean): Promise<CountedPages> {
  const { estimatePageNumbers, estimatePageNumbersWith } = await import('docx/layout');
  const estimate = guess ? estimatePageNumbersWith({ guess: true }) : estimatePageNumbers;
  let pages: CountedPages = { bookmarks: new Map(), count: null };
  await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    // Only asked: the file itself is written by ourselves.
    pageNumbers: (template) => {
      const estimated = estimate(template);
      pages = { bookmarks: estimated.bookmarks, count: estimated.pageCount ?? null };
      return estimated;
    },
  });
  return pages;
}
