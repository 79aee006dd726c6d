import type { ParagraphChild } from 'docx';
import { cleanText } from '../texts/clean-text.ts';
import { NumberedLink } from './numbered-link.ts';
import { textRuns } from './text-runs.ts';

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;

/** The address as a link that opens a new message; what is not an address stays plain text. */
export function emailLink(address: string): ParagraphChild[] {
  const text = cleanText(address);
  const at = text.lastIndexOf('@');
  if (!ADDRESS.test(text)) return textRuns(text);
  const target = `mailto:${encode(text.slice(0, at))}@${encode(text.slice(at + 1))}`;
  return [new NumberedLink(target, textRuns(text, { style: 'Hyperlink' }))];
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/%2B/gu, '+');
}
