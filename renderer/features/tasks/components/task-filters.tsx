import { useTranslation } from 'react-i18next';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { DUE_GROUPS } from '#shared/tasks/group-tasks.ts';
import { TASK_SOURCES } from '#shared/tasks/task.ts';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TASK_VIEWS, type TaskFilter, type TaskView } from '../filter-tasks.ts';

const ANY = 'any';

/** Which tasks are shown, and how many they are. */
export function TaskFilters({
  view,
  onView,
  filter,
  onFilter,
  assignees,
  found,
}: {
  view: TaskView;
  onView: (view: TaskView) => void;
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
  /** The names of those who do something in the view. */
  assignees: readonly string[];
  found: number | null;
}) {
  const { t } = useTranslation(['tasks', 'tables']);
  const number = useNumber();
  const field = useFindField();
  const set = (some: Partial<TaskFilter>) => onFilter({ ...filter, ...some });
  return (
    <FilterBar
      label={t('tasks:filter.label')}
      found={
        found === null ? undefined : t('tasks:count', { count: found, formatted: number(found) })
      }
    >
      <Segmented
        label={t('tasks:views')}
        options={TASK_VIEWS.map((value) => ({ value, label: t(`tasks:view.${value}`) }))}
        value={view}
        onChange={onView}
      />
      <SearchField
        inputRef={field}
        label={t('tasks:filter.search')}
        value={filter.words}
        onChange={(words) => set({ words })}
      />
      {view === 'mine' ? null : (
        <Select
          label={t('tasks:field.assignee')}
          hideLabel
          size="small"
          options={[
            { value: ANY, label: t('tasks:filter.anyAssignee') },
            ...(view === 'done' ? [{ value: 'me', label: t('tasks:me') }] : []),
            ...assignees.map((name) => ({ value: name, label: name })),
          ]}
          value={filter.assignee ?? ANY}
          onChange={(assignee) => set({ assignee: assignee === ANY ? null : assignee })}
        />
      )}
      <Select
        label={t('tasks:field.source')}
        hideLabel
        size="small"
        options={[
          { value: ANY, label: t('tasks:filter.anySource') },
          ...TASK_SOURCES.map((value) => ({ value, label: t(`tables:owner.${value}`) })),
          { value: 'none', label: t('tasks:filter.noSource') },
        ]}
        value={filter.source ?? ANY}
        onChange={(source) => set({ source: source === ANY ? null : source })}
      />
      {view === 'done' ? null : (
        <Select
          label={t('tasks:field.due')}
          hideLabel
          size="small"
          options={[
            { value: ANY, label: t('tasks:filter.anyDue') },
            ...DUE_GROUPS.map((value) => ({ value, label: t(`tasks:group.${value}`) })),
          ]}
          value={filter.due ?? ANY}
          onChange={(due) => set({ due: due === ANY ? null : due })}
        />
      )}
    </FilterBar>
  );
}
