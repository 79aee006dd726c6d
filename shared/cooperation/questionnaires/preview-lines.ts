import type { ReadQuestion } from './question-tree.ts';

/** A question as it is looked at before it is saved. */
export type PreviewLine = {
  key: string;
  no: string;
  text: string;
  guidance?: string;
  /** From 1. */
  depth: number;
  isLeftOut: boolean;
};

/** The questions as lines in their order. */
export function previewLines(questions: readonly ReadQuestion[]): PreviewLine[] {
  const lines: PreviewLine[] = [];
  const add = (list: readonly ReadQuestion[], depth: number) => {
    for (const { no, text, guidance, children } of list) {
      const key = String(lines.length);
      lines.push({ key, no, text, depth, isLeftOut: false, ...(guidance && { guidance }) });
      add(children, depth + 1);
    }
  };
  add(questions, 1);
  return lines;
}

/** How many lines from `at` on belong together: the line and what stands below it. */
function branch(lines: readonly PreviewLine[], at: number): number {
  const depth = lines[at]?.depth ?? 0;
  let end = at + 1;
  while ((lines[end]?.depth ?? 0) > depth) end += 1;
  return end - at;
}

/** Moves a line and what stands below it a level in or out; as it was where that cannot be. */
export function shiftLine(lines: readonly PreviewLine[], at: number, step: 1 | -1): PreviewLine[] {
  const own = lines[at];
  const above = lines[at - 1]?.depth ?? 0;
  const depth = (own?.depth ?? 0) + step;
  if (!own || depth < 1 || depth > above + 1) return [...lines];
  const end = at + branch(lines, at);
  return lines.map((line, index) =>
    index >= at && index < end ? { ...line, depth: line.depth + step } : line,
  );
}

/** Makes a line the end of the one above it; what stood below it stands below that. */
export function mergeLine(lines: readonly PreviewLine[], at: number): PreviewLine[] {
  const own = lines[at];
  const above = lines[at - 1];
  if (!own || !above) return [...lines];
  const text = [above.text, [own.no, own.text].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n');
  const merged = { ...above, text };
  const rest = lines.slice(at + 1).map((line, index) => {
    const isBelow = index < branch(lines, at) - 1;
    return isBelow ? { ...line, depth: line.depth - own.depth + above.depth } : line;
  });
  return sound([...lines.slice(0, at - 1), merged, ...rest]);
}

/** Leaves a line out, or takes it back, with what stands below it. */
export function leaveOut(
  lines: readonly PreviewLine[],
  at: number,
  isLeftOut: boolean,
): PreviewLine[] {
  const end = at + branch(lines, at);
  return lines.map((line, index) => (index >= at && index < end ? { ...line, isLeftOut } : line));
}

/** A question with the place of the one that it stands under, in the list itself. */
export type PlacedLine = PreviewLine & { parent: number | null };

/** The lines that are kept, each with the line that it stands under. */
export function placedLines(lines: readonly PreviewLine[]): PlacedLine[] {
  const open: { depth: number; at: number }[] = [];
  return lines
    .filter(({ isLeftOut, text, no }) => !isLeftOut && `${no}${text}` !== '')
    .map((line, at) => {
      while ((open.at(-1)?.depth ?? 0) >= line.depth) open.pop();
      const parent = open.at(-1)?.at ?? null;
      open.push({ depth: line.depth, at });
      return { ...line, parent };
    });
}

/** No line stands more than a level below the one above it. */
function sound(lines: readonly PreviewLine[]): PreviewLine[] {
  let above = 0;
  return lines.map((line) => {
    const depth = Math.min(line.depth, above + 1);
    above = depth;
    return depth === line.depth ? line : { ...line, depth };
  });
}
