import { documentState } from '../life.ts';
import type { FileChild } from 'docx';
import { officeChart } from '../../documents/blocks/chart.ts';
import { contentsList, type ContentsEntry } from '../../documents/blocks/contents-list.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { REPORT_PORTRAIT } from '../../documents/pages/look.ts';
import { reportDocument, type ReportSection } from '../../documents/report-document.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import type { Chapter } from '../chapter.ts';
import {
  actionsInOrder,
  actionsStandOut,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedChapter,
  type NumberedGoal,
} from '../outline/number-programme.ts';
import { actionsByLead } from '../pictures/actions-by-lead.ts';
import { abbreviations } from './abbreviations.ts';
import { actionTable } from './action-table.ts';
import { cover, descriptionSheets } from './description-sheet.ts';
import {
  line,
  programmeContext,
  richBlocks,
  type ProgrammeContext,
  organisationName,
} from './document-context.ts';
import { documentHeading } from './document-heading.ts';
import { namedLanguage, textInDocument, withinSentence } from './document-text.ts';
import { FEW_ACTIONS } from './few-actions.ts';
import { actionLabel, goalLabel, goalsAndActions, ORPHANS } from './goal-blocks.ts';
import type { ProgrammeModel } from './programme-model.ts';
import { programmeValues } from './programme-values.ts';
import { preparation } from './preparation.ts';
import { recommendationMatrix } from './recommendation-matrix.ts';

/** Beyond these the contents would themselves take pages; the table of actions leads to each. */
const MOST_ACTIONS_IN_CONTENTS = 100;
/** A chapter of more letters than this fills most of a page: it begins one, and so does the one after it. */
const LONG_CHAPTER = 2500;

/** The whole programme, as the Government publishes it. */
export const programmeDocument: DocumentKind<ProgrammeModel, 'programme'> = {
  kind: 'programme',
  title: { fi: 'Toimintaohjelma', sv: 'Handlingsplan', en: 'Action plan' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ content: { programme } }, { language }) =>
    textInDocument<string>(programme.title, language).text ??
    programmeDocument.title[language] ??
    '',
  valuesOf: programmeValues,
  keywordsOf: ({ content: { programme } }, { language }) =>
    (programme.keywords?.[language] ?? '').split(/[,;\n]/u).flatMap((word) => word.trim() || []),
  pageNumbers: ({ content }, { pageNumbers = false }) =>
    pageNumbers || content.actions.length < FEW_ACTIONS,
  stateOf: ({ content }) => documentState(content.programme.state),
  build: (model, frame, pageNumbers) => {
    return reportDocument({
      frame,
      title: programmeDocument.titleOf(model, frame),
      sample: model.sampleData,
      pageNumbers,
      sections: programmeSections(model, frame, {
        anchored: idsInOrder(model),
        hasPageNumbers: pageNumbers !== undefined,
      }),
    });
  },
};

/** The sections of a programme's document, the cover first; `anchored` are the ids of all that may be led to. */
export function programmeSections(
  model: ProgrammeModel,
  frame: DocumentFrame,
  { anchored, hasPageNumbers }: { anchored: readonly string[]; hasPageNumbers: boolean },
): ReportSection[] {
  const context = programmeContext(model, frame, {
    textWidth: REPORT_PORTRAIT.textWidth,
    anchored,
  });
  const { children, foot } = cover(context);
  return [
    { orientation: 'portrait', children, cover: { foot } },
    ...bodySections(context, hasPageNumbers),
  ];
}

/** The ids of all that has a heading, in the order of reading. */
export function idsInOrder({ content }: ProgrammeModel): string[] {
  const outline = numberProgramme(content);
  return [
    ...chaptersInOrder(outline).map(({ chapter }) => chapter.id),
    ...goalsInOrder(outline.goals).map(({ goal }) => goal.id),
    ORPHANS,
    ...actionsInOrder(outline).map(({ action }) => action.id),
  ];
}

/** Everything after the cover, parted where the paper turns. */
function bodySections(context: ProgrammeContext, hasPageNumbers: boolean): ReportSection[] {
  const { outline, t } = context;
  const { front, main, annex } = outline.chapters;
  const contents = contentsList(t('documents:contentsHeading'), entriesOf(context), {
    ...(hasPageNumbers && { pageNumbersAt: context.textWidth }),
    onNewPage: true,
  });
  const sections: ReportSection[] = [
    {
      orientation: 'portrait',
      children: oneByOne([
        descriptionSheets(context, hasPageNumbers),
        ...front.map((one) => chapterBlocks(one, true, context)),
        contents,
        ...main.map((one, index) => chapterBlocks(one, beginsPage(main, index, context), context)),
      ]),
    },
  ];
  for (const one of annex) {
    const orientation = hasWideTable(one) ? 'landscape' : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) {
      const children = oneByOne([last.children, chapterBlocks(one, true, context)]);
      sections[sections.length - 1] = { orientation, children };
    } else {
      sections.push({ orientation, children: chapterBlocks(one, false, context) });
    }
  }
  return sections;
}

function* oneByOne(parts: readonly Iterable<FileChild | null>[]): Generator<FileChild | null> {
  for (const part of parts) yield* part;
}

/**
 * The first chapter begins a page, and so does the one with the actions; others where they or the one before are long:
 * of short ones several stand on a page.
 */
