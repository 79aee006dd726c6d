import { fold } from '../../contacts/fold.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { SaidFilters, SaidPassage } from './said-passage.ts';
import { wordMatcher, wordsIn, type WordMatch } from './word-match.ts';

/** Words that are looked for at once. */
const MOST_WORDS = 12;
/** What stands in the title, the question or the topics weighs less than what was said. */
const BESIDE = 0.5;
const TOGETHER = 0.5;

export type SaidQuery = { words: string; filters: SaidFilters };

/** A passage that was found, the language in which it answers best, and what marks its words. */
export type SaidFound = { passage: SaidPassage; language: Language };

export type SaidIndex = {
  /** Replaces everything; passages whose texts are as before cost next to nothing. */
  fill: (passages: readonly SaidPassage[], bodyNames: ReadonlyMap<string, string>) => void;
  /** Best first, then the latest; all of them by date where no word is given. */
  find: (query: SaidQuery, language: Language) => { found: SaidFound[]; matchers: WordMatch[] };
  /** How many passages there are. */
  size: () => number;
  /** What the passages can be narrowed by. */
  choices: () => SaidChoices;
};

export type SaidChoices = {
  bodyIds: string[];
  countries: string[];
  topics: string[];
  years: string[];
};

/** A text of a passage, ready to be searched: its folded words in order. */
type Entry = { passage: SaidPassage; language: Language | null; words: readonly string[] };

/** A full-text index in memory: words of all passages, each with the texts that it stands in. */
export function createSaidIndex(): SaidIndex {
  const wordsOf = new Map<string, readonly string[]>();
  let passages: readonly SaidPassage[] = [];
  let entries: Entry[] = [];
  let places = new Map<string, number[]>();

  const wordsOfText = (text: string): readonly string[] => {
    const known = wordsOf.get(text);
    if (known) return known;
    const words = foldedWords(text);
    wordsOf.set(text, words);
    return words;
  };

  return {
    fill: (next, bodyNames) => {
      passages = next;
      entries = [];
      places = new Map();
      for (const passage of next) {
        const beside = [
          ...Object.values(passage.source),
          ...Object.values(passage.question ?? {}),
          ...passage.topics,
          ...passage.bodyIds.map((id) => bodyNames.get(id) ?? ''),
        ];
        for (const language of LANGUAGES) {
          const text = passage.text[language];
          if (text) entries.push({ passage, language, words: wordsOfText(text) });
        }
        entries.push({ passage, language: null, words: wordsOfText(beside.join(' ')) });
      }
      entries.forEach(({ words }, at) => {
        for (const word of words) {
          const known = places.get(word);
          if (!known) places.set(word, [at]);
          else if (known.at(-1) !== at) known.push(at);
        }
      });
      if (wordsOf.size > entries.length * 2) wordsOf.clear();
    },
    find: ({ words, filters }, language) => {
      const wanted = [...new Set(foldedWords(words))].slice(0, MOST_WORDS);
      const isIn = (passage: SaidPassage) => passes(passage, filters);
      if (wanted.length === 0) {
        const found = passages.filter(isIn).sort(byDate);
        return {
          found: found.map((passage) => ({ passage, language: languageIn(passage, language) })),
          matchers: [],
        };
      }
      const matched = wanted.map((word) => placesOf(word, places));
      const scored = scores(entries, matched, wanted);
      const found = [...scored]
        .filter(([passage]) => isIn(passage))
        .sort(([one, a], [other, b]) => b.score - a.score || byDate(one, other))
        .map(([passage, { best }]) => ({
          passage,
          language: best ?? languageIn(passage, language),
        }));
      return { found, matchers: matched.map(({ matcher }) => matcher) };
    },
    size: () => passages.length,
    choices: () => ({
      bodyIds: [...new Set(passages.flatMap(({ bodyIds }) => bodyIds))],
      countries: [...new Set(passages.flatMap(({ country }) => country ?? []))],
      topics: [...new Set(passages.flatMap(({ topics }) => topics))],
      years: [...new Set(passages.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort().reverse(),
    }),
  };
}

type Matched = { matcher: WordMatch; hits: Map<number, number>; weight: number };

/** The texts that hold `word`, and how well; with one letter wrong where none holds it as it is typed. */
function placesOf(word: string, places: ReadonlyMap<string, readonly number[]>): Matched {
  for (const typos of [false, true]) {
    const matcher = wordMatcher(word, typos);
    const hits = new Map<number, number>();
    for (const [other, at] of places) {
      const how = matcher(other);
      if (how === 0) continue;
      for (const place of at) if (how > (hits.get(place) ?? 0)) hits.set(place, how);
    }
    // A word that stands everywhere says less.
    if (hits.size > 0 || typos) return { matcher, hits, weight: 1 / Math.log2(2 + hits.size) };
  }
  return { matcher: () => 0, hits: new Map(), weight: 0 };
}

type Score = { score: number; best: Language | null };

/** The passages that hold every word, in any of their texts or beside them. */
function scores(
  entries: readonly Entry[],
  matched: readonly Matched[],
  wanted: readonly string[],
): Map<SaidPassage, Score> {
  type Sum = { words: number[]; inText: Map<Language, number> };
  const sums = new Map<SaidPassage, Sum>();
  matched.forEach(({ hits, weight }, word) => {
    for (const [place, how] of hits) {
      const entry = entries[place];
      if (!entry) continue;
      if (word > 0 && !sums.has(entry.passage)) continue;
      const sum = sums.get(entry.passage) ?? { words: [], inText: new Map() };
      sums.set(entry.passage, sum);
      const worth = how * weight * (entry.language ? 1 : BESIDE);
      sum.words[word] = Math.max(sum.words[word] ?? 0, worth);
      if (entry.language) {
        sum.inText.set(entry.language, (sum.inText.get(entry.language) ?? 0) + how);
      }
    }
  });
  const scored = new Map<SaidPassage, Score>();
  const phrase = wanted.join(' ');
  for (const [passage, { words, inText }] of sums) {
    const isWhole = wanted.every((_, at) => words[at] !== undefined);
    if (!isWhole) continue;
    const [best] = [...inText].sort(([, a], [, b]) => b - a)[0] ?? [null];
    let score = words.reduce((sum, worth) => sum + worth, 0);
    if (wanted.length > 1 && best && fold(passage.text[best] ?? '').includes(phrase))
      score += TOGETHER;
    scored.set(passage, { score, best });
  }
  return scored;
}

function foldedWords(text: string): string[] {
  const folded = fold(text);
  const words: string[] = [];
  for (const { word } of wordsIn(folded)) words.push(word);
  return words;
}

function passes(
  { kind, bodyIds, country, topics, date }: SaidPassage,
  filters: SaidFilters,
): boolean {
  return (
    (!filters.kind || kind === filters.kind) &&
    (!filters.bodyId || bodyIds.includes(filters.bodyId)) &&
    (!filters.country || country === filters.country) &&
    (!filters.topic || topics.includes(filters.topic)) &&
    (!filters.year || date?.slice(0, 4) === filters.year)
  );
}

function byDate(one: SaidPassage, other: SaidPassage): number {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  if (a !== b) return a < b ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** The language that a passage is shown in: that of the screen where it has it. */
function languageIn({ text }: SaidPassage, wanted: Language): Language {
  return [wanted, ...LANGUAGES].find((language) => text[language]) ?? 'fi';
}
