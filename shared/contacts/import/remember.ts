/** Texts that are remembered at a time; then it is begun anew. */
const MOST = 5_000;
/** The longest that is remembered: what lists say again and again is short. */
const LONGEST = 80;

/**
 * `work`, which gives one text one answer, done once for what lists say in every row: a language, an organisation, a given
 * name. Not for what each row has of its own.
 */
export function remember<Answer extends object | string | number | boolean | null>(
  work: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
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
