import { LANGUAGES, type LocalText } from '../i18n/languages.ts';
import { translatorFor, type Translate } from '../i18n/translate.ts';
import type { Chapter } from './chapter.ts';
import type { GoalLevel } from './programme.ts';

/** How a new programme is built: what its goals are called, level by level. */
export const STRUCTURES = ['goal', 'priority', 'theme'] as const;
export type Structure = (typeof STRUCTURES)[number];

const LEVELS = {
  goal: ['strategicGoal'],
  priority: ['priority', 'goal'],
  theme: ['theme'],
} as const satisfies Record<Structure, readonly string[]>;

/** The chapters that such a programme has, after the Finnish programmes and those of peers, in their order. */
const CHAPTERS = [
  ['foreword', 'front', 'text'],
  ['introduction', 'main', 'text'],
  ['preparation', 'main', 'text'],
  ['presentState', 'main', 'text'],
  ['goals', 'main', 'goalsAndActions'],
  ['followUp', 'main', 'text'],
  ['actionTable', 'annex', 'actionTable'],
  ['recommendations', 'annex', 'recommendationMatrix'],
  ['preparers', 'annex', 'preparation'],
  ['abbreviations', 'annex', 'abbreviations'],
] as const;

/** The levels of a new programme, named in the three languages. */
export function levelsOf(structure: Structure): GoalLevel[] {
  return LEVELS[structure].map((level) => ({
    name: inLanguages((t) => t(`programme:new.levels.${level}`)),
  }));
}

/** The empty chapters that a new programme begins with, named in the three languages; `order` is the caller's. */
export function frameOfChapters(): (Pick<Chapter, 'place' | 'content'> & { title: LocalText })[] {
  return CHAPTERS.map(([key, place, content]) => ({
    place,
    content,
    title: inLanguages((t) => t(`programme:new.frame.${key}`)),
  }));
}

function inLanguages(text: (t: Translate) => string): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(translatorFor(language))]));
}
