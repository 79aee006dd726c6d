import { COMMANDS, type CommandId, type ListedCommand } from '#shared/commands/command-list.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fold } from '#shared/text/fold.ts';

/** The commands that the palette offers: those that the window itself may carry out, but for opening the palette. */
export const PALETTE_COMMANDS: readonly ListedCommand[] = COMMANDS.filter(
  ({ role, id }) => (role === undefined || id === 'quit') && id !== 'palette',
);

/**
 * The commands that `words` find, best first: by their name from its beginning, from the beginning of a word of it, by
 * any part of it, and last by another word for the same thing. Every word must be found.
 */
export function findCommands(
  words: string,
  language: Language,
  commands: readonly ListedCommand[] = PALETTE_COMMANDS,
): CommandId[] {
  const t = translatorFor(language);
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return commands
    .map(({ id }) => {
      const name = fold(t(`commands:${id}`));
      const synonyms = fold(t(`commands:synonyms.${id}` as 'commands:help', { defaultValue: '' }));
      const ranks = wanted.map((word) => rank(word, name, synonyms));
      return { id, rank: Math.max(0, ...ranks) };
    })
    .filter((found) => found.rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.id);
}

const NOT_FOUND = 4;

function rank(word: string, name: string, synonyms: string): number {
  if (name.startsWith(word)) return 0;
  if (name.split(/\s+/).some((part) => part.startsWith(word))) return 1;
  if (name.includes(word)) return 2;
  return synonyms.includes(word) ? 3 : NOT_FOUND;
}
