import type { TargetLanguage } from '../translated.ts';
import { TERMS } from './terms.ts';

/** A term of the Finnish whose translation is not as the glossary has it. */
export type TermRemark = {
  finnish: string;
  /** How the glossary translates it: any of these. */
  terms: readonly string[];
};

/** Each stem as the beginning of a word, words one after the other; in a language's own, also within a compound. */
const PATTERNS = TERMS.map((term) => ({
  term,
  finnish: new RegExp(
    `(?<!\\p{L})(?:${term.stems.map((stem) => wordsBeginning(stem)).join('|')})`,
    'giu',
  ),
  sv: anyOf(term.sv),
  en: anyOf(term.en),
}));

function wordsBeginning(stem: string): string {
  return stem
    .split(' ')
    .map((word) => `${word}\\p{L}*`)
    .join('\\s+');
}

function anyOf(forms: readonly { stem: string }[]): RegExp {
  return new RegExp(forms.map(({ stem }) => `${wordsBeginning(stem)}`).join('|'), 'iu');
}

/**
 * Which terms of the office's glossary stand in a Finnish text while none of their translations stands in its translation.
 * Finnish words are known in every case by what they begin with. A translation may rightly avoid a term: it is a remark, no
 * error. A term within a longer one is not told of twice.
 */
export function termRemarks(
  finnish: string,
  translation: string,
  language: TargetLanguage,
): TermRemark[] {
  if (translation.trim() === '') return [];
  let left = finnish;
  const remarks: TermRemark[] = [];
  for (const pattern of PATTERNS) {
    const without = left.replace(pattern.finnish, ' ');
    if (without === left) continue;
    left = without;
    if (pattern[language].test(translation)) continue;
    const { fi, [language]: forms } = pattern.term;
    remarks.push({ finnish: fi, terms: [...new Set(forms.map(({ told }) => told))] });
  }
  return remarks;
}
