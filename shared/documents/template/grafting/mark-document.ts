import { markLanguage } from './merge-styles.ts';
import { addRelation, documentTree, relatedPart, type WordFile } from '../word-file/word-file.ts';
import { element, find, insertAt, elementsOf } from '../../../xml/xml-tree.ts';

const CORE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Gives the template's file the title, author and language of the office's document. */
export function markDocument(file: WordFile, ours: WordFile, locale: string): void {
  const from = relatedPart(ours, '', 'core-properties') ?? '';
  const properties = ours.parts.get(from);
  if (properties) {
    const part = relatedPart(file, '', 'core-properties') ?? from;
    if (!file.parts.has(part)) addRelation(file, '', { type: CORE, target: part, external: false });
    file.parts.set(part, properties);
    file.types.set(part, ours.types.get(from) ?? '');
    file.trees.delete(part);
  }
  const styles = documentTree(file, 'styles');
  if (styles) markLanguage(styles, locale);
  const settings = documentTree(file, 'settings');
  if (!settings) return;
  const theme = find(settings.root, 'w:themeFontLang');
  if (theme) theme.attributes.set('w:val', locale);
  else {
    const before = elementsOf(settings.root, ...AFTER_THEME_LANGUAGE)[0];
    const at = before ? settings.root.children.indexOf(before) : settings.root.children.length;
    insertAt(settings.root, at, [element('w:themeFontLang', { 'w:val': locale })]);
  }
}

/** What comes after `w:themeFontLang` in the settings (CT_Settings). */
const AFTER_THEME_LANGUAGE = [
  'w:clrSchemeMapping',
  'w:doNotIncludeSubdocsInStats',
  'w:doNotAutoCompressPictures',
  'w:forceUpgrade',
  'w:captions',
  'w:readModeInkLockDown',
  'w:smartTagType',
  'sl:schemaLibrary',
  'w:shapeDefaults',
  'w:doNotEmbedSmartTags',
  'w:decimalSymbol',
  'w:listSeparator',
  'w14:docId',
  'w14:conflictMode',
  'w14:discardImageEditingData',
  'w14:defaultImageDpi',
  'w15:docId',
  'w15:chartTrackingRefBased',
];
