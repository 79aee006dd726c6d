import { Footer, Header, PageOrientation, SectionType, type Document, type FileChild } from 'docx';
import type { DocumentFrame } from './document-kind.ts';
import { A4, LANDSCAPE, MARGINS, PORTRAIT, type PageShape } from './pages/look.ts';
import { senderFooter } from './pages/page-footer.ts';
import { pageHeaders } from './pages/page-header.ts';
import { paragraph, styled } from './blocks/paragraphs.ts';
import { wordDocument } from './writing/word-document.ts';

export type OfficeDocumentOptions = {
  frame: DocumentFrame;
  /** The name of the document's kind in its language, for the header. */
  kindName: string;
  title: string;
  /** The body; `null`s are left out. What has many blocks makes them as they are asked for. */
  children: Iterable<FileChild | null>;
  orientation?: PageShape['orientation'];
  /** Sheets of paper of their own after the body (labels), without header and footer. */
  sheets?: { page: SheetPage; children: readonly FileChild[] };
  /** Made-up data are in the document: the header says so on every page. */
  sample?: boolean;
  /** A line at the foot of every page. */
  footLine?: string;
  /** Custom properties of the file. */
  properties?: readonly { name: string; value: string }[];
};

/** The margins of an upright A4 sheet, in twips. */
export type SheetPage = { top: number; bottom: number; left: number; right: number };

/** A whole document of one section (and its sheets): styles, language, page, headers of its own orientation, footer, body. */
export function officeDocument(options: OfficeDocumentOptions): Document {
  const { frame, kindName } = options;
  const page = options.orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
  const headers = pageHeaders({ frame, kindName, page, sample: options.sample ?? false });
  const foot = paragraph(options.footLine ?? '', 'Footer');
  const footer = senderFooter(frame, foot);
  return wordDocument(frame, {
    title: options.title,
    properties: options.properties ?? [],
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...A4,
              orientation:
                PageOrientation[page.orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
            },
            margin: MARGINS,
          },
        },
        headers,
        ...((footer ?? foot) && {
          footers: {
            ...(footer && { first: footer }),
            ...(foot && { default: new Footer({ children: [foot] }) }),
          },
        }),
        children: present(options.children),
      },
      ...(options.sheets ? [sheetSection(options.sheets)] : []),
    ],
  });
}

function* present(children: Iterable<FileChild | null>): Generator<FileChild> {
  for (const child of children) if (child) yield child;
}

/** Its header is empty, as it would otherwise be the one before; at the edge, so that it takes no room. */
function sheetSection({ page, children }: NonNullable<OfficeDocumentOptions['sheets']>) {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: A4, margin: { ...page, header: 0, footer: 0 } },
    },
    headers: { default: new Header({ children: [styled([], 'Header')] }) },
    footers: { default: new Footer({ children: [styled([], 'Footer')] }) },
    // Word closes a table at the end with a paragraph; its own would be taller than the room that is left.
    children: [...children, styled([], 'LabelText')],
  };
}
