import {
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { isUnclear } from '../documents/check/rules/check-links.ts';
import { cleanPiece } from '../documents/texts/clean-text.ts';
import { keepNumbers } from '../documents/texts/no-break.ts';
import { NumberedLink } from '../documents/blocks/numbered-link.ts';
import { plainRun, textRuns } from '../documents/blocks/text-runs.ts';
import { LOCALES, type Language } from '../i18n/languages.ts';
import { letteringOf } from './lettering.ts';
import type { RichInline, RichMark } from './rich-text.ts';

export type InlineOptions = {
  /** The language of the text where it is not the document's. */
  textLanguage?: Language | undefined;
  /**
   * What a reference to an action prints, and the bookmark in the same document that it leads to; without a bookmark it
   * leads nowhere, as in an extract without that action.
   */
  reference: (actionId: string) => { text: string; bookmark?: string };
};

/** Whether there is nothing that would be printed: Word would show a gap. */
export function isBlank(content: readonly RichInline[] | undefined): boolean {
  return (content ?? []).every(
    (inline) =>
      inline.type === 'hardBreak' ||
      (inline.type === 'text' && cleanPiece(inline.text).trim() === ''),
  );
}

/** Inline content as runs, links and footnotes of Word; words under one link are one link. */
export function inlineRuns(
  content: readonly RichInline[] | undefined,
  options: InlineOptions,
): ParagraphChild[] {
  return linked(content ?? []).flatMap((piece) => {
    if ('texts' in piece) return linkRuns(piece.href, piece.texts, options);
    if (piece.type === 'text') return [run(piece, options)];
    if (piece.type === 'hardBreak') return [new TextRun({ break: 1 })];
    if (piece.type === 'footnote') return [footnote(piece.attrs.text, options)];
    return reference(piece.attrs.actionId, options);
  });
}

type Link = { href: string; texts: TextOf[] };

/** The content with neighbouring texts of one link put together. */
function linked(content: readonly RichInline[]): (RichInline | Link)[] {
  const pieces: (RichInline | Link)[] = [];
  for (const inline of content) {
    const href = inline.type === 'text' ? hrefOf(inline) : undefined;
    const last = pieces.at(-1);
    if (inline.type !== 'text' || href === undefined) pieces.push(inline);
    else if (last && 'texts' in last && last.href === href) last.texts.push(inline);
    else pieces.push({ href, texts: [inline] });
  }
  return pieces;
}

type TextOf = Extract<RichInline, { type: 'text' }>;

function hrefOf(text: TextOf): string | undefined {
  const mark = text.marks?.find(({ type }) => type === 'link');
  return mark?.type === 'link' ? mark.attrs.href : undefined;
}

function run(text: TextOf, options: InlineOptions, more: IRunOptions = {}): TextRun {
  const words = keepNumbers(cleanPiece(text.text).replace(/\n/gu, ' '));
  const look = { ...lookOf(text.marks ?? [], options), ...more };
  return Object.keys(look).length === 0 ? plainRun(words) : new TextRun({ text: words, ...look });
}

function lookOf(marks: readonly RichMark[], { textLanguage }: InlineOptions): IRunOptions {
  const marked = marks.find((mark) => mark.type === 'language');
  const language = marked?.type === 'language' ? marked.attrs.lang : textLanguage;
  return {
    ...letteringOf(marks),
    ...(language && { language: { value: LOCALES[language] } }),
  };
}

/** A link whose words do not say where it leads gets the name of the site: a reader hears links one by one. */
function linkRuns(
  href: string,
  texts: readonly TextOf[],
  options: InlineOptions,
): ParagraphChild[] {
  const shown = texts.map(({ text }) => cleanPiece(text)).join('');
  if (shown.trim() === '') return texts.map((text) => run(text, options));
  const look = { style: 'Hyperlink' };
  const runs = texts.map((text) => run(text, options, look));
  if (!isUnclear(shown)) return [new NumberedLink(href, runs)];
  const site = siteOf(href);
  const isAddress = /\S[.:]\S/u.test(shown);
  if (isAddress) {
    return [new NumberedLink(href, [new TextRun({ text: site, ...look })])];
  }
  return [new NumberedLink(href, [...runs, new TextRun({ text: ` (${site})`, ...look })])];
}

function siteOf(href: string): string {
  if (href.startsWith('mailto:')) return href.slice('mailto:'.length).replace(/\?.*/u, '');
  return new URL(href).hostname.replace(/^www\./u, '');
}

function footnote(text: string, { textLanguage }: InlineOptions): ParagraphChild {
  const runs = textRuns(text, textLanguage ? { language: textLanguage } : {});
  // The library writes the number itself and nothing between it and the text.
  const children = [new TextRun({ text: ' ' }), ...runs];
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children })],
  });
}

function reference(actionId: string, { reference: find }: InlineOptions): ParagraphChild[] {
  const { text, bookmark } = find(actionId);
  const runs = textRuns(text);
  if (bookmark === undefined || runs.length === 0) return runs;
  return [new InternalHyperlink({ anchor: bookmark, children: runs })];
}
