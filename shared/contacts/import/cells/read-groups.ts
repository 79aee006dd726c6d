import { quotedParts } from '../../../tabular/quoted-text.ts';
import { isNothing } from './clean-value.ts';
import { remember } from '../../../lib/remember.ts';

/** Groups that Google puts everybody in; they say nothing about the contact. */
const SYSTEM = /^(?:my ?contacts|myContacts|starred|chat)$/i;

/** A column for each group, with a mark for those in it. */
const MARK = /^(?:x|✓|✔|v|1|kyllä|k|ja|yes|y|true|tosi|sant)$/i;
const NO_MARK = /^(?:0|ei|e|nej|no|n|false|epätosi|falskt)$/i;

/** `"Verkosto","Uutiskirje"`: how programs for newsletters write several. */
const TAGS = /^"[^"]+"(?:,"[^"]+")+$/;

/**
 * The groups named in a cell: split at `;`, `,`, line breaks and Google's ` ::: `; each once, in order. Where the cell
 * holds a mark only, the group is what the column's `header` says. A group in double quotes is one, whatever is in it.
 */
export function readGroups(text: string, header: string): string[] {
  if (TAGS.test(text)) return [...new Set(text.match(/(?<![^"])[^"]+(?="(?:,|$))/g))];
  const groups: string[] = [];
  for (const part of quotedParts(text)) {
    const found = part.quoted ? [part.text] : readPlain(part.text, header);
    for (const group of found) if (!groups.includes(group)) groups.push(group);
  }
  return groups;
}

function readPlain(text: string, header: string): readonly string[] {
  return header && MARK.test(text.trim()) ? [header] : splitGroups(text);
}

const splitGroups = remember((text): readonly string[] => {
  if (NO_MARK.test(text.trim())) return [];
  const groups: string[] = [];
  for (const part of text.split(/:::|[;,|\n\r]/)) {
    const group = part
      .replace(/^\s*\*\s*/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!group || isNothing(group) || SYSTEM.test(group) || groups.includes(group)) continue;
    groups.push(group);
  }
  return groups;
});
