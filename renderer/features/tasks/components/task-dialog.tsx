import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { readTaskLine } from '#shared/tasks/read-task-line.ts';
import {
  doerFields,
  draftOfTask,
  validateTask,
  type TaskDraft,
  type TaskFinding,
} from '#shared/tasks/task-draft.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/features/bodies/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/confirm.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { closeTask, useTaskDialog } from '../task-dialog-store.ts';
import { addTask, editTask } from '../tasks-commands.ts';
import { useTaskDay } from '../use-task-day.ts';
import { DoerField } from './doer-field.tsx';

const NEW = 'new';
const EMPTY: TaskDraft = { title: '', due: '', doer: { kind: 'me' }, notes: '' };

/** The window of the task that is open: a new one from anywhere in the program, or one to change. */
export function TaskDialog() {
  const open = useTaskDialog((state) => state.open);
  if (open === null) return null;
  return open === NEW ? (
    <Form key={NEW} id={NEW} initial={EMPTY} />
  ) : (
    <Known key={open} id={open} />
  );
}

function Known({ id }: { id: string }) {
  const live = useLive(async ({ read }) => (await read.tasks.get(id)) ?? null, [id]);
  const [initial, setInitial] = useState<TaskDraft | null>(null);
  if (!initial && live.state === 'ready' && live.value) setInitial(draftOfTask(live.value));
  return initial ? <Form id={id} initial={initial} /> : null;
}

function Form({ id, initial }: { id: string; initial: TaskDraft }) {
  const { t } = useTranslation(['tasks', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const confirm = useConfirm();
  const dayText = useTaskDay();
  const kept = useDraft(`task:${id}`, initial, isTaskDraft);
  const [wasTried, setTried] = useState(false);
  if (kept.state === 'loading') return null;
  const isNew = id === NEW;
  const draft = kept.value;
  // In a new task the day may stand in the line, as in the list.
  const line =
    isNew && draft.due.trim() === ''
      ? readTaskLine(draft.title, { today: dayInFinland(new Date()), language })
      : null;
  const read: TaskDraft = line ? { ...draft, title: line.title, due: typedDay(line.dueOn) } : draft;
  const findings = validateTask(read);
  const set = (some: Partial<TaskDraft>) => kept.change({ ...draft, ...some });
  const error = (path: TaskFinding['path']) => {
    const found = findings.find((one) => one.path === path);
    const isShown = wasTried || found?.code === 'identity-code';
    return found && isShown ? t(`tasks:finding.${found.code}`) : undefined;
  };

  const save = async () => {
    setTried(true);
    if (findings.length > 0) return false;
    const title = read.title.trim();
    const dueOn = readDay(read.due);
    const notes = read.notes.trim();
    const doer = Object.fromEntries(
      Object.entries(doerFields(read.doer)).filter(([, value]) => value !== undefined),
    );
    const isSaved = await act(
      () =>
        isNew
          ? addTask(office, {
              title,
              ...(dueOn !== null && { dueOn }),
              ...(notes !== '' && { notes }),
              ...doer,
            })
          : editTask(office, id, read),
      t(isNew ? 'tasks:did.added' : 'tasks:did.edited', { title }),
      t(isNew ? 'tasks:did.addedUndone' : 'tasks:did.editedUndone', { title }),
    );
    if (isSaved) await kept.forget();
    return isSaved;
  };
  const leave = async () => {
    if (JSON.stringify(draft) !== JSON.stringify(initial)) {
      const sure = await confirm({
        title: t('tasks:form.discardTitle'),
        text: t('tasks:form.discardText'),
        action: t('tasks:form.discard'),
        danger: true,
      });
      if (!sure) return;
    }
    await kept.forget();
    closeTask();
  };

  return (
    <FormDialog
      title={t(isNew ? 'tasks:newTask' : 'tasks:form.editTitle')}
      action={t('common:save')}
      onSave={async () => {
        const isSaved = await save();
        if (isSaved) closeTask();
        return false;
      }}
      onClose={() => void leave()}
    >
      {kept.restored ? (
        <Notice
          tone="info"
          actions={
            <Button size="small" onPress={() => void kept.forget()}>
              {t('tasks:form.discardDraft')}
            </Button>
          }
        >
          {t('tasks:form.restored')}
        </Notice>
      ) : null}
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
      <DoerField value={draft.doer} onChange={(doer) => set({ doer })} error={error('doer')} />
      <TextArea
        label={t('tasks:field.notes')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        help={t('tasks:form.notesHelp')}
        error={error('notes')}
      />
    </FormDialog>
  );
}

function isTaskDraft(value: unknown): value is TaskDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { title, due, notes, doer } = value as Partial<Record<keyof TaskDraft, unknown>>;
  const isText = [title, due, notes].every((text) => typeof text === 'string');
  return isText && typeof doer === 'object' && doer !== null && 'kind' in doer;
}
