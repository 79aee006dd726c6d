import type { FileChild } from 'docx';
import { bullet } from '../../documents/blocks/bullet.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { entryFacts } from './entry-blocks.ts';
import { entrySubject } from './entry-subject.ts';
import type { PrintedPosition } from './printed-engagement.ts';
import { taskTable } from './task-table.ts';
import type { TravelReportModel } from './travel-report-model.ts';

/** The report of one meeting or trip: who was there, what was dealt with, what Finland said, and what follows. */
export const travelReport: DocumentKind<TravelReportModel, 'travel-report'> = {
  kind: 'travel-report',
  title: { fi: 'Matka- tai kokousraportti', sv: 'Rese- eller mötesrapport', en: 'Report' },
  languages: ['fi', 'sv', 'en'],
  // It tells what representatives of other states said (Act on Openness, 24 § 1 mom. 1–2 k.).
  publicity: 'internal',
  titleOf: ({ entry }, { language }) => {
    const t = translatorFor(language);
    return t('cooperationDocuments:report.titleOf', {
      title: entry.title.text === '' ? t('cooperationDocuments:untitled') : entry.title.text,
    });
  },
  subjectOf: entrySubject,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = travelReport.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: t('cooperationDocuments:report.kindName'),
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  { entry, tasks, sampleData }: TravelReportModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  return [
    ...identification(title, frame),
    sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    entry.isInternal ? paragraph(t('cooperationDocuments:report.internal'), 'Notice') : null,
    heading(1, t('cooperationDocuments:report.facts')),
    ...entryFacts(entry, frame.language),
    heading(1, t('cooperationDocuments:report.about')),
    paragraph(entry.summary.text || t('cooperationDocuments:report.noSummary'), undefined, {
      language: entry.summary.language,
    }),
    ...listOf('interventions', entry.interventions, t),
    ...positions(entry.positions, t),
    ...listOf('outcomes', entry.outcomes, t),
    heading(1, t('cooperationDocuments:report.tasks')),
    tasks.length === 0
      ? paragraph(t('cooperationDocuments:report.noTasks'))
      : taskTable(tasks, t('cooperationDocuments:report.tasks'), frame),
  ];
}

function listOf(
  name: 'interventions' | 'outcomes',
  texts: readonly TextInLanguage[],
  t: Translate,
): (FileChild | null)[] {
  if (texts.length === 0) return [];
  return [
    heading(1, t(`cooperationDocuments:report.${name}`)),
    ...texts.map(({ text, language }) => bullet(text, { language })),
  ];
}

const WHO = 2200;
const STANCE = 2000;

/** What others thought: whose position, how far they are for it, and in words. */
function positions(all: readonly PrintedPosition[], t: Translate): (FileChild | null)[] {
  if (all.length === 0) return [];
  const columns = [
    { heading: t('cooperationDocuments:position.who'), width: WHO },
    { heading: t('cooperationDocuments:position.stance'), width: STANCE },
    { heading: t('cooperationDocuments:position.text'), width: PORTRAIT.textWidth - WHO - STANCE },
  ];
  return [
    heading(1, t('cooperationDocuments:report.positions')),
    officeTable({
      title: t('cooperationDocuments:report.positions'),
      description: t('documents:columnsOf', {
        columns: columns.map((column) => column.heading).join(', '),
      }),
      columns,
      rows: all.map(({ who, stance, text }) => [
        [paragraph(who.text, 'TableText', { language: who.language })],
        [paragraph(stance === null ? '' : t(`cooperation:stance.${stance}`), 'TableText')],
        [paragraph(text.text, 'TableText', { language: text.language })],
      ]),
    }),
  ];
}
