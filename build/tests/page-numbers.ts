import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { runCommand } from './run-command.ts';

/** Has LibreOffice write where in the PDF each bookmark of the document stands. */
export const PDF_WITH_BOOKMARKS =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

/** The entries of a document's contents whose page is not the one on which LibreOffice has laid out the heading. */
export const wrongPageNumbers = async (docx: string, pdf: string): Promise<string[]> => {
  const part = unzipSync(readFileSync(docx))['word/document.xml'];
  const entries = [
    ...strFromU8(part ?? new Uint8Array()).matchAll(
      /<w:hyperlink[^>]*w:anchor="(_\w+)"[^>]*>((?:(?!<\/w:hyperlink>).)*PAGEREF.*?)<\/w:hyperlink>/gsu,
    ),
  ].map(([, anchor = '', runs = '']) => ({
    anchor,
    page: [...runs.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)].at(-1)?.[1] ?? '',
  }));
  if (entries.length === 0) return [];
  const { output } = await runCommand('pdfinfo', ['-dests', pdf]);
  // LibreOffice writes the underscore that a bookmark's name begins with as its code.
  const places = new Map(
    [...output.matchAll(/^[ \t]*(\d+) .*"5F(\w+)"/gmu)].map(([, page, name]) => [`_${name}`, page]),
  );
  return entries
    .filter(({ anchor, page }) => places.get(anchor) !== page)
    .map(({ anchor, page }) => `${anchor}: ${page} and not ${places.get(anchor) ?? 'found'}`);
};
