import { zipSync, type Zippable } from 'fflate';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { stampZip } from '../../writing/stamp-zip.ts';
import { writeXml } from './write-xml.ts';
import { element, type XmlElement } from '../../../xml/xml-tree.ts';
import type { WordFile } from './word-file.ts';
import type { Relation } from '../../../xml/relations.ts';
import { zipTime } from '../../../zip/zip-time.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What is small already. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/iu;

/** The file as the bytes of a .docx. A template (.dotx) becomes a document. The same file gives the same bytes. */
export function packWordFile(file: WordFile, day: CalendarDate): Uint8Array {
  const zip: Zippable = { '[Content_Types].xml': contentTypes(file) };
  for (const [part, relations] of file.relations) {
    const slash = part.lastIndexOf('/');
    const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    zip[name] = relationsXml(part.slice(0, slash + 1), relations);
  }
  for (const [name, bytes] of file.parts) {
    const tree = file.trees.get(name);
    zip[name] = tree ? writeXml(tree) : [bytes, { level: PACKED.test(name) ? 0 : 6 }];
  }
  return stampZip(zipSync(zip, { level: 6, mtime: zipTime(day) }), day);
}

function relationsXml(folder: string, relations: readonly Relation[]): Uint8Array {
  const inside = (target: string) =>
    target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
  const children = relations.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : inside(target),
      ...(external && { TargetMode: 'External' }),
    }),
  );
  return withDefaultNamespace('Relationships', `${PACKAGE}relationships`, children);
}

function contentTypes({ parts, types }: WordFile): Uint8Array {
  const children = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[...parts.keys()].map((name) => {
      const type = types.get(name) ?? '';
      return element('Override', {
        PartName: `/${name}`,
        ContentType: type.endsWith('.template.main+xml') ? MAIN : type,
      });
    }),
  ];
  return withDefaultNamespace('Types', `${PACKAGE}content-types`, children);
}

function withDefaultNamespace(name: string, uri: string, children: XmlElement[]): Uint8Array {
  return writeXml({ root: element(name, { xmlns: uri }, children), namespaces: new Map() });
}
