import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { clearNarrowing, LISTS, turnList } from './contacts-store.ts';
import { activeFields, withValues, type FilterField } from './filter-fields.ts';
import { useFilterWords } from './use-filter-words.ts';
import { ChosenFilters } from '#renderer/ui/tables/chosen-filters.tsx';
import { FilterEditor } from './filter-editor.tsx';

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
  const { t } = useTranslation(['views']);
  const { filterText } = useFilterWords();
  const filters = LISTS[of]((list) => list.filters);
  const active = activeFields(filters);
  const fields =
    openField !== null && !active.includes(openField) ? [...active, openField] : active;
  return (
    <ChosenFilters
      label={t('views:filters')}
      fields={fields}
      textOf={(field) => filterText(filters, field, names)}
      removeLabel={(filter) => t('views:removeFilter', { filter })}
      open={openField}
      onOpen={onOpenField}
      onRemove={(field) => turnList(of, { filters: withValues(filters, field, []) })}
      onClear={active.length > 0 ? () => clearNarrowing(of) : null}
    >
      {(field) =>
        field === 'withoutEmail' || field === 'ids' ? null : <FilterEditor of={of} field={field} />
      }
    </ChosenFilters>
  );
}
