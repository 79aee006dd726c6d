/**
 * Marks a letter of each label with `&`, by which Alt opens it: the first letter of a word that no earlier label took,
 * or any letter, or none. An `&` of the label's own is doubled, so that it stays a character.
 */
export function withMnemonics(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const at = freeLetter(label, taken);
    const escape = (text: string) => text.replaceAll('&', '&&');
    if (at === -1) return escape(label);
    taken.add(label.charAt(at).toLowerCase());
    return `${escape(label.slice(0, at))}&${escape(label.slice(at))}`;
  });
}

function freeLetter(label: string, taken: ReadonlySet<string>): number {
  const letters = [...label.matchAll(/\p{L}/gu)].map((match) => match.index);
  const starts = letters.filter((at) => at === 0 || /[\s(/-]/.test(label.charAt(at - 1)));
  return [...starts, ...letters].find((at) => !taken.has(label.charAt(at).toLowerCase())) ?? -1;
}
