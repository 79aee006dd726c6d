/** Line numbers in few words: `[1, 3, 4, 5]` → `1, 3–5`; past a dozen parts the rest is cut with `…`. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const texts = ranges.map(([from, to]) =>
    from === to ? String(from) : `${String(from)}–${String(to)}`,
  );
  return texts.length > 12 ? `${texts.slice(0, 12).join(', ')}…` : texts.join(', ');
}
