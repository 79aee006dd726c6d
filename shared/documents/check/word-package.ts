import { FileError } from '../../lib/file-error.ts';
import { parseXmlToRead } from '../../xml/parse-xml.ts';
import { contentTypesOf, kindOf, relationsOf, type Relation } from '../../xml/relations.ts';
import { scanPartStrictly } from '../../xml/scan-part.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { unpackWhole } from '../../zip/unpack-part.ts';
import { PackageError } from './package-error.ts';

/** A part that holds text: the body, a header, a footer, notes. */
export type Story = {
  part: string;
  root: XmlElement;
  relationships: ReadonlyMap<string, Relation>;
  isBody: boolean;
};

/** A Word file opened for checking. */
export type WordPackage = {
  stories: Story[];
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  settings: XmlElement | undefined;
  core: XmlElement | undefined;
  /** Parts that a relationship names and the file lacks, as `from → to`. */
  missing: string[];
};

const MAIN_TYPE =
  /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroEnabled\.main\+xml$/u;
const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments']);

/**
 * A report of 236 pages is 2.2 MB of XML in 25 parts; these hold the check to seconds and to memory that is there.
 * Pictures are not unpacked, so they may be large.
 */
const XML_BYTES = 48 * 1024 * 1024;
const LIMITS = { parts: 2000, partBytes: Infinity, allBytes: Infinity, ratio: Infinity };
/** What is drawn for old readers alone repeats what is there. */
const UNREAD = new Set(['mc:Fallback']);

/** Opens the bytes of a .docx. Throws `PackageError` where that cannot be done. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const { zip, xml } = openParts(bytes);
  const missing: string[] = [];
  const parse = (name: string | undefined): XmlElement | undefined => {
    const part = xml.get(name?.toLowerCase() ?? '');
    return part && within(name ?? '', () => parseXmlToRead(part, UNREAD).root);
  };
  const relationshipsOf = (part: string) => {
    const relationships = within(part, () => relationsOf(zip, part, scanPartStrictly));
    for (const { external, target } of relationships.values()) {
      if (!external && zip.get(target.toLowerCase())?.name !== target) {
        missing.push(`${part || 'package'} → ${target}`);
      }
    }
    return relationships;
  };
  const leadTo = (relations: ReadonlyMap<string, Relation>, kind: string) =>
    [...relations.values()].find((one) => kindOf(one) === kind)?.target;
  const top = relationshipsOf('');
  const body = leadTo(top, 'officeDocument') ?? '';
  const root = parse(body);
  const types = within('[Content_Types].xml', () => contentTypesOf(zip, scanPartStrictly));
  if (!root || !MAIN_TYPE.test(types(body))) {
    throw new PackageError('not-a-word-document', body || 'no document part');
  }
  const relationships = relationshipsOf(body);
  const others = [...relationships.values()].filter(
    (one) => !one.external && STORIES.has(kindOf(one)),
  );
  const stories: Story[] = [{ part: body, root, relationships, isBody: true }];
  for (const part of new Set(others.map(({ target }) => target))) {
    const story = parse(part);
    if (story) {
      stories.push({ part, root: story, relationships: relationshipsOf(part), isBody: false });
    }
  }
  return {
    stories,
    styles: parse(leadTo(relationships, 'styles')),
    numbering: parse(leadTo(relationships, 'numbering')),
    settings: parse(leadTo(relationships, 'settings')),
    core: parse(leadTo(top, 'core-properties')),
    missing,
  };
}

/** Unzips all XML, also what nothing leads to: a file with a damaged part is damaged. */
function openParts(bytes: Uint8Array): { zip: Zip; xml: Map<string, Uint8Array> } {
  try {
    const zip = openZip(bytes, LIMITS);
    const xml = [...zip].filter(([name]) => /\.(?:xml|rels)$/u.test(name));
    if (xml.reduce((sum, [, { size }]) => sum + size, 0) > XML_BYTES) {
      throw new PackageError('too-large', 'XML');
    }
    return { zip, xml: new Map(xml.map(([name, part]) => [name, unpackWhole(part)])) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const isTooMuch = ['too-large', 'hostile'].includes(error.failure.code);
    throw new PackageError(isTooMuch ? 'too-large' : 'not-a-word-document', 'zip');
  }
}

/** What `read` returns of the XML of `part`. */
function within<Read>(part: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const rule = error.failure.code === 'too-large' ? 'too-large' : 'broken-xml';
    throw new PackageError(rule, `${part}: ${error.message}`);
  }
}
