import { isNothing } from './clean-value.ts';

/** Groups that Google puts everybody in; they say nothing about the contact. */
const SYSTEM = /^(?:my ?contacts|myContacts|starred|chat)$/i;

/** The groups named in a cell: split at `;`, `,`, line breaks and Google's ` ::: `; each once, in order. */
export function readGroups(text: string): string[] {
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
}
