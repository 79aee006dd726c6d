import { fold } from '../../text/fold.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { SaidFilters, SaidPassage } from './said-passage.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordMatcher, wordsIn, type WordMatch } from './word-match.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** Words that are looked for at once. */
const MOST_WORDS = 12;
/** What stands in the title, the question or the topics weighs less than what was said. */
const BESIDE = 0.5;
/** Words that stand next to each other as they were typed. */
const TOGETHER = 0.2;

export type SaidQuery = { words: string; filters: SaidFilters };

/** A passage that was found, and the language in which it answers best. */
export type SaidFound = { passage: SaidPassage; language: Language };

/** What the hits can be narrowed by. */
export type SaidChoices = {
  bodyIds: string[];
  countries: string[];
  topics: string[];
  years: string[];
};

export type SaidIndex = {
  /** Replaces everything; passages whose texts are as before cost next to nothing. */
  fill: (passages: readonly SaidPassage[], bodyNames: ReadonlyMap<string, string>) => void;
  /** Best first, then the latest; all of them by date where no word is given. `matchers` mark the words in a text. */
  find: (query: SaidQuery, language: Language) => { found: SaidFound[]; matchers: WordMatch[] };
  /** How many passages there are. */
  size: () => number;
  choices: () => SaidChoices;
};

/** A text of a passage, or with no language what stands beside it, as the numbers of its words in order. */
type Entry = { passage: number; language: Language | null; words: Int32Array };
type Matched = {
  matcher: WordMatch;
  /** 1 for each word that is matched, by its number. */
  isMatched: Uint8Array;
  hits: Float32Array;
  weight: number;
};

/** A full-text index in memory. Passages and entries are known by their places; passages stand by date, the latest first. */
export function createSaidIndex(): SaidIndex {
  let vocabulary = createVocabulary();
  let idsOf = new Map<string, Int32Array>();
  let passages: readonly SaidPassage[] = [];
  let entries: Entry[] = [];
  /** For each word the entries that it stands in. */
  let places: number[][] = [];

  const wordsOfText = (text: string): Int32Array => {
    let ids = idsOf.get(text);
    if (!ids) {
      ids = vocabulary.idsOf(foldedWords(text));
      idsOf.set(text, ids);
    }
    return ids;
  };

  const match = (word: string): Matched => {
    const hits = new Float32Array(entries.length);
    for (const typos of [false, true]) {
      const matcher = wordMatcher(word, typos);
      const ids = vocabulary.matching(word, matcher, typos);
      let count = 0;
      for (const [id, how] of ids) {
        for (const place of places[id] ?? []) {
          const before = hits[place] ?? 0;
          if (before === 0) count += 1;
          if (how > before) hits[place] = how;
        }
      }
      // A word that stands everywhere says less.
      if (count === 0 && !typos) continue;
      const isMatched = new Uint8Array(vocabulary.size());
      for (const id of ids.keys()) isMatched[id] = 1;
      return { matcher, isMatched, hits, weight: 1 / Math.log2(2 + count) };
    }
    return { matcher: () => 0, isMatched: new Uint8Array(), hits, weight: 0 };
  };

  return {
    fill: (next, bodyNames) => {
      passages = [...next].sort(byDate);
      // Texts that are gone leave their words behind: some day it is worth beginning anew.
      if (idsOf.size > 2_000 && idsOf.size > entries.length * 2) {
        vocabulary = createVocabulary();
        idsOf = new Map();
      }
      entries = passages.flatMap((passage, at) => entriesOf(passage, at, bodyNames, wordsOfText));
      places = Array.from({ length: vocabulary.size() }, () => []);
      entries.forEach(({ words }, at) => {
        for (const id of words) {
          const known = places[id];
          if (known && known.at(-1) !== at) known.push(at);
        }
      });
    },
    find: ({ words, filters }, language) => {
      const wanted = [...new Set(foldedWords(words))].slice(0, MOST_WORDS);
      const narrowed = Object.values(filters).some((value) => value !== undefined);
      if (wanted.length === 0) {
        const found = narrowed ? passages.filter((one) => passes(one, filters)) : passages;
        return {
          found: found.map((passage) => ({ passage, language: languageIn(passage, language) })),
          matchers: [],
        };
      }
      const matched = wanted.map(match);
      const { scores, languages } = scored(entries, passages.length, matched);
      const order: number[] = [];
      scores.forEach((score, at) => {
        const passage = passages[at];
        if (score > 0 && passage && (!narrowed || passes(passage, filters))) order.push(at);
      });
      order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      return {
        found: order.flatMap((at) => {
          const passage = passages[at];
          if (!passage) return [];
          return { passage, language: languages[at] ?? languageIn(passage, language) };
        }),
        matchers: matched.map(({ matcher }) => matcher),
      };
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

function entriesOf(
  passage: SaidPassage,
  at: number,
  bodyNames: ReadonlyMap<string, string>,
  wordsOfText: (text: string) => Int32Array,
): Entry[] {
  const beside = [
    ...Object.values(passage.source),
    ...Object.values(passage.question ?? {}),
    ...passage.topics,
    ...passage.bodyIds.map((id) => bodyNames.get(id) ?? ''),
  ];
  return [
    ...LANGUAGES.flatMap((language): Entry[] => {
      const text = passage.text[language];
      return text ? [{ passage: at, language, words: wordsOfText(text) }] : [];
    }),
    { passage: at, language: null, words: wordsOfText(beside.join(' ')) },
  ];
}

/** The passages that hold every word, in any of their texts or beside them; 0 for the others. Entries of one stand together. */
function scored(
  entries: readonly Entry[],
  count: number,
  matched: readonly Matched[],
): { scores: Float32Array; languages: (Language | undefined)[] } {
  const scores = new Float32Array(count);
  const languages: (Language | undefined)[] = [];
  const best = new Float32Array(matched.length);
  let from = 0;
  while (from < entries.length) {
    const passage = entries[from]?.passage ?? 0;
    let to = from;
    best.fill(0);
    let most = 0;
    let together = 0;
    for (; entries[to]?.passage === passage; to += 1) {
      const entry = entries[to];
      if (!entry) break;
      let own = 0;
      for (let word = 0; word < matched.length; word += 1) {
        const how = matched[word]?.hits[to] ?? 0;
        if (how === 0) continue;
        own += how;
        const worth = how * (matched[word]?.weight ?? 0) * (entry.language ? 1 : BESIDE);
        if (worth > (best[word] ?? 0)) best[word] = worth;
      }
      if (entry.language && own > most) {
        most = own;
        languages[passage] = entry.language;
        together = isTogether(entry.words, matched) ? TOGETHER : 0;
      }
    }
    if (best.every((worth) => worth > 0)) {
      scores[passage] = best.reduce((sum, worth) => sum + worth, 0) * (1 + together);
    }
    from = to;
  }
  return { scores, languages };
}

/** Whether the words stand in the text one after the other. */
function isTogether(words: Int32Array, matched: readonly Matched[]): boolean {
  if (matched.length < 2) return false;
  const last = words.length - matched.length;
  for (let at = 0; at <= last; at += 1) {
    let same = 0;
    while (matched[same]?.isMatched[words[at + same] ?? -1] === 1) same += 1;
    if (same === matched.length) return true;
  }
  return false;
}

function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const { word } of wordsIn(fold(text))) words.push(word);
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
  return compareCodeUnits(one.id, other.id);
}

/** The language that a passage is shown in: that of the screen where it has it. */
function languageIn({ text }: SaidPassage, wanted: Language): Language {
  return [wanted, ...LANGUAGES].find((language) => text[language]) ?? 'fi';
}
