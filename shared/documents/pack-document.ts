import { Packer, type Document } from 'docx';
import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/** What the file's own properties say (docProps/core.xml). */
export type DocumentProperties = {
  title: string;
  language: Language;
  today: CalendarDate;
  author: string;
  subject?: string;
};

/**
 * The document as the bytes of a .docx, in windows, workers and Node alike. The same document and properties give the
 * same bytes: no clock is read.
 */
export async function packDocument(
  document: Document,
  properties: DocumentProperties,
): Promise<Uint8Array> {
  void properties;
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