function beginsPage(
  list: readonly NumberedChapter[],
  index: number,
  context: ProgrammeContext,
): boolean {
  const [before, here] = [list[index - 1], list[index]];
  if (!before || !here) return true;
  if (here.chapter.content !== 'text') return true;
  return [before, here].some((one) => lettersOf(one, context) > LONG_CHAPTER);
}

function lettersOf({ chapter, chapters }: NumberedChapter, context: ProgrammeContext): number {
  const own = richTextPlain(textInDocument(chapter.body, context.language).text).length;
  return chapters.reduce((sum, part) => sum + lettersOf(part, context), own);
}

function hasWideTable({ chapter, chapters }: NumberedChapter): boolean {
  return chapter.content === 'actionTable' || chapters.some(hasWideTable);
}

/** A chapter: its heading, its text, what the program makes of the records, and its parts. */
function* chapterBlocks(
  { chapter, number, depth, chapters }: NumberedChapter,
  onNewPage: boolean,
  context: ProgrammeContext,
): Generator<FileChild | null> {
  const { anchors, language, t } = context;
  const level = depth + 1;
  const isAnnex = chapter.place === 'annex';
  yield documentHeading({
    level,
    anchor: anchors.get(chapter.id) ?? 0,
    ...(isAnnex ? { prefix: t('programmeDocuments:annex', { number }) } : { number }),
    title: line(chapter.title, context),
    onNewPage,
  });
  yield* richBlocks(chapter.body, context, {
    headingLevel: level,
    title: textInDocument<string>(chapter.title, language).text ?? '',
  });
  for (const part of chapters) yield* chapterBlocks(part, false, context);
  yield* generated(chapter, level, context);
}

function* generated(
  { content }: Chapter,
  level: number,
  context: ProgrammeContext,
): Generator<FileChild | null> {
  switch (content) {
    case 'goalsAndActions':
      yield* leadChart(context);
      yield* goalsAndActions(level + 1, context);
      return;
    case 'actionTable':
      yield* actionTable({ ...context, remarks: 'language' });
      return;
    case 'recommendationMatrix':
      yield* recommendationMatrix({ ...context, remarks: 'language' });
      return;
    case 'preparation':
      yield* preparation(context);
      return;
    case 'abbreviations':
      yield* abbreviations(context);
      return;
    case 'text':
  }
}

/** Who leads how many actions, as a chart of Word's own, where anybody leads any. */
function leadChart(context: ProgrammeContext): (FileChild | null)[] {
  const { model, language, textWidth } = context;
  const organisations = Object.entries(model.organisations).map(([id, { name }]) => ({ id, name }));
  const picture = actionsByLead(model.content, organisations, language);
  if (picture.categoryIds.every((id) => id === null)) return [];
  const within = picture.categoryIds.flatMap((id) =>
    id === null ? [] : [withinSentence(organisationName(id, context))],
  );
  return officeChart({ ...picture, language, textWidth, within });
}

/** The contents: chapters and their parts, goals where they stand, and the actions of a programme that has not too many. */
function entriesOf(context: ProgrammeContext): ContentsEntry[] {
  const { outline, anchors, language, t, model } = context;
  const isPlain = !actionsStandOut(outline);
  const withActions = model.content.actions.length <= MOST_ACTIONS_IN_CONTENTS;
  const plain = (text: Chapter['title']) =>
    textInDocument<string>(text, language).text ?? t('programme:outline.untitled');
  const entry = (
    level: number,
    id: string,
    text: string,
    { title, number }: { title?: Chapter['title']; number?: string } = {},
  ): ContentsEntry[] =>
    level > 3
      ? []
      : [
          {
            level: level as ContentsEntry['level'],
            anchor: anchors.get(id) ?? 0,
            text,
            within: [namedLanguage(textInDocument<string>(title, language))],
            ...(number && { number }),
          },
        ];
  const ofActions = (list: NumberedGoal['actions']) =>
    withActions
      ? list.flatMap(({ action, number }) => {
          const before = isPlain ? [actionLabel(number, context)] : [];
          const behind = action.state === 'dropped' ? [t('programmeDocuments:droppedBehind')] : [];
          const text = [...before, plain(action.title), ...behind].join(' ');
          return entry(3, action.id, text, { title: action.title, ...(!isPlain && { number }) });
        })
      : [];
  const ofGoals = (list: readonly NumberedGoal[], level: number): ContentsEntry[] =>
    list.flatMap((one) => [
      ...entry(level, one.goal.id, `${goalLabel(one, context)} ${plain(one.goal.title)}`, one.goal),
      ...ofActions(one.actions),
      ...ofGoals(one.goals, level + 1),
    ]);
  const ofChapters = (list: readonly NumberedChapter[]): ContentsEntry[] =>
    list.flatMap(({ chapter, number, depth, chapters }) => {
      const isAnnex = chapter.place === 'annex';
      const title = plain(chapter.title);
      const own = isAnnex
        ? entry(depth + 1, chapter.id, `${t('programmeDocuments:annex', { number })} ${title}`, {
            title: chapter.title,
          })
        : entry(depth + 1, chapter.id, title, { title: chapter.title, number });
      const goals =
        chapter.content === 'goalsAndActions'
          ? [
              ...ofGoals(outline.goals, depth + 2),
              ...(outline.orphans.length > 0
                ? entry(depth + 2, ORPHANS, t('programmeDocuments:orphans'))
                : []),
              ...ofActions(outline.orphans),
            ]
          : [];
      return [...own, ...ofChapters(chapters), ...goals];
    });
  const { front, main, annex } = outline.chapters;
  return ofChapters([...front, ...main, ...annex]);
}
