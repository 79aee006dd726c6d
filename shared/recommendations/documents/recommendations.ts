import { TextRun, type FileChild, type Paragraph } from 'docx';
import { quietly, type TextInLanguage } from '../../text/in-language.ts';
import { officeChart } from '../../documents/blocks/chart.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { strengthName } from '../reading/value-words.ts';
import { RECOMMENDATION_STATES, type RecommendationState } from '../recommendation.ts';
import type {
  PrintedRecommendation,
  PrintedRound,
  RecommendationsModel,
} from './recommendations-model.ts';

const WIDTHS = {
  reference: 1750,
  text: 2800,
  strength: 1600,
  addressees: 2300,
  actions: 2500,
  done: 1950,
} as const;
const STATE_WIDTH =
  LANDSCAPE.textWidth - Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);

/**
 * The table of recommendations as it is annexed to a mid-term report (of the UPR) or a reply to a body: by body and round,
 * each with what Finland says to it, who answers for it, what carries it out and what has been done.
 */
export const recommendationsTable: DocumentKind<RecommendationsModel, 'recommendations'> = {
  kind: 'recommendations',
  title: {
    fi: 'Suositustaulukko',
    sv: 'Rekommendationstabell',
    en: 'Table of recommendations',
  },
  languages: ['fi', 'sv', 'en'],
  titleOf: (_, { language }) => recommendationsTable.title[language] ?? '',
  subjectOf: ({ selection }) => [selection],
  build: (model, frame) => {
    const { language } = frame;
    const t = translatorFor(language);
    const title = recommendationsTable.titleOf(model, frame);
    const count = model.rounds.reduce((sum, { rows }) => sum + rows.length, 0);
    return officeDocument({
      frame,
      kindName: title,
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...identification(title, frame, [
          {
            label: t('recommendations:document.contents'),
            text: t('recommendations:document.recommendations', { count }),
          },
          { label: t('recommendations:document.selection'), text: model.selection },
        ]),
        model.sampleData ? paragraph(t('recommendations:document.sampleNotice'), 'Callout') : null,
        ...(count === 0
          ? [paragraph(t('recommendations:document.none'))]
          : [...summary(model, count, language, t), ...tables(model, frame, t)]),
      ],
    });
  },
};

function summary(
  { rounds }: RecommendationsModel,
  count: number,
  language: Language,
  t: Translate,
): (FileChild | null)[] {
  const number = (state: (typeof RECOMMENDATION_STATES)[number]) =>
    String(rounds.reduce((sum, { counts }) => sum + counts[state], 0));
  // A state that nothing is in would be a column of zeros.
  const states = RECOMMENDATION_STATES.filter((state) => number(state) !== '0');
  return [
    heading(1, t('recommendations:document.summary')),
    ...officeChart({
      language,
      title: t('recommendations:document.chartTitle'),
      summary: t('recommendations:document.chartText', {
        count,
        implemented: number('implemented'),
        open: String(rounds.reduce((sum, { counts }) => sum + counts.new + counts.assigned, 0)),
      }),
      categoryName: t('recommendations:document.category'),
      categories: rounds.map((round) => nameOf(round, t)),
      series: states.map((state) => ({
        name: t(`cooperation:recommendationState.${state}`),
        values: rounds.map(({ counts }) => counts[state]),
      })),
      stacked: true,
      textWidth: LANDSCAPE.textWidth,
      within: rounds.map(({ theme }) => theme),
    }),
  ];
}

function bodyName({ body, abbr }: PrintedRound, t: Translate): string {
  const name = body.text || t('recommendations:document.noBody');
  return abbr === '' || abbr === name ? name : `${name} (${abbr})`;
}

function nameOf(round: PrintedRound, t: Translate): string {
  return [round.abbr || bodyName(round, t), round.round].filter(Boolean).join(' – ');
}

function tables(
  { rounds }: RecommendationsModel,
  frame: DocumentFrame,
  t: Translate,
): (FileChild | null)[] {
  let before = '';
  return rounds.flatMap((round) => {
    const body = bodyName(round, t);
    const isNew = body !== before;
    before = body;
    const hasRounds = rounds.filter((one) => bodyName(one, t) === body).some((one) => one.round);
    return [
      isNew ? heading(1, body, { language: round.body.language }) : null,
      hasRounds
        ? heading(2, round.round || t('recommendations:document.noRound'), {
            within: [round.theme],
          })
        : null,
      table(round, frame, t),
    ];
  });
}

function table(round: PrintedRound, frame: DocumentFrame, t: Translate) {
  const hasPositions = round.rows.some(({ position }) => position !== 'none');
  const columns = [
    { heading: t('recommendations:column.reference'), width: WIDTHS.reference },
    { heading: t('recommendations:document.recommendation'), width: WIDTHS.text },
    {
      heading: t(
        hasPositions
          ? 'recommendations:document.strengthPosition'
          : 'recommendations:column.strength',
      ),
      width: WIDTHS.strength,
    },
    { heading: t('recommendations:column.addressees'), width: WIDTHS.addressees },
    { heading: t('recommendations:column.actions'), width: WIDTHS.actions },
    { heading: t('recommendations:document.done'), width: WIDTHS.done },
    { heading: t('recommendations:column.state'), width: STATE_WIDTH },
  ];
  return officeTable({
    title: t('recommendations:document.table', { name: nameOf(round, t) }),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading: name }) => name).join(', '),
    }),
    columns,
    rows: round.rows.map((row) => rowOf(row, frame, t)),
  });
}

function rowOf(row: PrintedRecommendation, frame: DocumentFrame, t: Translate): TableCellContent[] {
  const { position } = row;
  return [
    [paragraph(row.reference, 'TableLabel')],
    lines(row.text),
    [
      paragraph(strengthName(t, row.strength), 'TableText'),
      position === 'none' ? null : paragraph(t(`cooperation:position.${position}`), 'TableText'),
    ].filter((one) => one !== null),
    row.addressees.flatMap(lines),
    row.actions.length === 0
      ? [paragraph(t('recommendations:document.noAction'), 'TableText')]
      : row.actions.map(({ number, title, cover }) =>
          styled(
            [
              ...textRuns(number),
              new TextRun('\u00a0'),
              ...textRuns(title.text, { language: title.language }),
              new TextRun(` (${t(`programmeDocuments:covers.${cover}`)})`),
            ],
            'TableText',
          ),
        ),
    lines(row.response),
    [
      paragraph(t(`cooperation:recommendationState.${row.state}`), 'TableLabel'),
      paragraph(dueText(row, frame, t), 'TableText'),
    ],
  ];
}

/** By when a recommendation is to be carried out, and that the day has passed where that is so; empty where no day is known. */
export function dueText(
  { dueOn, state }: { dueOn?: CalendarDate | null; state: RecommendationState },
  { today, language }: Pick<DocumentFrame, 'today' | 'language'>,
  t: Translate,
): string {
  if (!dueOn) return '';
  const isOpen = state !== 'implemented' && state !== 'notFollowed';
  return t(`recommendations:document.${isOpen && dueOn < today ? 'duePassed' : 'due'}`, {
    day: documentDate(dueOn, language),
  });
}

/** A text of several paragraphs, each a paragraph of the cell. */
function lines(whole: TextInLanguage): Paragraph[] {
  const texts = whole.text.split('\n').filter((line) => line.trim() !== '');
  return texts
    .map((line, index) => {
      const isLast = index === texts.length - 1;
      const { language } = isLast ? whole : quietly(whole);
      return paragraph(line.trim(), 'TableText', { language });
    })
    .filter((one) => one !== null);
}
