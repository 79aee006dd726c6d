import { BuilderElement, Document, PageOrientation, type FileChild } from 'docx';
import { LOCALES, pickText } from '../i18n/languages.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentFrame } from './document-kind.ts';
import { A4, LANDSCAPE, MARGINS, PORTRAIT, TAB_GRID, type PageShape } from './look.ts';
import { senderFooter } from './page-footer.ts';
import { pageHeaders } from './page-header.ts';
import { stylesXml } from './styles-xml.ts';

export type OfficeDocumentOptions = {
  frame: DocumentFrame;
  /** The name of the document's kind in its language, for the header. */
  kindName: string;
  title: string;
  /** The body; `null`s are left out. */
  children: readonly (FileChild | null)[];
  orientation?: PageShape['orientation'];
  /** Made-up data are in the document: the header says so on every page. */
  sample?: boolean;
};

/** A whole document of one section: styles, language, page, headers of its own orientation, footer, body. */
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
    ],
  });
  markThemeLanguage(document, LOCALES[frame.language]);
  return document;
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
