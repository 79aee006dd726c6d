import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#shared/commands/command-list.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { findTopics, textsOf } from './find-topics.ts';
import type { Block } from './help-topic.ts';
import { HELP, TOPIC_IDS } from './help-topics.ts';

const commandsIn = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
const shape = (block: Block) => [
  typeof block === 'string' ? 'text' : Object.keys(block)[0],
  ...textsOf(block).map((text) => commandsIn(text)),
];

describe('the help', () => {
  it.each(LANGUAGES)('names only commands that there are, in %s', (language) => {
    const named = TOPIC_IDS.flatMap((id) =>
      HELP[id][language].parts.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
    ).flatMap(commandsIn);
    const known = COMMANDS.map((command): string => command.id);
    expect(named.filter((id) => id === undefined || !known.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(['sv', 'en'] as const)('says in %s the same, part by part, as in Finnish', (language) => {
    for (const id of TOPIC_IDS) {
      const parts = (lang: 'fi' | 'sv' | 'en') =>
        HELP[id][lang].parts.map(({ blocks }) => blocks.map(shape));
      expect(parts(language), id).toEqual(parts('fi'));
    }
  });

  const textsIn = (language: (typeof LANGUAGES)[number]) =>
    TOPIC_IDS.flatMap((id) => {
      const { title, lead, parts } = HELP[id][language];
      return [
        title,
        lead,
        ...parts.flatMap((part) => [part.heading, ...part.blocks.flatMap(textsOf)]),
      ];
    });

  it.each(LANGUAGES)('has no empty text, in %s', (language) => {
    expect(textsIn(language).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('is written with the marks of the language, in %s', (language) => {
    const wrong = language === 'en' ? /["'„]|\.{3}|\s{2}/ : /["'“‘„]|\.{3}|\s{2}/;
    expect(textsIn(language).filter((text) => wrong.test(text))).toEqual([]);
  });
});

describe('searching the help', () => {
  it('finds by title first and then by what is said', () => {
    expect(findTopics('varmuuskopio', 'fi')[0]).toBe('backup');
    expect(findTopics('varmuuskopio', 'fi')).toContain('start');
    expect(findTopics('salasanalla', 'fi')).toEqual(['import']);
  });

  it('finds a command by its name, in the language of the screens', () => {
    expect(findTopics('sakerhetskopia', 'sv')).toContain('backup');
    expect(findTopics('full screen', 'en')).toEqual(['shortcuts']);
  });

  it('finds nothing where there is nothing', () => {
    expect(findTopics('qqqq', 'fi')).toEqual([]);
  });
});
