import {
  BuilderElement,
  Document,
  Footer,
  Header,
  PageOrientation,
  SectionType,
  type FileChild,
} from 'docx';
import { LOCALES, pickText } from '../i18n/languages.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentFrame } from './document-kind.ts';
import { A4, LANDSCAPE, MARGINS, PORTRAIT, TAB_GRID, type PageShape } from './look.ts';
import { senderFooter } from './page-footer.ts';
import { pageHeaders } from './page-header.ts';
import { styled } from './paragraphs.ts';
import { stylesXml } from './styles-xml.ts';

export type OfficeDocumentOptions = {
  frame: DocumentFrame;
  /** The name of the document's kind in its language, for the header. */
  kindName: string;
  title: string;
  /** The body; `null`s are left out. */
  children: readonly (FileChild | null)[];
  orientation?: PageShape['orientation'];
  /** Sheets of paper of their own after the body (labels), without header and footer. */
  sheets?: { page: SheetPage; children: readonly FileChild[] };
  /** Made-up data are in the document: the header says so on every page. */
  sample?: boolean;
};

/** The margins of an upright A4 sheet, in twips. */
export type SheetPage = { top: number; bottom: number; left: number; right: number };

/** A whole document of one section (and its sheets): styles, language, page, headers of its own orientation, footer, body. */
export function officeDocument(options: OfficeDocumentOptions): Document {
  const { frame, kindName } = options;
  const page = options.orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
  const headers = pageHeaders({ frame, kindName, page, sample: options.sample ?? false });
  const footer = senderFooter(frame);
  const document = new Document({
    title: cleanText(options.title),
    creator: cleanText(pickText(frame.sender.organisation, frame.language)),
    externalStyles: stylesXml(frame.language),
    defaultTabStop: TAB_GRID,
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
        ...(footer && { footers: { first: footer } }),
        children: options.children.filter((child) => child !== null),
      },
      ...(options.sheets ? [sheetSection(options.sheets)] : []),
    ],
  });
  markThemeLanguage(document, LOCALES[frame.language]);
  return document;
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

/** Word reads the language of theme fonts from the settings; docx has no option. It comes last but for what docx leaves out. */
function markThemeLanguage(document: Document, locale: string): void {
  document.Settings.addChildElement(
    new BuilderElement<{ val: string }>({
      name: 'w:themeFontLang',
      attributes: { val: { key: 'w:val', value: locale } },
    }),
  );
}
