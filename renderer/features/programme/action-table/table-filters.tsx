import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import {
  FILTER_FIELDS,
  filterActions,
  filterValues,
  type ActionFilter,
  type FilterField,
} from '#shared/programme/action-table/filter-actions.ts';
import { ChosenFilters } from '#renderer/ui/tables/chosen-filters.tsx';
import { CountedChoices } from '#renderer/ui/tables/counted-choices.tsx';

type Chosen = ActionFilter['chosen'];

/** The fields that narrow the table now. */
export function activeFields(chosen: Chosen): FilterField[] {
  return FILTER_FIELDS.filter((field) => (chosen[field] ?? []).length > 0);
}

/** The filters that are set, each to be changed or taken away; and the one that is just being added. */
export function TableFilters({
  rows,
  filter,
  nameOf,
  openField,
  onOpenField,
  onChange,
}: {
  rows: readonly ActionRow[];
  filter: ActionFilter;
  nameOf: (field: FilterField, value: string) => string;
  openField: FilterField | null;
  onOpenField: (field: FilterField | null) => void;
  onChange: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation(['actionTable']);
  const { chosen } = filter;
  const active = activeFields(chosen);
  const fields = FILTER_FIELDS.filter((field) => active.includes(field) || field === openField);
  const textOf = (field: FilterField) => {
    const values = chosen[field] ?? [];
    const name = t(`actionTable:filter.${field}`);
    return values.length === 0
      ? name
      : t('actionTable:filter.chip', {
          field: name,
          values: values.map((value) => nameOf(field, value)).join(', '),
        });
  };
  return (
    <ChosenFilters
      label={t('actionTable:filter.label')}
      fields={fields}
      textOf={textOf}
      removeLabel={(text) => t('actionTable:filter.remove', { filter: text })}
      open={openField}
      onOpen={onOpenField}
      onRemove={(field) => {
        onOpenField(null);
        onChange({ ...chosen, [field]: [] });
      }}
      onClear={active.length > 0 ? () => onChange({}) : null}
    >
      {(field) => (
        <FilterChoices
          rows={rows}
          filter={filter}
          field={field}
          nameOf={nameOf}
          onChange={(next) => onChange({ ...chosen, [field]: next })}
        />
      )}
    </ChosenFilters>
  );
}

/** The values of a field with how many rows have each, as the other filters let them pass. */
function FilterChoices({
  rows,
  filter,
  field,
  nameOf,
  onChange,
}: {
  rows: readonly ActionRow[];
  filter: ActionFilter;
  field: FilterField;
  nameOf: (field: FilterField, value: string) => string;
  onChange: (values: string[]) => void;
}) {
  const { t } = useTranslation(['actionTable']);
  const passing = useMemo(
    () => filterActions(rows, { ...filter, chosen: { ...filter.chosen, [field]: [] } }),
    [rows, filter, field],
  );
  const valuesOf = useCallback((row: ActionRow) => filterValues(row, field), [field]);
  return (
    <CountedChoices
      label={t(`actionTable:filter.${field}`)}
      rows={rows}
      passing={passing}
      valuesOf={valuesOf}
      nameOf={(value) => nameOf(field, value)}
      value={filter.chosen[field] ?? []}
      onChange={onChange}
    />
  );
}
