import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { TEXT_STYLES } from '../pages/style-list.ts';
import { findPlaceholders } from './reading/find-placeholders.ts';
import { defaultStyleId, inStyle, mapStyles, stylesIn } from './grafting/map-styles.ts';
import { openTemplate, placeInPart } from './reading/open-template.ts';
import { lastSection, pageOf } from './grafting/sections.ts';
import { TemplateError, type TemplateFailureCode } from './template-error.ts';
import type { MappedStyle, TemplateFinding, TemplateReport } from './template-report.ts';
import { documentPart, documentTree, treeOf, type WordFile } from './word-file/word-file.ts';
import { descendants, element, find, type XmlElement } from '../../xml/xml-tree.ts';

export type TemplateFailure = Failure<TemplateFailureCode>;

const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/**
 * Reads a ministry's .docx or .dotx and says what it holds: the placeholders and where they stand, what is wrong with
 * them, what will be left out, which of its styles stand for the office's. Never throws, whatever the bytes are.
 */
export function readTemplate(bytes: Uint8Array): Result<TemplateReport, TemplateFailure> {
  try {
    const { file, removed } = openTemplate(bytes);
    const { placeholders, findings } = findPlaceholders(file);
    const document = documentPart(file);
    const { root } = treeOf(file, document);
    const changes: TemplateFinding[] =
      descendants(root, ...CHANGES).length > 0
        ? [{ code: 'tracked-changes', place: placeInPart(file, document) }]
        : [];
    return ok({
      placeholders,
      findings: [...findings, ...changes, ...removed],
      styles: mappedStyles(file),
      language: languageOf(file),
      page: pageOf(lastSection(root)),
    });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return fail(error.code, error.where === '' ? {} : { where: error.where });
  }
}

/** The styles that a reader knows by name: those of text, not the ones that text has without naming any. */
function mappedStyles(file: WordFile): MappedStyle[] {
  const theirs = stylesIn(documentTree(file, 'styles')?.root);
  const named = TEXT_STYLES.filter(({ id }) => id !== 'Normal' && id !== 'DefaultParagraphFont');
  const ours = named.map(({ id, name, kind }) =>
    element('w:style', { 'w:styleId': id, 'w:type': kind }, [element('w:name', { 'w:val': name })]),
  );
  const map = mapStyles(ours, theirs);
  const nameOf = (id: string) => find(byId(theirs, id), 'w:name')?.attributes.get('w:val') ?? id;
  return named.map(({ id, name }) => {
    const match = map.get(id);
    return { ours: name, theirs: match === undefined ? null : nameOf(match) };
  });
}

function byId(styles: readonly XmlElement[], id: string): XmlElement | undefined {
  return styles.find((one) => one.attributes.get('w:styleId') === id);
}

function languageOf(file: WordFile): string | null {
  const root = documentTree(file, 'styles')?.root;
  const styles = stylesIn(root);
  const own = inStyle(styles, defaultStyleId(styles), 'w:rPr', 'w:lang');
  const usual = find(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  return own?.attributes.get('w:val') ?? usual?.attributes.get('w:val') ?? null;
}
