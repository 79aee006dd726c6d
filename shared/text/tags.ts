import { foldKeepingLetters } from './fold.ts';
import { collatorFor } from './collator.ts';

/**
 * Tags as they are kept. In: what was typed, several parted by commas, semicolons or lines. Out: without empty ones and
 * spaces too many, each once whatever its capitals, and spelled as `known` spells them, so that one word does not sort
 * actions apart.
 */
export function tidyTags(typed: readonly string[], known: readonly string[] = []): string[] {
  const spelled = new Map(known.map((tag) => [foldKeepingLetters(tag), tag]));
  const tags = new Map<string, string>();
  // Normalised first: a Greek question mark (U+037E) is a semicolon then, and parts as one does.
  for (const one of typed.flatMap((text) => text.normalize('NFC').split(/[,;\n]/u))) {
    const tag = one.replace(/\s+/gu, ' ').trim();
    const key = foldKeepingLetters(tag);
    if (key !== '' && !tags.has(key)) tags.set(key, spelled.get(key) ?? tag);
  }
  return [...tags.values()];
}

/** The tags that rows bear, each once, by the alphabet. */
export function tagsIn(rows: readonly { tags?: readonly string[] | undefined }[]): string[] {
  return [...new Set(rows.flatMap(({ tags = [] }) => tags))].sort((one, other) =>
    collatorFor('fi').compare(one, other),
  );
}
