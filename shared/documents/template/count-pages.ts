import { patchDocument } from 'docx';

/** On which page each bookmark of a file stands, as the page shows it. */
export type PagesOfBookmarks = ReadonlyMap<string, string>;

/** Leaves the page numbers of a document blank, for who counts them once it lies in its template. */
export const leavePagesBlank = () => ({ bookmarks: new Map<string, string>() });

/**
 * Lays a finished file out as Word does and answers the pages of its bookmarks. With `guess` it goes on past what it does
 * not know (a font, a shape), as well as it can; without, what comes after it is missing.
 */
export async function countPages(bytes: Uint8Array, guess: boolean): Promise<PagesOfBookmarks> {
  const { estimatePageNumbers, estimatePageNumbersWith } = await import('docx/layout');
  const estimate = guess ? estimatePageNumbersWith({ guess: true }) : estimatePageNumbers;
  let pages: PagesOfBookmarks = new Map();
  await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    // Only asked: the file itself is written by ourselves.
    pageNumbers: (template) => {
      const estimated = estimate(template);
      pages = estimated.bookmarks;
      return estimated;
    },
  });
  return pages;
}
