import { useTranslation } from 'react-i18next';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { readTaskLine } from '#shared/tasks/read-task-line.ts';
import {
  draftOfTask,
  NEW_TASK,
  taskFields,
  validateTask,
  type TaskDraft,
} from '#shared/tasks/task-draft.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { REPEATS } from '#shared/tasks/task.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { closeTask, useTaskDialog } from '../task-dialog-store.ts';
import { addTask, editTask } from '../tasks-commands.ts';
import { useDayQuestion } from '#renderer/ui/words/use-day-question.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { AssigneeField } from './assignee-field.tsx';

const NEW = 'new';
/** The window of the task that is open: a new one from anywhere in the program, or one to change. */
export function TaskDialog() {
  const open = useTaskDialog((state) => state.open);
  if (open === null) return null;
  return open === NEW ? (
    <Form key={NEW} id={NEW} initial={NEW_TASK} />
  ) : (
    <Known key={open} id={open} />
  );
}

function Known({ id }: { id: string }) {
  const live = useLive(async ({ read }) => (await read.tasks.get(id)) ?? null, [id]);
  return (
    <LiveValue live={live}>{(task) => <Form id={id} initial={draftOfTask(task)} />}</LiveValue>
  );
}

function Form({ id, initial }: { id: string; initial: TaskDraft }) {
  const { t } = useTranslation(['tasks', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const dayText = useWeekday();
  const question = useDayQuestion();
  const isNew = id === NEW;
  // In a new task the day may stand in the line, as in the list.
  const lineOf = ({ title, due }: TaskDraft) =>
    isNew && due.trim() === ''
      ? readTaskLine(title, { today: dayInFinland(new Date()), language })
      : null;
  const readOf = (draft: TaskDraft): TaskDraft => {
    const line = lineOf(draft);
    return line ? { ...draft, title: line.title, due: typedDay(line.dueOn) } : draft;
  };
  const form = useDraftForm({
    draftKey: `task:${id}`,
    initial,
    validate: (draft) => {
      const line = lineOf(draft);
      const asked =
        line?.asks === undefined
          ? []
          : [{ path: 'title', code: 'day', said: question(line.asks, line.asked), isUrgent: true }];
      const found = validateTask(readOf(draft)).map((one) => ({
        ...one,
        said: t(`tasks:finding.${one.code}`),
        isUrgent: one.code === 'identity-code',
      }));
      return [...found, ...asked];
    },
    sentence: ({ said }) => said,
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const read = readOf(draft);
      const title = read.title.trim();
      const isSaved = await act(
        () => (isNew ? addTask(office, definedOnly(taskFields(read))) : editTask(office, id, read)),
        t(isNew ? 'tasks:did.added' : 'tasks:did.edited', { title }),
        t(isNew ? 'tasks:did.addedUndone' : 'tasks:did.editedUndone', { title }),
      );
      if (isSaved) closeTask();
      return isSaved;
    },
    onCancel: closeTask,
  });
  if (!form) return null;
  const { draft, set, error } = form;
  const line = lineOf(draft);

  return (
    <DraftDialog
      title={t(isNew ? 'tasks:newTask' : 'tasks:form.editTitle')}
      action={t('common:save')}
      form={form}
    >
      <TextField
        label={t('tasks:field.title')}
        value={draft.title}
        maxLength={300}
        onChange={(title) => set({ title })}
        help={
          line?.dueOn === undefined
            ? isNew
              ? t('tasks:line.help')
              : undefined
            : t('tasks:line.due', { day: dayText(line.dueOn) })
        }
        error={error('title')}
      />
      <DayField
        label={t('tasks:field.due')}
        optional
        value={draft.due}
        onChange={(due) => set({ due })}
        error={error('due')}
      />
      <Select
        label={t('tasks:field.repeats')}
        options={(['none', ...REPEATS] as const).map((value) => ({
          value,
          label: t(`tasks:repeats.${value}`),
        }))}
        value={draft.repeats}
        onChange={(repeats) => set({ repeats })}
        help={draft.repeats === 'none' ? undefined : t('tasks:repeatsHelp')}
      />
      <AssigneeField
        value={draft.assignee}
        onChange={(assignee) => set({ assignee })}
        error={error('assignee')}
      />
      <TextArea
        label={t('tasks:field.notes')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        help={t('tasks:form.notesHelp')}
        error={error('notes')}
      />
    </DraftDialog>
  );
}
