import type { Findings } from '../findings.ts';
import type { StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { elementsOf, find, isOn, ownText } from '../../../xml/xml-tree.ts';

/** What the library writes where nobody is named. */
const NOBODY = /^un-?named$/iu;

/** `fi`, `sv-FI` (BCP 47): a word of letters, then subtags. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu;

/** The file's title, language and author; the language of its text; nothing that makes Word ask on opening. */
export function checkProperties(file: WordPackage, styles: StyleTable, findings: Findings): void {
  const say = (name: string) =>
    elementsOf(file.core, name).slice(0, 1).map(ownText).join('').trim();
  const said = say('dc:language');
  const core = 'docProps/core.xml';
  if (say('dc:title') === '') findings.add('title-missing', core);
  if (say('dc:creator') === '' || NOBODY.test(say('cp:lastModifiedBy'))) {
    findings.add('author-missing', core);
  }
  const language = textLanguage(styles);
  const theme = find(file.settings, 'w:themeFontLang')?.attributes.get('w:val') ?? '';
  // Word itself writes none among the properties: there the text's and the settings' is the document's.
  const isTold = said === '' ? [language, theme] : [said];
  if (!isTold.some((tag) => LANGUAGE_TAG.test(tag))) findings.add('language-missing', core);
  if (language === '') findings.add('text-language-missing', 'word/styles.xml');
  else if (LANGUAGE_TAG.test(said) && !isSameLanguage(language, said)) {
    findings.add('text-language-missing', `word/styles.xml: ${language}`);
  }
  if (isOn(find(file.settings, 'w:updateFields'))) {
    findings.add('field-out-of-date', 'word/settings.xml: w:updateFields');
  }
  for (const where of file.missing) findings.add('missing-part', where);
}

/** The language of text that names none: of the usual paragraph, else of the document. */
function textLanguage(styles: StyleTable): string {
  const own = styles.find(styles.defaultParagraph, 'w:rPr', 'w:lang')?.attributes.get('w:val');
  const usual = find(styles.defaults, 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes.get('w:val');
  return own ?? usual ?? '';
}

function isSameLanguage(one: string, other: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return primary(one) === primary(other);
}
