import { PackageError } from './package-error.ts';
import { parsePart } from './parse-part.ts';
import { readParts } from './read-parts.ts';
import type { XmlNode } from './xml-node.ts';

export type Relationship = { type: string; target: string; external: boolean };

/** A part that holds text: the body, a header, a footer, notes. */
export type Story = {
  part: string;
  root: XmlNode;
  relationships: Map<string, Relationship>;
  isBody: boolean;
};

/** A Word file opened for checking. */
export type WordPackage = {
  stories: Story[];
  styles: XmlNode | undefined;
  numbering: XmlNode | undefined;
  settings: XmlNode | undefined;
  core: XmlNode | undefined;
  /** Parts that a relationship names and the file lacks, as `from → to`. */
  missing: string[];
};

const MAIN_TYPE =
  /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroEnabled\.main\+xml$/u;
const STORY_TYPE = /\/(header|footer|footnotes|endnotes|comments)$/u;

/** Opens the bytes of a .docx. Throws `PackageError` where that cannot be done. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const { names, xml } = readParts(bytes);
  const parse = (name: string): XmlNode | undefined => {
    const part = xml.get(name);
    return part && parsePart(name, part);
  };
  const missing: string[] = [];
  const relationshipsOf = (part: string) => {
    const relationships = readRelationships(part, parse(relationshipsPart(part)));
    for (const { external, target } of relationships.values()) {
      if (!external && !names.has(target)) missing.push(`${part || 'package'} → ${target}`);
    }
    return relationships;
  };
  const top = [...relationshipsOf('').values()];
  const body = top.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const root = parse(body);
  if (!root || !MAIN_TYPE.test(contentType(parse('[Content_Types].xml'), body))) {
    throw new PackageError('not-a-word-document', body || 'no document part');
  }
  const relationships = relationshipsOf(body);
  const target = (end: string) =>
    [...relationships.values()].find(({ type }) => type.endsWith(end))?.target ?? '';
  const others = new Set(
    [...relationships.values()]
      .filter(({ type, external }) => !external && STORY_TYPE.test(type))
      .map((relationship) => relationship.target),
  );
  const stories: Story[] = [{ part: body, root, relationships, isBody: true }];
  for (const part of others) {
    const story = parse(part);
    if (story) {
      stories.push({ part, root: story, relationships: relationshipsOf(part), isBody: false });
    }
  }
  return {
    stories,
    styles: parse(target('/styles')),
    numbering: parse(target('/numbering')),
    settings: parse(target('/settings')),
    core: parse(top.find(({ type }) => type.endsWith('/core-properties'))?.target ?? ''),
    missing,
  };
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function readRelationships(part: string, root: XmlNode | undefined): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return new Map(
    (root?.children ?? []).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return [
        attributes['Id'] ?? '',
        {
          type: attributes['Type'] ?? '',
          target: external ? target : resolved(folder, target),
          external,
        },
      ];
    }),
  );
}

/** A target is relative to its part's folder, or absolute in the package (ISO/IEC 29500-2 §8.3). */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function contentType(types: XmlNode | undefined, part: string): string {
  const override = types?.children.find(
    ({ name, attributes }) => name === 'ct:Override' && attributes['PartName'] === `/${part}`,
  );
  const byExtension = types?.children.find(
    ({ name, attributes }) =>
      name === 'ct:Default' && part.endsWith(`.${attributes['Extension'] ?? ''}`),
  );
  return (override ?? byExtension)?.attributes['ContentType'] ?? '';
}
