/**
 * Endings of the Finnish cases after a vowel, without those that double it: *Virtase* + *lle*. The genitive of Swedish and
 * of English stands with them: *Virtanens*.
 */
const ENDINGS = '(?:n|s|[aä]|t?t[aä]|s[st][aä]|l[lt][aä]|lle|n[aä]|ksi|seen)';
/** The last consonants before the last vowel, and what they become before the endings: *Aalto*, *Aallon*. */
const WEAK: readonly [RegExp, string][] = [
  [/kk(?=.$)/u, 'k'],
  [/pp(?=.$)/u, 'p'],
  [/tt(?=.$)/u, 't'],
  [/nk(?=.$)/u, 'ng'],
  [/mp(?=.$)/u, 'mm'],
  [/nt(?=.$)/u, 'nn'],
  [/lt(?=.$)/u, 'll'],
  [/rt(?=.$)/u, 'rr'],
  [/(?<=[aeiouyäöh])t(?=.$)/u, 'd'],
  [/(?<=[aeiouyäölr])p(?=.$)/u, 'v'],
  [/(?<=[aeiouyäölrh])k(?=.$)/u, ''],
];

/**
 * A pattern that finds a name in its Finnish cases as well, for texts are written in them: *Aino Virtaselle*. The last word
 * alone takes the endings. It forms more than there are; some are another family's name as well (*Lund*, *Lundin*), so
 * that who looks for it must know the others' names (`traceFinder`).
 */
export function inflected(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const from = last.lastIndexOf('-') + 1;
  const before = [
    ...words.slice(0, -1).map(escapeForPattern),
    escapeForPattern(last.slice(0, from)),
  ].join('\\s+');
  return `${before}(?:${formsOf(last.slice(from)).join('|')})`;
}

function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  if (!/^[a-zåäöéüšž]{2,}$/u.test(lower)) return [escapeForPattern(word)];
  const stems = stemsOf(lower).flatMap((stem) => [stem, ...weakOf(stem)]);
  return [
    lower,
    `${lower}s`,
    ...(/[^aeiouyåäö]$/u.test(lower) ? [`${lower}t[aä]`] : []),
    ...(lower.endsWith('nen') ? [`${lower.slice(0, -3)}st[aä]`] : []),
    ...[...new Set(stems)].map((stem) => {
      const vowel = stem.at(-1) ?? '';
      return `${stem}(?:${vowel}n|h${vowel}n|${ENDINGS})`;
    }),
  ];
}

/** What the endings come after. */
function stemsOf(word: string): string[] {
  const body = word.slice(0, -1);
  if (word.endsWith('nen')) return [`${word.slice(0, -3)}se`];
  if (word.endsWith('i')) return [word, `${body}e`];
  if (word.endsWith('e')) return [word, `${word}e`];
  if (word.endsWith('s')) {
    const vowel = body.at(-1) ?? '';
    // *Mallikas*, *Mallikkaan*: here the endings come after the strong form.
    const strong = body.replace(/([kpt])(?=.$)/u, '$1$1');
    return [`${body}${vowel}`, `${strong}${vowel}`, `${body}kse`, `${word}i`];
  }
  return /[aouyåäö]$/u.test(word) ? [word] : [`${word}i`];
}

function weakOf(stem: string): string[] {
  return WEAK.flatMap(([strong, weak]) => {
    return strong.test(stem) ? [stem.replace(strong, weak)] : [];
  });
}

/** A text as a pattern that finds it and nothing else. */
export function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
