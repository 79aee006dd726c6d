import { LOCALES, type Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { cleanText } from '../texts/clean-text.ts';

/** What the file's own properties say (docProps/core.xml). */
export type DocumentProperties = {
  title: string;
  language: Language;
  today: CalendarDate;
  /** Who made it: the organisation. */
  author: string;
  subject?: string;
  keywords?: readonly string[];
  /** As the registry gave it. */
  caseNumber?: string;
};

/**
 * docProps/core.xml (ISO/IEC 29500-2 §11). docx writes no `dc:language` and takes the times from the clock: this part
 * replaces its own. The moment is noon UTC of `today`, the same day in every zone of Europe.
 */
export function corePropertiesXml(properties: DocumentProperties): string {
  const { title, language, today, author, subject, keywords = [], caseNumber } = properties;
  const moment = `${today}T12:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:subject', subject ?? ''),
    element('dc:creator', author),
    element('dc:identifier', caseNumber ?? ''),
    element('cp:keywords', keywords.join('; ')),
    element('cp:lastModifiedBy', author),
    element('cp:revision', '1'),
    element('dc:language', LOCALES[language]),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** docProps/app.xml (ISO/IEC 29500-1 §15.2.12.3): whose file it is. */
export function appPropertiesXml({ author }: DocumentProperties): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    element('Company', author),
    '</Properties>',
  ].join('');
}

function element(name: string, text: string): string {
  const clean = cleanText(text).replace(/\n/gu, ' ');
  return clean === '' ? '' : `<${name}>${escapeXml(clean)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
