import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isEmptyRichText, richTextPlain } from '../rich-text/plain.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { TARGET_LANGUAGES, type TargetLanguage, type Translated } from './translated.ts';

/**
 * How a translation stands to the Finnish: there is none, it is older than the Finnish, it is of the Finnish as it is now;
 * `none` where there is no Finnish to translate.
 */
export const TRANSLATION_STATES = ['none', 'missing', 'old', 'current'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** What a text of the programme may be: a line, or a text with form. */
export type TextValue = string | RichText;

/**
 * A mark of the Finnish from which a translation was made: the first 12 hexadecimal digits of the SHA-256 of its words.
 * White space and form (bold, lists) do not count, footnotes and references to actions do.
 */
export function textMark(text: TextValue): string {
  const words = wordsOf(text);
  const known = marks.get(words);
  if (known !== undefined) return known;
  const plain = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const mark = bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 12);
  remember(words, mark);
  return mark;
}

/**
 * Marks worked out before: a programme's texts are asked for again after each change, and all but one are as they were.
 * Emptied once it holds as many letters as ten large programmes have.
 */
const marks = new Map<string, string>();
const MOST_LETTERS = 4_000_000;
let letters = 0;

function remember(words: string, mark: string): void {
  letters += words.length;
  if (letters > MOST_LETTERS) {
    marks.clear();
    letters = words.length;
  }
  marks.set(words, mark);
}

function wordsOf(text: TextValue): string {
  if (typeof text === 'string') return text;
  return richTextPlain(text, { reference: (actionId) => `{${actionId}}` });
}

/** Whether there is nothing to read in a text. */
export function isEmptyText(text: TextValue | undefined): boolean {
  if (text === undefined) return true;
  return typeof text === 'string' ? text.trim() === '' : isEmptyRichText(text);
}

/** The state of the translation into `language`: see `translationStates`. */
export function translationState(
  text: Translated<TextValue> | undefined,
  language: TargetLanguage,
): TranslationState {
  return translationStates(text)[language];
}

/**
 * The state of each translation. One of which it is not known from what Finnish it was made is taken for old: somebody has
 * to look.
 */
export function translationStates(
  text: Translated<TextValue> | undefined,
): Record<TargetLanguage, TranslationState> {
  const finnish = text?.fi;
  if (finnish === undefined || isEmptyText(finnish)) return { sv: 'none', en: 'none' };
  let mark: string | undefined;
  const stateOf = (language: TargetLanguage): TranslationState => {
    if (isEmptyText(text?.[language])) return 'missing';
    const basis = text?.basis?.[language];
    if (basis === undefined) return 'old';
    mark ??= textMark(finnish);
    return basis === mark ? 'current' : 'old';
  };
  return { sv: stateOf('sv'), en: stateOf('en') };
}

/** A line whose translations were set together with its Finnish: they are of it as it is now, until it changes. */
export function asTranslated(text: Translated<string>): Translated<string> {
  const { fi } = text;
  if (fi === undefined || isEmptyText(fi)) return text;
  return TARGET_LANGUAGES.reduce<Translated<string>>(
    (sum, language) =>
      isEmptyText(text[language]) || text.basis?.[language] !== undefined
        ? sum
        : { ...sum, basis: { ...sum.basis, [language]: textMark(fi) } },
    text,
  );
}

/**
 * The text with its translation into `language` replaced, made from the Finnish as it is now; `undefined` or an empty one
 * takes it away. To say that an old translation still holds is to give it once more.
 */
export function withTranslation<T extends TextValue>(
  text: Translated<T>,
  language: TargetLanguage,
  translation: T | undefined,
): Translated<T> {
  const next: Translated<T> = { ...text };
  const basis = { ...text.basis };
  if (translation === undefined || isEmptyText(translation)) {
    Reflect.deleteProperty(next, language);
    Reflect.deleteProperty(basis, language);
  } else {
    Object.assign(next, { [language]: translation });
    basis[language] = textMark(text.fi ?? '');
  }
  if (Object.keys(basis).length === 0) Reflect.deleteProperty(next, 'basis');
  else next.basis = basis;
  return next;
}

/** The text with its Finnish replaced; `undefined` or an empty one takes it away. What is translated stays, maybe old. */
export function withFinnish<T extends TextValue>(
  text: Translated<T>,
  finnish: T | undefined,
): Translated<T> {
  const next: Translated<T> = { ...text };
  if (finnish === undefined || isEmptyText(finnish)) Reflect.deleteProperty(next, 'fi');
  else Object.assign(next, { fi: finnish });
  return next;
}
