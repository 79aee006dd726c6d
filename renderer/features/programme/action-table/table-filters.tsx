import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import {
  FILTER_FIELDS,
  filterActions,
  filterValues,
  type ActionFilter,
  type FilterField,
} from '#shared/programme/action-table/filter-actions.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { FilterChip } from '#renderer/ui/tables/filter-chip.tsx';
import styles from './action-table.module.css';

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
  const { t } = useTranslation(['actionTable', 'common']);
  const { chosen } = filter;
  const active = activeFields(chosen);
  const fields = FILTER_FIELDS.filter((field) => active.includes(field) || field === openField);
  if (fields.length === 0) return null;
  return (
    <div
      className={styles.chips}
      role="group"
      aria-label={t('actionTable:filter.label')}
      data-no-print
    >
      {fields.map((field) => {
        const values = chosen[field] ?? [];
        const name = t(`actionTable:filter.${field}`);
        const label =
          values.length === 0
            ? name
            : t('actionTable:filter.chip', {
                field: name,
                values: values.map((value) => nameOf(field, value)).join(', '),
              });
        return (
          <FilterChip
            key={field}
            label={label}
            removeLabel={t('actionTable:filter.remove', { filter: label })}
            isOpen={openField === field}
            onOpenChange={(isOpen) => onOpenField(isOpen ? field : null)}
            onRemove={() => {
              onOpenField(null);
              onChange({ ...chosen, [field]: [] });
            }}
          >
            <FilterChoices
              rows={rows}
              filter={filter}
              field={field}
              nameOf={nameOf}
              onChange={(next) => onChange({ ...chosen, [field]: next })}
            />
          </FilterChip>
        );
      })}
      {active.length > 0 ? (
        <Button size="small" variant="quiet" onPress={() => onChange({})}>
          {t('common:clearFilters')}
        </Button>
      ) : null}
    </div>
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
  const number = useNumber();
  const counts = useMemo(() => {
    const all = new Map<string, number>();
    for (const row of rows) for (const value of filterValues(row, field)) all.set(value, 0);
    const others = { ...filter, chosen: { ...filter.chosen, [field]: [] } };
    for (const row of filterActions(rows, others)) {
      for (const value of new Set(filterValues(row, field))) {
        all.set(value, (all.get(value) ?? 0) + 1);
      }
    }
    return all;
  }, [rows, filter, field]);
  const values = filter.chosen[field] ?? [];
  const options = [...new Set([...counts.keys(), ...values])]
    .map((value) => ({
      value,
      label: nameOf(field, value),
      hint: number(counts.get(value) ?? 0),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fi', { numeric: true }));
  return (
    <CheckboxGroup
      label={t(`actionTable:filter.${field}`)}
      options={options}
      value={values}
      onChange={onChange}
    />
  );
}
