import type { Zip } from '../zip/open-zip.ts';
import { scanPart, type PartScan } from './scan-part.ts';
import { eachAttribute } from './scan-xml.ts';

/** From a part of an Office file to another one (`target` is its name in the file) or to elsewhere (`external`). */
export type Relation = { id: string; type: string; target: string; external: boolean };

/** A relation as it was read: `written` is its target to the letter. */
export type ReadRelation = Relation & { written: string };

/**
 * Reads the relations of the part called `name` of an Office file (ISO/IEC 29500-2, 6.5); '' is the file itself. Returns
 * them by id, none where the part has none. Throws `FileError`.
 */
export function relationsOf(
  zip: Zip,
  name: string,
  scan: PartScan = scanPart,
): Map<string, ReadRelation> {
  const relations = new Map<string, ReadRelation>();
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, slash + 1);
  eachTag(zip, `${folder}_rels/${name.slice(slash + 1)}.rels`, scan, (tag, attributes) => {
    if (tag !== 'Relationship') return;
    const [id = '', written = ''] = [attributes.get('Id'), attributes.get('Target')];
    const external = attributes.get('TargetMode') === 'External';
    const target = external ? written : resolved(folder, written);
    relations.set(id, { id, type: attributes.get('Type') ?? '', target, external, written });
  });
  return relations;
}

/** The kind of a relation: the end of its type, `styles`. */
export function kindOf({ type }: Pick<Relation, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** Reads what kinds of content the parts of an Office file hold (ISO/IEC 29500-2, 7.2.3). Throws `FileError`. */
export function contentTypesOf(zip: Zip, scan: PartScan = scanPart): (part: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  eachTag(zip, '[content_types].xml', scan, (_, attributes) => {
    const type = attributes.get('ContentType') ?? '';
    const name = attributes.get('PartName')?.toLowerCase().replace(/^\//u, '');
    const extension = attributes.get('Extension')?.toLowerCase();
    if (name !== undefined) overrides.set(name, type);
    else if (extension !== undefined) defaults.set(extension, type);
  });
  return (part) => {
    const name = part.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

function eachTag(
  zip: Zip,
  name: string,
  scan: PartScan,
  take: (tag: string, attributes: Map<string, string>) => void,
): void {
  const part = zip.get(name.toLowerCase());
  if (!part) return;
  scan(part, {
    open: (tag, raw) => {
      const attributes = new Map<string, string>();
      // One of another namespace says nothing here.
      eachAttribute(raw, (key, value, prefix) => void (prefix || attributes.set(key, value)));
      take(tag, attributes);
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** A target is relative to its part's folder, or absolute in the file (ISO/IEC 29500-2, 6.5.3.4). */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The address of a `mailto:` link; '' where it leads elsewhere. */
export function mailAddressOf(target: string): string {
  const address = /^mailto:([^?]+@[^?]+)/i.exec(target)?.[1] ?? '';
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
