import { DeletedTextRun, InsertedTextRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { cleanPiece } from '../../documents/texts/clean-text.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { bulletItem, itemOfNumberedList } from '../../documents/blocks/list-item.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { textInDocument } from '../documents/document-text.ts';
import { compareLines, type LineLook } from './compare-lines.ts';
import { lineDifferences, type LineDifference } from './line-differences.ts';
import type { ComparedSide, ProgrammeCompareModel } from './programme-compare-model.ts';

/** Word's own numbers for headings go to six. */
const DEEPEST_HEADING = 6;

/**
 * Two versions of a programme as one document with tracked changes: to reject all of them gives the text of the first, to
 * accept all the text of the second, line by line and word for word.
 */
export const programmeCompare: DocumentKind<ProgrammeCompareModel, 'programme-compare'> = {
  kind: 'programme-compare',
  title: { fi: 'Versiovertailu', sv: 'Jämförelse av versioner', en: 'Comparison of versions' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ after }, { language }) =>
    translatorFor(language)('programmeChanges:compare.title', {
      programme: textInDocument<string>(after.content.programme.title, language).text ?? '',
    }),
  build: (model, frame) => {
    const { language } = frame;
    const t = translatorFor(language);
    const title = programmeCompare.titleOf(model, frame);
    const lines = lineDifferences(
      compareLines(model.before.content, language),
      compareLines(model.after.content, language),
    );
    const track = tracker(frame);
    return officeDocument({
      frame,
      kindName: programmeCompare.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, sideLines(model, frame)),
        paragraph(t('programmeChanges:compare.howTo'), 'Callout'),
        ...lineParagraphs(lines, track),
        // The last paragraph of a document cannot be taken away: no line of the programme may be it.
        paragraph(t('programmeChanges:compare.end'), 'Caption'),
      ],
    });
  },
};

/** Which versions are compared, for the lines under the title. */
export function sideLines(
  { before, after }: ProgrammeCompareModel,
  { language }: DocumentFrame,
): { label: string; text: string }[] {
  const t = translatorFor(language);
  const named = ({ name, madeOn }: ComparedSide) => `${name} (${documentDate(madeOn, language)})`;
  return [
    { label: t('programmeChanges:from'), text: named(before) },
    { label: t('programmeChanges:to'), text: named(after) },
  ];
}

type Track = {
  mark: () => { id: number; author: string; date: string };
  /** Parts what follows from what came before. */
  part: () => void;
};

/**
 * Who compared, and when; every change of a document has a number of its own. LibreOffice makes one change of two additions
 * with nothing but the end of a paragraph between them, and refuses that end with them, unless more than a minute lies
 * between the two: hence two moments in turn.
 */
function tracker({ sender, language, today }: DocumentFrame): Track {
  const names = [sender.coordinatorName, pickText(sender.organisation, language)];
  const author =
    names.find((name) => name.trim() !== '') ?? translatorFor(language)('common:appName');
  let id = 0;
  let minute = 0;
  return {
    mark: () => {
      id += 1;
      return { id, author, date: `${today}T12:0${minute}:00Z` };
    },
    part: () => {
      minute = minute === 0 ? 2 : 0;
    },
  };
}

/** A heading is at most one level below the one above it, whichever of the two documents they are of. */
function lineParagraphs(lines: readonly LineDifference[], track: Track): Paragraph[] {
  let level = 0;
  const lists = new Map<string, number>();
  const numberOf = (list: string) => {
    const number = lists.get(list) ?? lists.size;
    lists.set(list, number);
    return number;
  };
  return lines.map(({ kind, look, runs }) => {
    if (look.kind === 'heading') level = Math.min(look.level, level + 1, DEEPEST_HEADING);
    const own = lookOf(look, level, numberOf);
    const made = new Paragraph({
      ...(kind === 'removed' ? asRemoved(own, track) : own),
      children: runs.map((run) => trackedRun(run, track)),
      // The end of a paragraph is tracked by itself: without it the words would go and the paragraph stay.
      ...(kind === 'added' && { run: { insertion: track.mark() } }),
      ...(kind === 'removed' && { run: { deletion: track.mark() } }),
    });
    if (kind === 'both') track.part();
    return made;
  });
}

/**
 * A heading that is gone stands as an ordinary paragraph whose style was a heading's: refused, it is one again. Readers
 * that take a tracked document as accepted (pandoc, and what rests on it) would keep an empty heading of it.
 */
function asRemoved(look: { style?: string }, track: Track) {
  const { style = '' } = look;
  if (!/^Heading\d$/u.test(style)) return look;
  return { style: 'MinorHeading', revision: { ...track.mark(), style } };
}

function lookOf(look: LineLook, level: number, numberOf: (list: string) => number) {
  switch (look.kind) {
    case 'title':
      return { style: 'Heading1' };
    case 'heading':
      return { style: `Heading${level}` };
    case 'subheading':
      return { style: 'MinorHeading' };
    case 'item': {
      // Of two documents in one, items of other lists may stand between those of one.
      const marker = look.isNumbered
        ? itemOfNumberedList(look.level, numberOf(look.list))
        : bulletItem(look.level);
      return { style: 'ListParagraph', ...marker };
    }
    case 'field':
    case 'row':
      return { style: 'TableText' };
    case 'text':
      return {};
  }
}

function trackedRun({ kind, piece }: LineDifference['runs'][number], track: Track): ParagraphChild {
  const look = {
    text: cleanPiece(piece.text),
    ...piece.look,
  };
  if (kind === 'added') return new InsertedTextRun({ ...look, ...track.mark() });
  if (kind === 'removed') return new DeletedTextRun({ ...look, ...track.mark() });
  return new TextRun(look);
}
