/** The lines that are drawn: those in sight with some before and after, and always the one that has the focus. */
export function drawnLines(
  count: number,
  { from, to, active }: { from: number; to: number; active: number },
): number[] {
  const drawn: number[] = [];
  for (let at = Math.max(0, from); at < Math.min(count, to); at += 1) drawn.push(at);
  if (active < 0 || active >= count || (active >= from && active < to)) return drawn;
  return active < from ? [active, ...drawn] : [...drawn, active];
}
