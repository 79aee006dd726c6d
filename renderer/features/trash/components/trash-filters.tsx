import { useTranslation } from 'react-i18next';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import type { TrashFilter, TrashRow } from '../trash-data.ts';

const ANY = 'any';

/** Which removed records are shown, and how many they are. */
export function TrashFilters({
  all,
  found,
  filter,
  onFilter,
}: {
  all: readonly TrashRow[];
  found: number;
  filter: TrashFilter;
  onFilter: (filter: TrashFilter) => void;
}) {
  const { t } = useTranslation(['trash']);
  const number = useNumber();
  const field = useFindField();
  const kinds = new Map(all.map(({ table, kind }) => [table, kind]));
  return (
    <FilterBar
      label={t('trash:filter.label')}
      found={t('trash:count', { count: found, formatted: number(found) })}
    >
      <SearchField
        inputRef={field}
        label={t('trash:filter.search')}
        value={filter.words}
        onChange={(words) => onFilter({ ...filter, words })}
      />
      <Select
        label={t('trash:column.kind')}
        hideLabel
        size="small"
        options={[
          { value: ANY, label: t('trash:filter.anyKind') },
          ...[...kinds].map(([value, label]) => ({ value, label })),
        ]}
        value={filter.table ?? ANY}
        onChange={(table) => onFilter({ ...filter, table: table === ANY ? null : table })}
      />
    </FilterBar>
  );
}
