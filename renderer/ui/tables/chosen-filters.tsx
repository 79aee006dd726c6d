import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import styles from './chosen-filters.module.css';
import { FilterChip } from './filter-chip.tsx';

/** The filters that are set, each to be changed or taken away; and the one that is just being added. Nothing where none is. */
export function ChosenFilters<Field extends string>({
  label,
  fields,
  textOf,
  removeLabel,
  open,
  onOpen,
  onRemove,
  onClear,
  children,
}: {
  label: string;
  fields: readonly Field[];
  /** What the filter says. */
  textOf: (field: Field) => string;
  removeLabel: (text: string) => string;
  /** The filter whose pane is open. */
  open: Field | null;
  onOpen: (field: Field | null) => void;
  onRemove: (field: Field) => void;
  /** Takes all away; null where none is set yet. */
  onClear: (() => void) | null;
  /** What a filter is set with; null where there is nothing to set. */
  children: (field: Field) => ReactNode;
}) {
  const { t } = useTranslation(['common']);
  if (fields.length === 0) return null;
  return (
    <div className={styles.chips} role="group" aria-label={label} data-no-print>
      {fields.map((field) => {
        const text = textOf(field);
        return (
          <FilterChip
            key={field}
            label={text}
            removeLabel={removeLabel(text)}
            onRemove={() => onRemove(field)}
            isOpen={open === field}
            onOpenChange={(isOpen) => onOpen(isOpen ? field : null)}
          >
            {children(field)}
          </FilterChip>
        );
      })}
      {onClear ? (
        <Button size="small" variant="quiet" onPress={onClear}>
          {t('common:clearFilters')}
        </Button>
      ) : null}
    </div>
  );
}
