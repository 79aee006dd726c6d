/** Texts that are remembered at a time; then it is begun anew. */
const MOST = 5_000;
/** The longest that is remembered: what lists say again and again is short. */
const LONGEST = 80;

/** What is remembered of all that `remember` was given. */
const memories: Map<string, unknown>[] = [];

/**
 * `work`, which gives one text one answer, done once for what lists say again and again: a language, an organisation, a
 * family name that many have. Made once for a module, never within a call; who reads a list forgets it at its end.
 */
export function remember<Answer extends object | string | number | boolean | null>(
  work: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/**
 * Forgets all texts, so that nothing of a list outlives its planning or its export: not its names, and not the whole of its
 * text, which an engine keeps for as long as a piece of it. What is remembered while it is written goes with the next.
 */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}
