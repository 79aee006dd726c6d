/** A text in lines of at most so many letters, broken between words; what does not fit into the lines is cut with “…”. */
export function wrapLabel(text: string, letters: number, lines: number): string[] {
  const most = Math.max(2, letters);
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = wrapped.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && [...joined].length <= most) wrapped[wrapped.length - 1] = joined;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  return kept.map((line, at) => {
    const isCut = at === lines - 1 && wrapped.length > lines;
    const all = [...line];
    if (all.length <= (isCut ? most - 1 : most)) return isCut ? `${line}…` : line;
    return `${all.slice(0, most - 1).join('')}…`;
  });
}
