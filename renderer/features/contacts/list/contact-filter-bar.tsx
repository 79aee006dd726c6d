import { memo, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { isNarrowed, LISTS, turnList } from './contacts-store.ts';
import { activeFields, FILTER_FIELDS, withValues, type FilterField } from './filter-fields.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { DisplayButton } from './display-button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ViewsMenu } from './views-menu.tsx';
import styles from './contacts.module.css';

/** Search, filters, saved views and columns of a list of contacts, and how many it shows. */
export function ContactFilterBar({
  of,
  page,
  inputRef,
  onOpenFirst,
}: {
  of: ContactSide;
  page: ContactPage;
  inputRef: Ref<HTMLInputElement>;
  /** Enter in the search. */
  onOpenFirst: () => void;
}) {
  const { t } = useTranslation(['contacts', 'views']);
  const number = useNumber();
  const isAllShown = LISTS[of]((list) => !isNarrowed(list));
  const [openField, setOpenField] = useState<FilterField | null>(null);

  return (
    <>
      <FilterBar
        label={t('contacts:list.searchShort')}
        found={
          isAllShown
            ? t(`contacts:list.${of}`, { count: page.all, formatted: number(page.all) })
            : t(`contacts:list.${of}Of`, {
                found: number(page.total),
                total: number(page.all),
              })
        }
      >
        <ContactSearch of={of} inputRef={inputRef} onOpenFirst={onOpenFirst} />
        <FilterButtons of={of} onOpenField={setOpenField} />
      </FilterBar>
      <FilterChips of={of} names={page.names} openField={openField} onOpenField={setOpenField} />
    </>
  );
}

/** The field that is typed into. Not drawn again with the answer to what was typed. */
const ContactSearch = memo(function ContactSearch({
  of,
  inputRef,
  onOpenFirst,
}: {
  of: ContactSide;
  inputRef: Ref<HTMLInputElement>;
  onOpenFirst: () => void;
}) {
  const { t } = useTranslation(['contacts']);
  const text = LISTS[of]((list) => list.text);
  return (
    <div className={styles.search}>
      <SearchField
        label={t(of === 'persons' ? 'contacts:list.search' : 'contacts:list.searchOrganisations')}
        placeholder={t('contacts:list.searchShort')}
        value={text}
        onChange={(next) => turnList(of, { text: next })}
        onSubmit={onOpenFirst}
        inputRef={inputRef}
      />
    </div>
  );
});

/** What opens filters, views and columns. Not drawn anew with each key that is typed. */
const FilterButtons = memo(function FilterButtons({
  of,
  onOpenField,
}: {
  of: ContactSide;
  onOpenField: (field: FilterField) => void;
}) {
  const { t } = useTranslation(['views']);
  const filters = LISTS[of]((list) => list.filters);
  const active = activeFields(filters);

  const add = (field: FilterField) => {
    if (field === 'withoutEmail') turnList(of, { filters: withValues(filters, field, ['true']) });
    // The menu gives the focus back first; then the pane takes it.
    else setTimeout(() => onOpenField(field), 0);
  };

  return (
    <>
      <MenuButton
        shape="text"
        icon="filter"
        label={t('views:addFilter')}
        entries={FILTER_FIELDS[of].map((field) => ({
          id: field,
          label: t(`views:filter.${field}`),
          isChosen: active.includes(field),
          onAction: () => add(field),
        }))}
      />
      <ViewsMenu of={of} />
      <DisplayButton of={of} />
    </>
  );
});
