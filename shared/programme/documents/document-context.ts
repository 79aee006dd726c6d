import { Paragraph, type FileChild, type TextRun } from 'docx';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { anchorName } from '../../documents/blocks/paragraphs.ts';
import { plainRun, textRuns, type TextMarks } from '../../documents/blocks/text-runs.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { Recommendation, RecommendationLink } from '../../recommendations/recommendation.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { richTextBlocks } from '../../rich-text/to-docx.ts';
import type { Action } from '../action.ts';
import type { ActionParty } from '../action-party.ts';
import { groupRows } from '../../records/group-rows.ts';
import type { Indicator } from '../indicator.ts';
import type { Milestone } from '../milestone.ts';
import {
  actionsInOrder,
  numberProgramme,
  type NumberedAction,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { Translated } from '../translated.ts';
import {
  lineRuns,
  nameInDocument,
  remarkRuns,
  textInDocument,
  type Remarks,
  type TextInDocument,
} from './document-text.ts';
import type { Named, ProgrammeModel } from './programme-model.ts';

type Rows<T> = ReadonlyMap<string | undefined, readonly T[]>;

/** What every part of a programme's document is written with. */
export type ProgrammeContext = {
  model: ProgrammeModel;
  frame: DocumentFrame;
  language: Language;
  t: Translate;
  outline: NumberedProgramme;
  /** The number of the heading that a chapter, goal or action has in the document, by its id: it can be linked to. */
  anchors: Map<string, number>;
  /** By action. */
  parties: Rows<ActionParty>;
  milestones: Rows<Milestone>;
  /** By action or goal. */
  indicators: Rows<Indicator>;
  links: Rows<RecommendationLink>;
  recommendations: ReadonlyMap<string, Recommendation>;
  /** The width between the margins of an upright page. */
  textWidth: number;
  remarks: Remarks;
};

/** The context of a document; `anchored` are the ids of what has a heading in it, in the order of reading. */
export function programmeContext(
  model: ProgrammeModel,
  frame: DocumentFrame,
  { textWidth, anchored }: { textWidth: number; anchored: readonly string[] },
): ProgrammeContext {
  const { content } = model;
  return {
    model,
    frame,
    language: frame.language,
    t: translatorFor(frame.language),
    outline: numberProgramme(content),
    anchors: new Map(anchored.map((id, index) => [id, index + 1])),
    parties: groupRows(content.actionParties, ({ actionId }) => actionId),
    milestones: groupRows(content.milestones, ({ actionId }) => actionId),
    indicators: groupRows(content.indicators, ({ actionId, goalId }) => actionId ?? goalId),
    links: groupRows(content.recommendationLinks, ({ actionId }) => actionId),
    recommendations: new Map(content.recommendations.map((one) => [one.id, one])),
    textWidth,
    remarks: frame.state === 'draft' ? 'lacks' : 'language',
  };
}

/** A line of the programme as runs. */
export function line(
  text: Translated<string> | undefined,
  context: ProgrammeContext,
  marks: TextMarks = {},
): TextRun[] {
  const { language, remarks } = context;
  const found = textInDocument<string>(text, language);
  const shown = found.text === null ? { text: context.t('programme:outline.untitled') } : found;
  return lineRuns(shown, { documentLanguage: language, remarks, marks });
}

/** A text with form as blocks; `headingLevel` and `title` are of the heading above it. */
export function richBlocks(
  text: Translated<RichText> | undefined,
  context: ProgrammeContext,
  options: { headingLevel: number; title: string; keepWithNext?: boolean },
): FileChild[] {
  const { language, remarks, outline, anchors, textWidth } = context;
  const found = textInDocument<RichText>(text, language);
  const blocks = richTextBlocks(found.text, {
    language,
    ...(found.language && { textLanguage: found.language.from }),
    textWidth,
    reference: (actionId) => {
      const anchor = anchors.get(actionId);
      return {
        text: outline.numbers.get(actionId) ?? '',
        ...(anchor !== undefined && { bookmark: anchorName(anchor) }),
      };
    },
    ...options,
  });
  const children = remarkRuns(found, { documentLanguage: language, remarks });
  if (children.length === 0 || blocks.length === 0) return blocks;
  // Before the text, so that it stands with it whatever the text begins and ends with.
  return [new Paragraph({ keepNext: true, spacing: { after: 0 }, children }), ...blocks];
}

/** An organisation's name; what stands for one that is gone. */
export function organisationName(
  id: string,
  { model, language, t }: ProgrammeContext,
): TextInDocument<string> {
  const named = model.organisations[id];
  return named
    ? nameInDocument(named.name, language)
    : { text: t('programmeDocuments:goneOrganisation') };
}

/** Its abbreviation in the document's language where it has one, else its name: for narrow columns. */
export function shortName(id: string, context: ProgrammeContext): TextInDocument<string> {
  const abbr = abbreviationOf(context.model.organisations[id], context.language);
  return abbr === undefined ? organisationName(id, context) : { text: abbr };
}

/** An abbreviation in the document's language; others are no use to its readers. */
export function abbreviationOf(named: Named | undefined, language: Language): string | undefined {
  return named?.abbr?.[language]?.trim() || undefined;
}

/**
 * The actions that were dropped, by their numbers; empty where none was. Such an action keeps its number and its place; where it stands, it is said
 * that it was dropped (`actionTitle`), and it is counted nowhere.
 */
export function droppedText({ outline, t }: Pick<ProgrammeContext, 'outline' | 't'>): string {
  const numbers = actionsInOrder(outline)
    .filter(({ action }) => action.state === 'dropped')
    .map(({ number }) => number);
  if (numbers.length === 0) return '';
  return t('programmeDocuments:card.droppedNumbers', {
    count: numbers.length,
    numbers: numbers.join(', '),
  });
}

/** The title of an action as a heading has it, and behind it that it was dropped. */
export function actionTitle({ title, state }: Action, context: ProgrammeContext): TextRun[] {
  const runs = line(title, context);
  return state === 'dropped'
    ? [...runs, plainRun(' '), ...textRuns(context.t('programmeDocuments:droppedBehind'))]
    : runs;
}

/** The actions of the programme but those that were dropped. */
export function actionsInProgramme({
  outline,
}: Pick<ProgrammeContext, 'outline'>): NumberedAction[] {
  return actionsInOrder(outline).filter(({ action }) => action.state !== 'dropped');
}
