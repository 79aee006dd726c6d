import type { FileChild, Paragraph } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { ownWords } from './own-words.ts';
import type { PrintedTask } from './printed-task.ts';

const WHO = 2700;
const DUE = 1700;
const STATE = 1800;

/** Tasks with who does them, when they are due and whether they are done on `today`. */
export function taskTable(
  tasks: readonly PrintedTask[],
  title: string,
  { language, today }: { language: Language; today: CalendarDate },
): FileChild {
  const t = translatorFor(language);
  const columns = [
    {
      heading: t('cooperationDocuments:task.what'),
      width: PORTRAIT.textWidth - WHO - DUE - STATE,
    },
    { heading: t('cooperationDocuments:task.who'), width: WHO },
    { heading: t('cooperationDocuments:task.due'), width: DUE },
    { heading: t('cooperationDocuments:task.state'), width: STATE },
  ];
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rows: tasks.map(({ title: what, assignee, dueOn, doneOn }) => {
      const isLate = doneOn === null && dueOn !== null && dueOn < today;
      const state =
        doneOn === null
          ? t(`cooperationDocuments:task.${isLate ? 'late' : 'open'}`)
          : t('cooperationDocuments:task.done', { day: documentDate(doneOn, language) });
      return [
        [paragraph(what, 'TableText', { language: ownWords(what, language).language })],
        [assigneeCell(assignee, t)],
        [paragraph(dueOn === null ? '' : documentDate(dueOn, language), 'TableText')],
        [paragraph(state, 'TableText')],
      ];
    }),
  });
}

/** Who does a task; that her name is left out, where it must not go out. */
export function assigneeCell(assignee: PrintedTask['assignee'], t: Translate): Paragraph | null {
  if (assignee === null) return paragraph(t('cooperationDocuments:coordinator'), 'TableText');
  const { text, language } = assignee;
  return paragraph(text || t('documents:nameLeftOut'), 'TableText', { language });
}
