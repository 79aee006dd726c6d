import type { LocalRichText, RichBlock, RichText } from '../rich-text/rich-text.ts';
import { TARGET_LANGUAGES, type TargetLanguage, type Translated } from '../programme/translated.ts';
import { textMark, type TextValue } from '../programme/translation-state.ts';

/** A text of the sample as it is written down: Finnish, Swedish, English; the later ones may be missing. */
export type SampleText = readonly [fi: string, sv?: string | undefined, en?: string];

/** Each of the languages in `old` was translated before the Finnish was changed. */
function translated<T extends TextValue>(
  [fi, sv, en]: readonly [T, (T | undefined)?, (T | undefined)?],
  old: readonly TargetLanguage[],
): Translated<T> {
  const text: Translated<T> = { ...(sv && { sv }), ...(en && { en }) };
  Object.assign(text, { fi });
  const basis: NonNullable<Translated<T>['basis']> = {};
  for (const language of TARGET_LANGUAGES) {
    if (text[language]) basis[language] = textMark(old.includes(language) ? 'ennen' : fi);
  }
  return Object.keys(basis).length > 0 ? { ...text, basis } : text;
}

/** A line of the sample, its translations current but for those in `old`. */
export function sampleLine(
  text: SampleText,
  old: readonly TargetLanguage[] = [],
): Translated<string> {
  return translated<string>(text, old);
}

/**
 * A text with form: paragraphs parted by an empty line; lines that begin with `## ` are headings, those with `- ` items of
 * a list, the first paragraph after `> ` a box. Ids of blocks begin with `key`.
 */
export function sampleRich(
  key: string,
  [fi, sv, en]: SampleText,
  old: readonly TargetLanguage[] = [],
): Translated<RichText> {
  const doc = (text: string | undefined, language: string) =>
    text === undefined ? undefined : richOf(`${key}-${language}`, text);
  const finnish = richOf(`${key}-fi`, fi);
  return translated<RichText>([finnish, doc(sv, 'sv'), doc(en, 'en')], old);
}

/** The same where each language is written by itself, not translated. */
export function sampleLocalRich(key: string, [fi, sv, en]: SampleText): LocalRichText {
  return {
    fi: richOf(`${key}-fi`, fi),
    ...(sv !== undefined && { sv: richOf(`${key}-sv`, sv) }),
    ...(en !== undefined && { en: richOf(`${key}-en`, en) }),
  };
}

function richOf(key: string, text: string): RichText {
  return {
    type: 'doc',
    content: text.split('\n\n').map((part, index) => blockOf(`${key}-${index + 1}`, part)),
  };
}

function blockOf(id: string, part: string): RichBlock {
  if (part.startsWith('## ')) {
    const content = [{ type: 'text' as const, text: part.slice(3) }];
    return { type: 'heading', attrs: { id, level: 1 }, content };
  }
  if (part.startsWith('- ')) {
    return {
      type: 'bulletList',
      attrs: { id },
      content: part.split('\n').map((line, index) => ({
        type: 'listItem',
        content: [paragraph(`${id}-${index + 1}`, line.slice(2), 'normal')],
      })),
    };
  }
  return part.startsWith('> ')
    ? paragraph(id, part.slice(2), 'boxed')
    : paragraph(id, part, 'normal');
}

function paragraph(id: string, text: string, style: 'normal' | 'boxed') {
  return {
    type: 'paragraph' as const,
    attrs: { id, style },
    content: [{ type: 'text' as const, text }],
  };
}
