import {
  contentTypesOf,
  kindOf,
  relationsOf as readRelations,
  type Relation,
} from '../../../xml/relations.ts';
import { scanPartStrictly } from '../../../xml/scan-part.ts';
import { openZip, type Zip } from '../../../zip/open-zip.ts';
import { unpackWhole } from '../../../zip/unpack-part.ts';
import { FileError } from '../../../lib/file-error.ts';
import { dropReferences } from '../reading/drop-references.ts';
import { isSafeClick } from '../reading/safe-click.ts';
import { TemplateError } from '../template-error.ts';
import type { RemovedThing } from '../template-report.ts';
import { relationsOf, treeOf, type WordFile } from './word-file.ts';

/** A template with a logo is some hundred kilobytes, one with photographs a few megabytes. */
export const MAX_TEMPLATE_BYTES = 8 * 1024 * 1024;
/** Of the office's own finished document as well, which is larger than a template. */
const LIMITS = {
  parts: 2000,
  partBytes: 48 * 1024 * 1024,
  allBytes: 96 * 1024 * 1024,
  ratio: 200,
};

/** What a Word document is made of. Everything else stays behind. */
const KEPT = new Set([
  'officeDocument',
  'core-properties',
  'custom-properties',
  'styles',
  'numbering',
  'settings',
  'fontTable',
  'font',
  'theme',
  'themeOverride',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
  'image',
  'hyperlink',
  'customXml',
  'customXmlProps',
  'chart',
  'chartUserShapes',
  'chartStyle',
  'chartColorStyle',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
]);

/** What is left behind and missed by nobody: statistics, a small picture of the page, parts for old or other programs. */
const UNSAID = new Set([
  'extended-properties',
  'thumbnail',
  'webSettings',
  'stylesWithEffects',
  'glossaryDocument',
  'printerSettings',
  'keyMapCustomizations',
  'people',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'documenttasks',
  'classificationlabels',
  'metadata',
  'origin',
]);

const REASONS: Record<string, RemovedThing> = {
  attachedTemplate: 'attached-template',
  aFChunk: 'foreign-chunk',
  subDocument: 'sub-document',
  oleObject: 'embedded-object',
  package: 'embedded-object',
  control: 'control',
  activeXControlBinary: 'control',
  frame: 'other-part',
  mailMergeSource: 'mail-merge',
  mailMergeHeaderSource: 'mail-merge',
  mailMergeRecipientData: 'mail-merge',
};

const STRICT = 'http://purl.oclc.org/ooxml/';
const DOCUMENT_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$/u;
const MACROS = /macroEnabled|vbaProject/iu;

/** Called for each thing that stayed behind: what it was, and in which part. */
export type OnRemoved = (thing: RemovedThing, part: string) => void;

/**
 * Takes a Word file apart. Only what belongs to a document comes along, part by part along the relations: nothing that
 * runs (macros: the file is refused; controls, objects), nothing that fetches (linked pictures, attached templates, sources
 * of data). What pointed at it goes too. Throws `TemplateError`.
 */
export function openWordFile(bytes: Uint8Array, onRemoved: OnRemoved): WordFile {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TemplateError('old-or-encrypted');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateError('not-word');
  try {
    return takeApart(openZip(bytes, LIMITS), onRemoved);
  } catch (error) {
    throw error instanceof FileError ? new TemplateError(error.failure.code, error.message) : error;
  }
}

function takeApart(zip: Zip, onRemoved: OnRemoved): WordFile {
  const file: WordFile = {
    parts: new Map(),
    types: new Map(),
    relations: new Map(),
    trees: new Map(),
  };
  const types = contentTypesOf(zip, scanPartStrictly);
  if ([...zip.keys()].some((name) => MACROS.test(`${name} ${types(name)}`))) {
    throw new TemplateError('macros');
  }
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const all = [...readRelations(zip, part, scanPartStrictly).values()];
    if (part === '' && all.some(({ type }) => type.startsWith(STRICT))) {
      throw new TemplateError('strict');
    }
    const kept = all.filter((one) => keeps(file, part, one, zip));
    const dropped = all.filter((one) => !kept.includes(one));
    if (kept.length > 0) file.relations.set(part, kept);
    for (const one of dropped) {
      const reason = reasonFor(one);
      if (reason !== null) onRemoved(reason, part);
    }
    if (dropped.length > 0 && file.parts.has(part) && isXml(file, part)) {
      dropReferences(treeOf(file, part).root, new Set(dropped.map(({ id }) => id)));
    }
    for (const { external, target } of kept) {
      if (external || file.parts.has(target)) continue;
      const packed = zip.get(target.toLowerCase());
      if (!packed) throw new TemplateError('damaged', target);
      file.parts.set(target, unpackWhole(packed));
      file.types.set(target, types(target));
      waiting.push(target);
    }
  }
  const [document] = relationsOf(file, '').filter((one) => kindOf(one) === 'officeDocument');
  if (!document || !DOCUMENT_TYPE.test(types(document.target))) throw new TemplateError('not-word');
  return file;
}

function keeps(file: WordFile, part: string, relation: Relation, zip: Zip): boolean {
  const kind = kindOf(relation);
  if (relation.external) return kind === 'hyperlink' && isSafeClick(relation.target);
  // The table behind a chart; elsewhere such a package is an object of another program.
  const isChartData =
    kind === 'package' &&
    /chart/u.test(file.types.get(part) ?? '') &&
    relation.target.toLowerCase().endsWith('.xlsx');
  return (KEPT.has(kind) || isChartData) && zip.has(relation.target.toLowerCase());
}

function reasonFor(relation: Relation): RemovedThing | null {
  const kind = kindOf(relation);
  if (UNSAID.has(kind)) return null;
  const known = Object.hasOwn(REASONS, kind) ? REASONS[kind] : undefined;
  if (known) return known;
  if (kind === 'image') return 'linked-picture';
  return kind === 'hyperlink' ? 'unsafe-link' : 'other-part';
}

function isXml(file: WordFile, part: string): boolean {
  return /(?:^|[+/])xml$/u.test(file.types.get(part) ?? '');
}
