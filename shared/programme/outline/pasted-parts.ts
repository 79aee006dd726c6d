import { newId } from '../../lib/new-id.ts';
import { withFinnish } from '../translation-state.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { placeFollowing, stepIn, stepOut, withNewParts, type NewPart } from './new-part.ts';

/** A line of a pasted list: how far in it stands, and what it says without its mark. */
export type PastedLine = { level: number; title: string };

/** What a list begins its lines with: a dash, a dot, a number such as `1.`, `2)` or `1.2`; no year and no day. */
const MARK = /^(?:[-–—•·*▪◦]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])\s+/u;

/** The lines of a pasted text that say something; tabs at their beginning, or four blanks each, tell their level. */
export function readPastedLines(text: string): PastedLine[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line) => {
    const said = line.trimStart();
    const before = line.slice(0, line.length - said.length).replaceAll('    ', '\t');
    const title = said.replace(MARK, '').replaceAll(/\s+/gu, ' ').trim();
    return title === '' ? [] : [{ level: before.split('\t').length - 1, title }];
  });
}

/**
 * The parts that pasted lines become: the first where `first` would come, each after the one before it, further in or out
 * where its line is.
 */
export function partsOfLines(
  content: ProgrammeContent,
  first: NewPart,
  lines: readonly PastedLine[],
): NewPart[] {
  const parts: NewPart[] = [];
  let level = lines[0]?.level ?? 0;
  for (const line of lines) {
    const before = parts.at(-1);
    const now = withNewParts(content, parts);
    let part: NewPart = before
      ? { ...before, id: newId(), place: placeFollowing(now, before.kind, before.id) }
      : first;
    for (; level < line.level; level += 1) part = stepIn(now, part) ?? part;
    for (; level > line.level; level -= 1) part = stepOut(now, part) ?? part;
    parts.push({ ...part, title: withFinnish({}, line.title) });
  }
  return parts;
}
