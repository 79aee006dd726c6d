import type { Language } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/languages.ts';
import { COLOURS, FONT } from './look.ts';
import { TABLE_STYLE, TEXT_STYLES } from './style-list.ts';
import type { TextStyle } from './text-style.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The styles of text that names none; docx bases styles of its own on the second and leaves it out. */
const DEFAULTS = new Set(['Normal', 'DefaultParagraphFont']);

/**
 * The document's styles as WordprocessingML, for docx's `externalStyles` (which adds to the library's own styles;
 * `importedStyles` would drop them). `language` marks the text for spelling and for screen readers.
 */
export function stylesXml(language: Language): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${NAMESPACE}">${defaults(language)}${TEXT_STYLES.map(styleXml).join('')}${tableStyle()}</w:styles>`;
}

function defaults(language: Language): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const locale = LOCALES[language];
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/** Children in the order of CT_PPrBase and CT_RPr (ISO/IEC 29500-1 §17.3): Word refuses another. */
function styleXml(style: TextStyle): string {
  const isDefault = DEFAULTS.has(style.id) ? ' w:default="1"' : '';
  const paragraph = style.kind === 'paragraph' ? paragraphProperties(style) : '';
  return `<w:style w:type="${style.kind}"${isDefault} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${tag('basedOn', style.basedOn)}${tag('next', style.next)}<w:qFormat/>${wrap('pPr', paragraph)}${wrap('rPr', runProperties(style))}</w:style>`;
}

function lineOf({ line, leastLine }: TextStyle) {
  if (leastLine !== undefined) return { line: leastLine, lineRule: 'atLeast' };
  return line === undefined ? {} : { line, lineRule: 'auto' };
}

function paragraphProperties(style: TextStyle): string {
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    borders(style),
    style.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill}"/>` : '',
    tabs(style),
    attributes('spacing', {
      before: style.before,
      after: style.after,
      ...lineOf(style),
    }),
    attributes('ind', { left: style.indentLeft, right: style.indentRight, hanging: style.hanging }),
    style.tight ? '<w:contextualSpacing/>' : '',
    tag('outlineLvl', style.outlineLevel),
  ].join('');
}

function runProperties(style: TextStyle): string {
  return [
    style.bold ? '<w:b/><w:bCs/>' : '',
    tag('color', style.colour),
    style.size === undefined ? '' : tag('sz', style.size) + tag('szCs', style.size),
    style.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
}

function borders(style: TextStyle): string {
  const border = (side: string, line: { size: number; colour: string } | undefined) =>
    line
      ? `<w:${side} w:val="single" w:sz="${line.size}" w:space="6" w:color="${line.colour}"/>`
      : '';
  return wrap('pBdr', border('left', style.borderLeft) + border('bottom', style.borderBottom));
}

function tabs(style: TextStyle): string {
  const stops = (style.tabs ?? []).map(
    ({ at, align, leader }) =>
      `<w:tab w:val="${align}"${leader ? ` w:leader="${leader}"` : ''} w:pos="${at}"/>`,
  );
  return wrap('tabs', stops.join(''));
}

function tableStyle(): string {
  const line = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const edges = `${line('top', 8, COLOURS.navy)}${line('bottom', 8, COLOURS.navy)}${line('insideH', 4, COLOURS.hairline)}`;
  // The space in a cell is the cell's, not its paragraphs': what counts pages cannot tell where theirs would end.
  const margins = `${margin('top', 78)}${margin('left', 100)}${margin('bottom', 78)}${margin('right', 100)}`;
  const headerRow = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.headerFill}"/></w:tcPr></w:tblStylePr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Office Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>${headerRow}</w:style>`;
}

function tag(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<w:${name} w:val="${value}"/>`;
}

function attributes(name: string, values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const text = given.map(([key, value]) => ` w:${key}="${value}"`).join('');
  return text ? `<w:${name}${text}/>` : '';
}

function wrap(name: string, inner: string): string {
  return inner ? `<w:${name}>${inner}</w:${name}>` : '';
}
