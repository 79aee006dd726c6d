import { fold } from '../../text/fold.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';

/** A question that was answered before. */
export type EarlierQuestion = { id: string; text: LocalText };

/** How like an earlier question is, from 0 to 1, and the words that make it so, as they stand in it. */
type LikeQuestion<Q extends EarlierQuestion> = {
  question: Q;
  likeness: number;
  words: string[];
};

export type LikeQuestions<Q extends EarlierQuestion> = {
  /** The earlier questions most like `text`, the likest first. */
  likeTo: (text: LocalText, most: number) => LikeQuestion<Q>[];
};

/** Below this two questions have only common words in common. */
const LEAST = 0.22;
/** Of a word only its beginning counts: Finnish inflects its end. */
const STEM = 6;
/** Shorter words ("the", "sekä", "har") say nothing of what is asked. */
const SHORTEST = 4;
const MOST_NAMED = 5;

type Known<Q> = { question: Q; stems: Map<string, string>; length: number };

/**
 * Finds earlier questions by the words that they share. A word weighs the more the fewer questions have it (inverse
 * document frequency; Spärck Jones 1972); questions are compared by the cosine of their weighted words, within a language.
 */
export function likeQuestions<Q extends EarlierQuestion>(earlier: readonly Q[]): LikeQuestions<Q> {
  const known = earlier.flatMap((question) =>
    LANGUAGES.flatMap((language) => {
      const text = question.text[language];
      return text ? [{ question, stems: stemsOf(text) }] : [];
    }),
  );
  const counts = new Map<string, number>();
  for (const { stems } of known) {
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weightOf = (stem: string) => Math.log(1 + (known.length + 1) / (counts.get(stem) ?? 0.5));
  const lengthOf = (stems: Map<string, string>) =>
    Math.sqrt([...stems.keys()].reduce((sum, stem) => sum + weightOf(stem) ** 2, 0));
  const measured: Known<Q>[] = known.map((one) => ({ ...one, length: lengthOf(one.stems) }));

  return {
    likeTo: (text, most) => {
      const best = new Map<Q, LikeQuestion<Q>>();
      for (const language of LANGUAGES) {
        const own = stemsOf(text[language] ?? '');
        const length = lengthOf(own);
        if (length === 0) continue;
        for (const { question, stems, length: other } of measured) {
          const shared = [...own.keys()].filter((stem) => stems.has(stem));
          const product = shared.reduce((sum, stem) => sum + weightOf(stem) ** 2, 0);
          const likeness = product / (length * other);
          if (likeness < LEAST || likeness <= (best.get(question)?.likeness ?? 0)) continue;
          const words = shared
            .sort((a, b) => weightOf(b) - weightOf(a))
            .slice(0, MOST_NAMED)
            .map((stem) => stems.get(stem) ?? stem);
          best.set(question, { question, likeness, words });
        }
      }
      return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, most);
    },
  };
}

/** The beginnings of the words of a text, each with the word that it is first of. */
function stemsOf(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < SHORTEST) continue;
    const stem = fold(word).slice(0, STEM);
    if (!stems.has(stem)) stems.set(stem, word.toLowerCase());
  }
  return stems;
}
