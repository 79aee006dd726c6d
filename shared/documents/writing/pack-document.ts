import { Packer, type Document } from 'docx';
import {
  appPropertiesXml,
  corePropertiesXml,
  type DocumentProperties,
} from '../pages/core-properties.ts';
import { stampZip } from './stamp-zip.ts';

/**
 * The document as the bytes of a .docx, in windows, workers and Node alike. The same document and properties give the
 * same bytes: no clock is read.
 */
export async function packDocument(
  document: Document,
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: corePropertiesXml(properties) };
  const app = { path: 'docProps/app.xml', data: appPropertiesXml(properties) };
  const bytes = await Packer.toArrayBuffer(document, undefined, [core, app]);
  return stampZip(new Uint8Array(bytes), properties.today);
}
