import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { collatorFor } from '#shared/text/collator.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { TaskFilters } from '../components/task-filters.tsx';
import { useTaskColumns } from '../components/use-task-columns.tsx';
import { TaskLine } from '../components/task-line.tsx';
import styles from '../components/tasks.module.css';
import { openDocument } from '#renderer/features/documents/public.ts';
import { taskListRequest } from '../task-list-request.ts';
import { filterTasks, NO_FILTER, TASK_VIEWS, tasksOfView } from '../filter-tasks.ts';
import { openTask } from '../task-dialog-store.ts';
import { readTasks } from '../tasks-data.ts';
import { useTaskActs } from '../use-task-acts.ts';

/** The list of tasks: the coordinator's own, others', and those that are done. */
export function TasksScreen() {
  const today = useToday();
  const { t } = useTranslation(['tasks', 'common', 'cooperation']);
  const { view: named } = useParams<{ view?: string }>();
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const view = TASK_VIEWS.find((one) => one === named) ?? 'mine';
  const [filter, setFilter] = useState(NO_FILTER);
  const live = useLive((office) => readTasks(office, language), [language], { keepPrevious: true });
  const { tick, deleteTask } = useTaskActs();
  const newButton = useCommandButton('newTask');
  const found = valueOr(live, null);
  const all = useMemo(() => (found ? tasksOfView(found, view) : []), [found, view]);
  const rows = useMemo(() => filterTasks(all, filter, today), [all, filter, today]);
  const assignees = useMemo(
    () =>
      [...new Set(all.flatMap(({ assignee }) => assignee ?? []))].sort(collatorFor('fi').compare),
    [all],
  );

  const columns = useTaskColumns(view, today);
  const done = new Set(rows.flatMap(({ task }) => (task.doneOn === undefined ? [] : [task.id])));

  return (
    <>
      <ViewBar
        title={t('tasks:title')}
        secondary={[
          {
            id: 'word',
            label: t('tasks:toWord'),
            icon: 'file-output',
            onPress: () =>
              openDocument(
                taskListRequest(
                  rows.map(({ task }) => task.id),
                  t(`tasks:view.${view}`),
                ),
              ),
            isDisabled: rows.length === 0,
            shortcut: undefined,
          },
        ]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('tasks:newTask')}
          </Button>
        }
      />
      {view === 'done' ? null : (
        <div className={styles.lineBar} data-no-print>
          <TaskLine />
        </div>
      )}
      <TaskFilters
        view={view}
        onView={(next) => {
          setFilter(NO_FILTER);
          navigate(next === 'mine' ? '/tasks' : `/tasks/${next}`);
        }}
        filter={filter}
        onFilter={setFilter}
        assignees={assignees}
        found={found && rows.length}
      />
      <LiveValue
        live={live}
        failed={<ReadFailure title={t('tasks:failedTitle')}>{t('tasks:failedText')}</ReadFailure>}
      >
        {() => {
          if (all.length === 0)
            return (
              <EmptyState
                icon="tasks"
                title={t(`tasks:empty.${view}`)}
                text={t(`tasks:empty.${view}Text`)}
              />
            );
          if (rows.length === 0)
            return (
              <EmptyState
                icon="filter"
                title={t('tasks:empty.filtered')}
                text={t('tasks:empty.filteredText')}
                action={
                  <Button onPress={() => setFilter(NO_FILTER)}>{t('tasks:clearFilters')}</Button>
                }
              />
            );
          return (
            <DataTable
              label={t(`tasks:view.${view}`)}
              columns={columns}
              rows={rows}
              rowId={({ task }) => task.id}
              rowName={({ task }) => task.title}
              tickedIds={done}
              tickLabel={({ task }) => t('tasks:tick', { title: task.title })}
              onTick={(ids) => {
                const changed = rows.find(({ task }) => ids.has(task.id) !== done.has(task.id));
                if (changed) void tick(changed.task);
              }}
              onOpen={({ task }) => openTask(task.id)}
              onEdit={({ task }) => openTask(task.id)}
              onDelete={({ task }) => void deleteTask(task)}
            />
          );
        }}
      </LiveValue>
    </>
  );
}
