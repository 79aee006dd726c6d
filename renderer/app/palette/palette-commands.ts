import { COMMANDS, type CommandId, type ListedCommand } from '#shared/commands/command-list.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fold } from '#shared/text/fold.ts';

/** The commands that the palette offers: those that the window itself may carry out, but for opening the palette. */
export const PALETTE_COMMANDS: readonly ListedCommand[] = COMMANDS.filter(
  ({ role, id }) => (role === undefined || id === 'quit') && id !== 'palette',
);

/**
 * The commands that `words` find, best first: by their name (`rankInName`), and apart from those, by another word for the
 * same thing. Every word must be found.
 */
export function findCommands(
  words: string,
  language: Language,
  commands: readonly ListedCommand[] = PALETTE_COMMANDS,
): { byName: CommandId[]; byOtherWord: CommandId[] } {
  const t = translatorFor(language);
  const wanted = wordsOf(words);
  const found = commands.map(({ id }) => {
    const synonyms = fold(t(`commands:synonyms.${id}` as 'commands:help', { defaultValue: '' }));
    const ranks = wanted.map(
      (word) =>
        rankInName([word], t(`commands:${id}`)) ?? (synonyms.includes(word) ? OTHER_WORD : NOWHERE),
    );
    return { id, rank: Math.max(0, ...ranks) };
  });
  const idsOf = (isMeant: (rank: number) => boolean) =>
    found
      .filter(({ rank }) => isMeant(rank))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id);
  return {
    byName: idsOf((rank) => rank < OTHER_WORD),
    byOtherWord: idsOf((rank) => rank === OTHER_WORD),
  };
}

const OTHER_WORD = 3;
const NOWHERE = 4;

/** The words typed, as they are compared. */
export const wordsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

/**
 * How well a name is found by words: 0 from its beginning, 1 from the beginning of a word of it, 2 by any part of it, of
 * several the worst; null where one is not in it.
 */
export function rankInName(words: readonly string[], name: string): 0 | 1 | 2 | null {
  const folded = fold(name);
  const rankOf = (word: string) => {
    if (folded.startsWith(word)) return 0;
    if (folded.split(/[\s(:,]+/).some((part) => part.startsWith(word))) return 1;
    return folded.includes(word) ? 2 : null;
  };
  let worst: 0 | 1 | 2 = 0;
  for (const word of words) {
    const rank = rankOf(word);
    if (rank === null) return null;
    if (rank > worst) worst = rank;
  }
  return worst;
}
