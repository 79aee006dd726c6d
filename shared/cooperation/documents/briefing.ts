import { Paragraph, type FileChild } from 'docx';
import { bullet } from '../../documents/blocks/bullet.ts';
import { dueText } from '../../recommendations/documents/recommendations.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { BriefingModel } from './briefing-model.ts';
import { entryBlocks } from './entry-blocks.ts';
import { dueCell } from './obligation-calendar.ts';
import { nameRuns } from '../../documents/blocks/named-runs.ts';
import { ownWords, withinLine } from './own-words.ts';
import { taskTable } from './task-table.ts';

/** What one should know before a meeting with a body: last contacts, promises, positions, recommendations, deadlines. */
export const briefing: DocumentKind<BriefingModel, 'briefing'> = {
  kind: 'briefing',
  publicity: 'internal',
  title: { fi: 'Taustamuistio', sv: 'Bakgrundspromemoria', en: 'Briefing' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ body }, { language }) => `${briefing.title[language] ?? ''} – ${body.text}`,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = briefing.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: briefing.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  model: BriefingModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  const { task, coming, last, restricted, promises } = model;
  return [
    ...identification(title, frame),
    model.sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    model.hasInternal ? paragraph(t('cooperationDocuments:report.internal'), 'Notice') : null,
    ...(task.text === ''
      ? []
      : [
          heading(1, t('bodies:page.task')),
          paragraph(task.text, undefined, { language: task.language }),
        ]),
    ...rounds(model, t),
    ...contacts(model, frame, t),
    ...section(
      'coming',
      coming.flatMap((one) => entryBlocks(one, frame.language)),
      t,
    ),
    ...section('promises', promises.length > 0 ? [tasks(model, frame, t)] : [], t),
    ...section('questionnaires', questionnaires(model, frame, t), t),
    ...section('deadlines', deadlines(model, frame, t), t),
    ...section('recommendations', recommendations(model, frame, t), t),
    ...section('statement', statement(model), t),
    ...section('positions', positions(model, t), t),
    ...section(
      'last',
      last.flatMap((one) => entryBlocks(one, frame.language)),
      t,
    ),
    restricted > 0
      ? paragraph(t('cooperationDocuments:log.restricted', { count: restricted }), 'Notice')
      : null,
  ];
}

type Section =
  | 'coming'
  | 'promises'
  | 'questionnaires'
  | 'deadlines'
  | 'recommendations'
  | 'statement'
  | 'positions'
  | 'last';

/** Each part has its place also where there is nothing in it: that nothing is open is worth knowing too. */
function section(name: Section, content: readonly (FileChild | null)[], t: Translate) {
  return [
    heading(1, t(`cooperationDocuments:briefing.${name}`)),
    ...(content.length > 0 ? content : [paragraph(t(`cooperationDocuments:briefing.no.${name}`))]),
  ];
}

function rounds(model: BriefingModel, t: Translate): (FileChild | null)[] {
  if (model.rounds.length === 0) return [];
  return [heading(1, t('cooperationDocuments:briefing.rounds')), ...roundBullets(model, t)];
}

/** Each round that is on: its number, how far it is, and its theme. */
export function roundBullets({ rounds: all }: Pick<BriefingModel, 'rounds'>, t: Translate) {
  return all.map(({ no, theme, state }) => {
    const stateText = withinLine(t(`cooperation:roundState.${state}`));
    const name =
      no === null
        ? t('cooperationDocuments:briefing.round', { state: stateText })
        : t('cooperationDocuments:briefing.roundNo', { no: String(no), state: stateText });
    return bullet(theme.text === '' ? name : `${name}: ${theme.text}`, {
      language: theme.language,
    });
  });
}

function contacts(
  { contacts: all }: BriefingModel,
  { language }: DocumentFrame,
  t: Translate,
): (FileChild | null)[] {
  if (all.length === 0) return [];
  return [
    heading(1, t('cooperationDocuments:briefing.contacts')),
    ...all.map(({ person, role }) => {
      const parts = [person, ownWords(role, language)].filter(({ text }) => text !== '');
      return new Paragraph({ children: nameRuns(parts), bullet: { level: 0 } });
    }),
  ];
}

function tasks({ promises }: BriefingModel, frame: DocumentFrame, t: Translate): FileChild {
  return taskTable(promises, t('cooperationDocuments:briefing.promises'), frame);
}

function table(
  name: Section,
  columns: readonly { heading: string; width: number }[],
  rows: readonly (readonly TableCellContent[])[],
  t: Translate,
): FileChild[] {
  if (rows.length === 0) return [];
  return [
    officeTable({
      title: t(`cooperationDocuments:briefing.${name}`),
      description: t('documents:columnsOf', {
        columns: columns.map((column) => column.heading).join(', '),
      }),
      columns,
      rows,
    }),
  ];
}

