import type { FileChild } from 'docx';
import { assigneeCell } from '../../cooperation/documents/task-table.ts';
import { ownWords } from '../../cooperation/documents/own-words.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { TaskListModel } from './task-list-model.ts';

/** The list of tasks (tehtäväluettelo): who does what by when, and what it came of. Notes stay in the office. */
export const taskList: DocumentKind<TaskListModel, 'tasks'> = {
  kind: 'tasks',
  title: { fi: 'Tehtäväluettelo', sv: 'Förteckning över arbetsuppgifter', en: 'List of tasks' },
  languages: ['fi', 'sv', 'en'],
  // It may name what is marked for internal use.
  publicity: 'internal',
  titleOf: (_, { language }) => taskList.title[language] ?? '',
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = taskList.titleOf(model, frame);
    const count = model.groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
    return officeDocument({
      frame,
      kindName: title,
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...identification(title, frame, [
          {
            label: t('documents:identification.contents'),
            text: t('tasks:count', { count, formatted: String(count) }),
          },
        ]),
        model.sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
        model.restricted > 0
          ? paragraph(t('tasks:document.restricted', { count: model.restricted }), 'Notice')
          : null,
        ...(count === 0 ? [paragraph(t('tasks:document.none'), 'Notice')] : []),
        ...model.groups.flatMap((one) => {
          const name = t(one.group === 'done' ? 'tasks:view.done' : `tasks:group.${one.group}`);
          return [heading(1, name), table(one, name, frame, t)];
        }),
      ],
    });
  },
};

const WHO = 3200;
const DAY = 1800;
const SOURCE = 4200;

function table(
  { group, tasks }: TaskListModel['groups'][number],
  title: string,
  { language }: DocumentFrame,
  t: Translate,
): FileChild {
  const isDone = group === 'done';
  const columns = [
    { heading: t('tasks:field.title'), width: LANDSCAPE.textWidth - WHO - DAY - SOURCE },
    { heading: t('tasks:field.assignee'), width: WHO },
    { heading: t(isDone ? 'tasks:field.done' : 'tasks:field.due'), width: DAY },
    { heading: t('tasks:field.source'), width: SOURCE },
  ];
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading: name }) => name).join(', '),
    }),
    columns,
    rows: tasks.map(({ title: what, assignee, dueOn, doneOn, source }) => {
      const day = isDone ? doneOn : dueOn;
      return [
        [paragraph(what, 'TableText', { language: ownWords(what, language).language })],
        [assigneeCell(assignee, t)],
        [paragraph(day === null ? '' : documentDate(day, language), 'TableText')],
        [paragraph(source.text, 'TableText', { language: source.language })],
      ];
    }),
  });
}
