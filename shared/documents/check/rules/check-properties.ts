import type { Findings } from '../findings.ts';
import type { StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { at, child, isOn } from '../xml-node.ts';

/** What the library writes where nobody is named. */
const NOBODY = /^un-?named$/iu;

/** The file's title, language and author; the language of its text; nothing that makes Word ask on opening. */
export function checkProperties(file: WordPackage, styles: StyleTable, findings: Findings): void {
  const say = (name: string) => child(file.core, name)?.text.trim() ?? '';
  const core = 'docProps/core.xml';
  if (say('dc:title') === '') findings.add('title-missing', core);
  if (say('dc:language') === '') findings.add('language-missing', core);
  if (say('dc:creator') === '' || NOBODY.test(say('cp:lastModifiedBy'))) {
    findings.add('author-missing', core);
  }
  const language = at(styles.defaults, 'w:rPrDefault', 'w:rPr', 'w:lang');
  if (!language?.attributes['w:val']) findings.add('text-language-missing', 'word/styles.xml');
  const theme = child(file.settings, 'w:themeFontLang');
  if (!theme?.attributes['w:val']) findings.add('text-language-missing', 'word/settings.xml');
  if (isOn(child(file.settings, 'w:updateFields'))) {
    findings.add('field-out-of-date', 'word/settings.xml: w:updateFields');
  }
  for (const where of file.missing) findings.add('missing-part', where);
}
