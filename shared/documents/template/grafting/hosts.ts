import { canHoldBlocks } from '../reading/find-placeholders.ts';
import { paragraphText, replaceText } from '../word-file/paragraph-text.ts';
import { isBlock, placeholderNamed, type BlockPlaceholder } from '../placeholders.ts';
import { scanBraces, type Braces } from '../reading/scan-braces.ts';
import { lastSection } from './sections.ts';
import {
  copyOf,
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** The paragraphs that give way to parts of the document. */
export type Hosts = Partial<Record<BlockPlaceholder, XmlElement>> & { content: XmlElement };

/**
 * Finds the places for whole parts in a template's body; of a name that stands more than once, the first. Other text of
 * such a paragraph stays in a paragraph before. Without a place for the content it comes at the end.
 */
export function hostsOf(document: XmlElement): Hosts {
  const hosts: Partial<Record<BlockPlaceholder, XmlElement>> = {};
  for (const paragraph of descendants(document, 'w:p')) {
    for (const braces of scanBraces(paragraphText(paragraph))) {
      const name = braces.kind === 'placeholder' ? placeholderNamed(braces.written) : undefined;
      if (!name || !isBlock(name) || hosts[name] || !canHoldBlocks(paragraph)) continue;
      hosts[name] = ownParagraph(paragraph, braces);
      break;
    }
  }
  return { ...hosts, content: hosts.content ?? newLastParagraph(document) };
}

function ownParagraph(paragraph: XmlElement, { start, end }: Braces): XmlElement {
  const text = paragraphText(paragraph);
  if (text.trim() === text.slice(start, end)) return paragraph;
  replaceText(paragraph, start, end, '');
  const properties = find(paragraph, 'w:pPr');
  const host = element('w:p', {}, properties ? [copyOf(properties)] : []);
  const section = find(properties, 'w:sectPr');
  if (section) replaceBy(section);
  const { parent } = paragraph;
  if (parent) insertAt(parent, parent.children.indexOf(paragraph) + 1, [host]);
  return host;
}

function newLastParagraph(document: XmlElement): XmlElement {
  const body = find(document, 'w:body') ?? document;
  const host = element('w:p');
  const section = lastSection(document);
  const at = section ? body.children.indexOf(section) : elementsOf(body).length;
  insertAt(body, at, [host]);
  return host;
}
