import { LANGUAGES, type Language } from '../i18n/languages.ts';
import type { RichInline } from '../rich-text/rich-text.ts';
import type { ProgrammeText } from './programme-texts.ts';
import type { Translated } from './translated.ts';
import { withFinnish, withTranslation, type TextValue } from './translation-state.ts';

/** What is looked for in the texts of a programme. */
export type Sought = {
  text: string;
  /** Not within longer words. */
  wholeWords: boolean;
  /** Capital letters are not small ones. */
  matchCase: boolean;
};

/** A place in which it was found. */
export type FoundPlace = {
  /** The same as long as the texts are. */
  key: string;
  text: ProgrammeText;
  language: Language;
  /** What stands around it, cut where it is long. */
  before: string;
  found: string;
  after: string;
};

/** A text in which something was replaced. */
export type ReplacedText = { text: ProgrammeText; next: Translated<TextValue>; count: number };

/** So much of what stands around a place is shown. */
const AROUND = 40;

/** Every place in the texts in which what is sought stands, in the order of reading, and in each text by language. */
export function findPlaces(texts: readonly ProgrammeText[], sought: Sought): FoundPlace[] {
  const pattern = patternOf(sought);
  if (pattern === null) return [];
  const places: FoundPlace[] = [];
  for (const text of texts) {
    for (const language of LANGUAGES) {
      let count = 0;
      walk(text.text[language], (line) => {
        for (const { index, 0: found } of line.matchAll(pattern)) {
          places.push({
            key: keyOf(text, language, count),
            text,
            language,
            before: endOf(line.slice(0, index)),
            found,
            after: startOf(line.slice(index + found.length)),
          });
          count += 1;
        }
        return null;
      });
    }
  }
  return places;
}

/**
 * The texts in which chosen places are replaced, each as it will be. What comes in is as it was typed (`comingIn`), and has the looks (bold
 * and the like) of the letter that it comes in for. A translation whose Finnish is changed so is older than it from then on; one that is changed itself stays what it was.
 * @param isChosen by the key of the place.
 */
export function replacePlaces(
  texts: readonly ProgrammeText[],
  sought: Sought,
  { by, isChosen }: { by: string; isChosen: (key: string) => boolean },
): ReplacedText[] {
  const pattern = patternOf(sought);
  if (pattern === null) return [];
  return texts.flatMap((text) => {
    let next: Translated<TextValue> = text.text;
    let replaced = 0;
    for (const language of LANGUAGES) {
      let count = 0;
      const before = replaced;
      const value = walk(text.text[language], (line) => {
        const cuts = [...line.matchAll(pattern)].flatMap(({ index, 0: found }) => {
          const key = keyOf(text, language, count);
          count += 1;
          return isChosen(key)
            ? [{ from: index, to: index + found.length, by: comingIn(found, by, sought) }]
            : [];
        });
        replaced += cuts.length;
        return cuts.length === 0 ? null : { cuts };
      });
      if (replaced > before) {
        const kept = value === '' ? undefined : value;
        if (language === 'fi') next = withFinnish(next, kept);
        else if (kept === undefined) next = withTranslation(next, language, kept);
        else next = { ...next, [language]: kept };
      }
    }
    return replaced === 0 ? [] : [{ text, next, count: replaced }];
  });
}

/**
 * What comes in for a place that was found: what was typed, with a capital where the found one has it, as at the beginning
 * of a sentence; where another word is not typed but the same with other capitals, these are meant.
 */
export function comingIn(found: string, by: string, { text, matchCase }: Sought): string {
  const isSmallHere = /^\p{Ll}/u.test(by) && /^\p{Lu}/u.test(found);
  if (matchCase || !isSmallHere || by.toLowerCase() === text.toLowerCase()) return by;
  return by.charAt(0).toUpperCase() + by.slice(1);
}

const keyOf = ({ key }: ProgrammeText, language: Language, count: number) =>
  `${key}:${language}:${String(count)}`;

function patternOf({ text, wholeWords, matchCase }: Sought): RegExp | null {
  const words = text.trim() === '' ? [] : text.split(/\s+/u);
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}/-]/gu, String.raw`\$&`));
  // A space that holds words together is a space to who looks for it.
  const body = escaped.join(String.raw`\s`);
  const whole = String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])`;
  return new RegExp(wholeWords ? whole : body, matchCase ? 'gu' : 'giu');
}

/** What of a line of text is cut out, and what comes in its place. */
type Change = { cuts: readonly { from: number; to: number; by: string }[] };

/** Goes over the lines of a text, each whole however its parts look, and returns it with what is changed of them. */
function walk<T extends TextValue>(
  value: T | undefined,
  visit: (line: string) => Change | null,
): T | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const change = visit(value);
    return (change ? lineWith(value, change) : value) as T;
  }
  return nodeWith(value, visit) as T;
}

type Node = { type: string; content?: readonly Node[]; attrs?: unknown };

function nodeWith(node: Node, visit: (line: string) => Change | null): Node {
  if (!node.content) return node;
  const isOfLines = node.content.some(({ type }) => type === 'text' || type === 'footnote');
  return {
    ...node,
    content: isOfLines
      ? (inlineWith(node.content as readonly RichInline[], visit) as Node[])
      : node.content.map((child) => nodeWith(child, visit)),
  };
}

type TextNode = Extract<RichInline, { type: 'text' }>;

function inlineWith(
  content: readonly RichInline[],
  visit: (line: string) => Change | null,
): RichInline[] {
  const next: RichInline[] = [];
  let run: TextNode[] = [];
  const endRun = () => {
    const change = run.length > 0 ? visit(run.map(({ text }) => text).join('')) : null;
    next.push(...(change ? runWith(run, change) : run));
    run = [];
  };
  for (const node of content) {
    if (node.type === 'text') {
      run.push(node);
      continue;
    }
    endRun();
    if (node.type !== 'footnote') next.push(node);
    else {
      const change = visit(node.attrs.text);
      const text = change ? lineWith(node.attrs.text, change) : node.attrs.text;
      next.push({ ...node, attrs: { ...node.attrs, text } });
    }
  }
  endRun();
  return next;
}

/** The parts of a line with what is changed of them: what comes in has the looks of the letter that it comes in for. */
function runWith(run: readonly TextNode[], { cuts }: Change): TextNode[] {
  let at = 0;
  return run.flatMap((node) => {
    const start = at;
    const end = start + node.text.length;
    at = end;
    let text = '';
    let from = start;
    for (const cut of cuts) {
      if (cut.to <= start || cut.from >= end) continue;
      if (cut.from >= start) text += node.text.slice(from - start, cut.from - start) + cut.by;
      from = Math.min(cut.to, end);
    }
    text += node.text.slice(from - start);
    return text === '' ? [] : [{ ...node, text }];
  });
}

function lineWith(line: string, { cuts }: Change): string {
  let text = '';
  let from = 0;
  for (const cut of cuts) {
    text += line.slice(from, cut.from) + cut.by;
    from = cut.to;
  }
  return text + line.slice(from);
}

const endOf = (text: string) => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);
const startOf = (text: string) => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text);
