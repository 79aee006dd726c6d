import { patchDocument } from 'docx';

/** On which page each bookmark of a file stands, as the page shows it. */
export type PagesOfBookmarks = ReadonlyMap<string, string>;

/** The pages of a file: those of its bookmarks, and how many there are, where the layout came to the end. */
export type CountedPages = { bookmarks: PagesOfBookmarks; count: number | null };

/** Leaves the page numbers of a document blank, for who counts them once it lies in its template. */
export const leavePagesBlank = () => ({ bookmarks: new Map<string, string>() });

/**
 * Lays a finished file out as Word does and counts its pages. Past what it does not know (a font, a shape) it goes on as
 * well as it can.
 */
export async function countPages(bytes: Uint8Array): Promise<CountedPages> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const estimate = estimatePageNumbersWith({ guess: true });
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
