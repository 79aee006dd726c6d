import { elementsOf, valueOf, type XmlElement } from '../xml/xml-tree.ts';

/** What stands before a numbered paragraph, and whether it is a bullet. */
export type NumberedAs = { label: string; isBullet: boolean };

type Level = { format: string; text: string; start: number };

/** Counts the numbered paragraphs of a document in their order: call the answer once for each. `null`: no numbering. */
export function wordNumbering(
  numbering: XmlElement | undefined,
): (id: string, level: number) => NumberedAs | null {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { of: string; levels: Map<number, Level>; anew: Set<number> }>();
  for (const element of elementsOf(numbering)) {
    if (element.name === 'w:abstractNum') {
      abstract.set(element.attributes.get('w:abstractNumId') ?? '', levelsOf(element));
    } else if (element.name === 'w:num') {
      const of = valueOf(element, 'w:abstractNumId') ?? '';
      const levels = new Map(abstract.get(of));
      lists.set(element.attributes.get('w:numId') ?? '', {
        of,
        levels,
        anew: overridesOf(element, levels),
      });
    }
  }
  /** Lists of one abstract numbering count on from each other, but where one says that it begins anew. */
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    if (own.format === 'bullet' || own.format === 'none') {
      return { label: '', isBullet: own.format === 'bullet' };
    }
    const count = counts.get(list.of) ?? [];
    if (list.anew.delete(level)) count.length = Math.min(count.length, level);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    counts.set(list.of, count);
    const label = own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      return written(count[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
    return { label: label.trim(), isBullet: false };
  };
}

/**
 * The levels that a list begins anew (ECMA-376 part 1, 17.9.27: at its first paragraph on that level); what it says of
 * a level otherwise goes into `levels`.
 */
function overridesOf(list: XmlElement, levels: Map<number, Level>): Set<number> {
  const anew = new Set<number>();
  for (const override of elementsOf(list, 'w:lvlOverride')) {
    const at = Number(override.attributes.get('w:ilvl') ?? '');
    const own = levelsOf(override).get(at) ?? levels.get(at);
    const start = Number(valueOf(override, 'w:startOverride') ?? Number.NaN);
    if (!own) continue;
    levels.set(at, Number.isInteger(start) ? { ...own, start } : own);
    if (Number.isInteger(start)) anew.add(at);
  }
  return anew;
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of elementsOf(abstract, 'w:lvl')) {
    const start = Number(valueOf(level, 'w:start') ?? 1);
    levels.set(Number(level.attributes.get('w:ilvl') ?? ''), {
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: (valueOf(level, 'w:lvlText') ?? '').slice(0, 100),
      start: Number.isInteger(start) ? start : 1,
    });
  }
  return levels;
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function written(count: number, format: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (format === 'lowerLetter') return letters[(count - 1) % 26] ?? '';
  if (format === 'upperLetter') return (letters[(count - 1) % 26] ?? '').toUpperCase();
  if (!format.endsWith('Roman') || count > 100) return String(count);
  let left = count;
  let roman = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) roman += sign;
  }
  return format === 'upperRoman' ? roman.toUpperCase() : roman;
}