const DAY = 1800;
const STATE = 2000;
const GROUND = 2700;

function deadlines({ deadlines: all }: BriefingModel, { language }: DocumentFrame, t: Translate) {
  const columns = [
    { heading: t('cooperationDocuments:owed.due'), width: DAY },
    {
      heading: t('cooperationDocuments:owed.what'),
      width: PORTRAIT.textWidth - DAY - STATE - GROUND,
    },
    { heading: t('cooperationDocuments:owed.ground'), width: GROUND },
    { heading: t('cooperationDocuments:owed.state'), width: STATE },
  ];
  const rows = all.map(({ dueOn, sendBy, title, ground, isVerified, state }) => [
    dueCell({ dueOn, sendBy }, language, t),
    [paragraph(title.text, 'TableText', { language: title.language })],
    [
      paragraph(ground, 'TableText'),
      isVerified ? null : paragraph(t('cooperationDocuments:owed.unverified'), 'TableLabel'),
    ],
    [paragraph(t(`obligations:state.${state}`), state === 'overdue' ? 'TableLabel' : 'TableText')],
  ]);
  return table('deadlines', columns, rows, t);
}

/** Each questionnaire that waits for its reply: when it is due, when it must be sent, how many questions are answered. */
function questionnaires(
  { questionnaires: all }: BriefingModel,
  { language }: DocumentFrame,
  t: Translate,
) {
  const columns = [
    { heading: t('cooperationDocuments:owed.due'), width: DAY },
    {
      heading: t('cooperationDocuments:briefing.questionnaire'),
      width: PORTRAIT.textWidth - DAY - 3200,
    },
    { heading: t('cooperationDocuments:briefing.progress'), width: 3200 },
  ];
  const rows = all.map(({ title, dueOn, sendBy, progress }) => [
    dueOn === null ? [] : dueCell({ dueOn, sendBy }, language, t),
    [paragraph(title.text, 'TableText', { language: title.language })],
    [
      paragraph(
        t('cooperationDocuments:briefing.answered', {
          count: progress.all,
          answered: String(progress.answered),
        }),
        'TableText',
      ),
      paragraph(t('cooperationDocuments:briefing.ready', { count: progress.ready }), 'TableText'),
    ],
  ]);
  return table('questionnaires', columns, rows, t);
}

function statement({ statement: last }: BriefingModel): (FileChild | null)[] {
  if (last === null) return [];
  return [
    paragraph([last.when, last.entry.text].filter(Boolean).join(', '), 'Introduction', {
      within: [last.entry],
    }),
    ...last.texts.map(({ text, language }) => bullet(text, { language })),
  ];
}

function recommendations(
  { recommendations: all }: BriefingModel,
  frame: DocumentFrame,
  t: Translate,
) {
  const columns = [
    { heading: t('cooperationDocuments:briefing.recommendation'), width: 0 },
    { heading: t('cooperationDocuments:owed.state'), width: STATE },
    { heading: t('cooperationDocuments:owed.due'), width: DAY },
  ].map((column, index) =>
    index === 0 ? { ...column, width: PORTRAIT.textWidth - STATE - DAY } : column,
  );
  const rows = all.map(({ reference, text, state, dueOn }) => [
    [
      paragraph(reference, 'TableLabel'),
      paragraph(text.text, 'TableText', { language: text.language }),
    ],
    [paragraph(t(`cooperation:recommendationState.${state}`), 'TableText')],
    [paragraph(dueText({ dueOn, state }, frame, t), 'TableText')],
  ]);
  return table('recommendations', columns, rows, t);
}

function positions({ positions: all }: BriefingModel, t: Translate) {
  const columns = [
    { heading: t('cooperationDocuments:position.who'), width: 2500 },
    {
      heading: t('cooperationDocuments:position.text'),
      width: PORTRAIT.textWidth - 2500 - STATE - DAY,
    },
    { heading: t('cooperationDocuments:position.stance'), width: STATE },
    { heading: t('cooperationDocuments:position.when'), width: DAY },
  ];
  const rows = all.map(({ who, text, stance, when }) => [
    [paragraph(who.text, 'TableText', { language: who.language })],
    [paragraph(text.text, 'TableText', { language: text.language })],
    [paragraph(stance === null ? '' : t(`cooperation:stance.${stance}`), 'TableText')],
    [paragraph(when, 'TableText')],
  ]);
  return table('positions', columns, rows, t);
}
