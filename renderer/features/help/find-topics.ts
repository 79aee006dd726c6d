import { COMMANDS } from '#shared/commands/command-list.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fold } from '#shared/text/fold.ts';
import type { Block } from './help-topic.ts';
import { HELP, TOPIC_IDS, type TopicId } from './help-topics.ts';

/** The texts of a block, in order. */
export function textsOf(block: Block): string[] {
  if (typeof block === 'string') return [block];
  if ('steps' in block) return block.steps;
  if ('list' in block) return block.list;
  return [block.note];
}

/** The topics whose text holds every word, those with the words in their title first. */
export function findTopics(words: string, language: Language): TopicId[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => text.includes(word));
  const t = translatorFor(language);
  const commandNames = COMMANDS.map(({ id }) => t(`commands:${id}`)).join(' ');
  return TOPIC_IDS.map((id) => {
    const topic = HELP[id][language];
    const title = fold(topic.title);
    const parts = topic.parts.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(textsOf),
    ]);
    const names = parts.map((part) =>
      part.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const command = COMMANDS.find((one) => one.id === name);
        return command ? t(`commands:${command.id}`) : whole;
      }),
    );
    const all = [title, topic.lead, ...names, ...(id === 'shortcuts' ? [commandNames] : [])];
    const rank = holds(title) ? 0 : holds(fold(all.join(' '))) ? 1 : 2;
    return { id, rank };
  })
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}
