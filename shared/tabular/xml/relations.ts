import type { Zip } from '../../zip/open-zip.ts';
import { scanPart } from './scan-part.ts';
import { attributesOf } from './scan-xml.ts';

export type Relation = { type: string; target: string };

/**
 * The relations of the part at `path` of an Office file by id (ECMA-376 part 2, 9.3); '' is the file itself. Targets are
 * paths from the root, in lower case as in `Zip`, or as they are written where `resolve` is false. Throws `TableError`.
 */
export function relationsOf(zip: Zip, path: string, resolve = true): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const part = zip.get(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  if (!part) return relations;
  scanPart(part, {
    open(name, raw) {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(raw);
      const target = attributes.get('Target') ?? '';
      relations.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type') ?? '',
        target: resolve ? resolvePath(folder, target) : target,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').toLowerCase();
  const full = path.startsWith('/') ? path.slice(1) : folder + path;
  const steps: string[] = [];
  for (const step of full.split('/')) {
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
