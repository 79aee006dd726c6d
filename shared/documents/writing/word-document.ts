import {
  BuilderElement,
  Document,
  type FileChild,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import { LOCALES, pickText } from '../../i18n/languages.ts';
import { cleanText } from '../texts/clean-text.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { TAB_GRID } from '../pages/look.ts';
import { stylesXml } from '../pages/styles-xml.ts';
import { libraryBlocks, SectionBlocks, writtenBlocks } from './written-blocks.ts';

type Contents = Pick<IPropertiesOptions, 'pageNumbers'> & {
  title: string;
  /** Custom properties of the file. */
  properties?: readonly { name: string; value: string }[];
  /** Blocks may be made as they are asked for: without page numbers, no more than two of them are there at a time. */
  sections: readonly (Omit<ISectionOptions, 'children'> & {
    children: Iterable<FileChild> | SectionBlocks;
  })[];
};

/** What all documents have in common, whatever their sections: styles, language, properties. */
export function wordDocument(
  frame: DocumentFrame,
  { title, sections, pageNumbers, properties = [] }: Contents,
): Document {
  const { language, sender } = frame;
  const document = new Document({
    title: cleanText(title),
    creator: cleanText(pickText(sender.organisation, language)),
    externalStyles: stylesXml(language),
    defaultTabStop: TAB_GRID,
    customProperties: [...properties],
    ...(pageNumbers && { pageNumbers }),
    sections: sections.map(({ children, ...section }) => ({
      ...section,
      children: childrenOf(children, pageNumbers !== undefined),
    })),
  });
  markThemeLanguage(document, LOCALES[language]);
  return document;
}

function childrenOf(
  children: Iterable<FileChild> | SectionBlocks,
  hasPageNumbers: boolean,
): FileChild[] {
  if (children instanceof SectionBlocks) return [children];
  return hasPageNumbers ? libraryBlocks(children) : writtenBlocks(children);
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
