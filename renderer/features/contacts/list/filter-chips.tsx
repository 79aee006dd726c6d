import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FilterChip } from '#renderer/ui/tables/filter-chip.tsx';
import { clearNarrowing, LISTS, turnList } from './contacts-store.ts';
import { activeFields, withValues, type FilterField } from './filter-fields.ts';
import { useFilterWords } from './use-filter-words.ts';
import { FilterEditor } from './filter-editor.tsx';
import styles from './contacts.module.css';

/** The filters that are set, each to be changed or taken away; and the one that is just being added. */
export function FilterChips({
  of,
  names,
  openField,
  onOpenField,
}: {
  of: ContactSide;
  /** What the ids in the filters are called. */
  names: Record<string, string>;
  /** The filter whose pane is open. */
  openField: FilterField | null;
  onOpenField: (field: FilterField | null) => void;
}) {
  const { t } = useTranslation(['views', 'common']);
  const { filterText } = useFilterWords();
  const filters = LISTS[of]((list) => list.filters);
  const active = activeFields(filters);
  const fields =
    openField !== null && !active.includes(openField) ? [...active, openField] : active;
  if (fields.length === 0) return null;
  return (
    <div className={styles.chips} role="group" aria-label={t('views:filters')} data-no-print>
      {fields.map((field) => {
        const label = filterText(filters, field, names);
        return (
          <FilterChip
            key={field}
            label={label}
            removeLabel={t('views:removeFilter', { filter: label })}
            onRemove={() => turnList(of, { filters: withValues(filters, field, []) })}
            isOpen={openField === field}
            onOpenChange={(isOpen) => onOpenField(isOpen ? field : null)}
          >
            {field === 'withoutEmail' ? null : <FilterEditor of={of} field={field} />}
          </FilterChip>
        );
      })}
      {active.length > 0 ? (
        <Button size="small" variant="quiet" onPress={() => clearNarrowing(of)}>
          {t('common:clearFilters')}
        </Button>
      ) : null}
    </div>
  );
}
