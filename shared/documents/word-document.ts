import { BuilderElement, Document, type IPropertiesOptions } from 'docx';
import { LOCALES, pickText } from '../i18n/languages.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentFrame } from './document-kind.ts';
import { TAB_GRID } from './look.ts';
import { stylesXml } from './styles-xml.ts';

type Contents = Pick<IPropertiesOptions, 'sections' | 'pageNumbers'> & { title: string };

/** What all documents have in common, whatever their sections: styles, language, properties. */
export function wordDocument(frame: DocumentFrame, { title, ...contents }: Contents): Document {
  const { language, sender } = frame;
  const document = new Document({
    title: cleanText(title),
    creator: cleanText(pickText(sender.organisation, language)),
    externalStyles: stylesXml(language),
    defaultTabStop: TAB_GRID,
    ...contents,
  });
  markThemeLanguage(document, LOCALES[language]);
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
