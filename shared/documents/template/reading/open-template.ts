import { defuseFields } from './defuse-fields.ts';
import { MAX_TEMPLATE_BYTES, openWordFile, type OnRemoved } from '../word-file/open-word-file.ts';
import { TemplateError } from '../template-error.ts';
import type { RemovedThing, TemplateFinding, TemplatePlace } from '../template-report.ts';
import { kindOf } from '../../../xml/relations.ts';
import {
  documentPart,
  documentTree,
  relationsOf,
  storyParts,
  treeOf,
  type WordFile,
} from '../word-file/word-file.ts';
import { descendants, replaceBy } from '../../../xml/xml-tree.ts';

/** A template taken apart, and what stayed behind. */
export type OpenTemplate = { file: WordFile; removed: TemplateFinding[] };

const PROTECTION = ['w:documentProtection', 'w:writeProtection'];
/** What would fetch from elsewhere or ask on opening, though it points at nothing. */
const ASKING = ['w:mailMerge', 'w:linkStyles', 'w:updateFields', 'w:attachedTemplate'];

/** Opens the bytes of a ministry's template without what runs, fetches or asks. Throws `TemplateError`. */
export function openTemplate(bytes: Uint8Array): OpenTemplate {
  if (bytes.length > MAX_TEMPLATE_BYTES) throw new TemplateError('too-large');
  const removed: TemplateFinding[] = [];
  const said = new Set<string>();
  const say = (thing: RemovedThing, place: TemplatePlace) => {
    const key = `${thing} ${place.part}`;
    if (said.has(key)) return;
    said.add(key);
    removed.push({ code: `removed-${thing}`, place });
  };
  const parts: { thing: RemovedThing; part: string }[] = [];
  const onRemoved: OnRemoved = (thing, part) => parts.push({ thing, part });
  const file = openWordFile(bytes, onRemoved);
  for (const { thing, part } of parts) say(thing, placeInPart(file, part));
  for (const part of storyParts(file)) {
    const { root } = treeOf(file, part);
    for (const chunk of descendants(root, 'w:altChunk', 'w:subDoc')) replaceBy(chunk);
    if (defuseFields(root) > 0) say('active-field', placeInPart(file, part));
  }
  const settings = documentTree(file, 'settings');
  const wholeFile = { story: 'file', paragraph: 0, part: '' } as const;
  if (settings) {
    for (const one of descendants(settings.root, ...PROTECTION)) {
      replaceBy(one);
      say('protection', wholeFile);
    }
    for (const one of descendants(settings.root, ...ASKING)) {
      replaceBy(one);
      if (one.name === 'w:mailMerge') say('mail-merge', wholeFile);
    }
  }
  return { file, removed };
}

/** A whole part as a place. */
export function placeInPart(file: WordFile, part: string): TemplatePlace {
  return { story: storyOf(file, part), paragraph: 0, part };
}

/** Which kind of text a part holds. */
export function storyOf(file: WordFile, part: string): TemplatePlace['story'] {
  const document = documentPart(file);
  if (part === document) return 'body';
  const relation = relationsOf(file, document).find(({ target }) => target === part);
  const kind = relation ? kindOf(relation) : '';
  if (kind === 'header' || kind === 'footer') return kind;
  return kind === 'footnotes' || kind === 'endnotes' ? 'notes' : 'file';
}
