import { useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { collatorFor } from '#shared/contacts/person-name.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FilterBar } from '#renderer/ui/filter-bar.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { countFilters, usePersonList, type PersonFilters } from '../contacts-store.ts';
import type { Contacts } from '../use-contacts.ts';
import { useNumber } from '../use-number.ts';
import { clearNarrowing } from './no-hits.tsx';
import styles from './contacts.module.css';

/** Search and filters over the persons, and how many are left. */
export function PersonFilterBar({
  contacts,
  found,
  isNarrowed,
  inputRef,
}: {
  contacts: Contacts;
  found: number;
  isNarrowed: boolean;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation(['contacts', 'common']);
  const number = useNumber();
  const text = usePersonList((list) => list.text);
  const filters = usePersonList((list) => list.filters);
  const set = (some: Partial<PersonFilters>) =>
    usePersonList.setState({ filters: { ...filters, ...some } });

  const { kinds, tags } = useMemo(() => choicesOf(contacts), [contacts]);
  const active = countFilters(filters);
  const total = contacts.persons.length;

  return (
    <FilterBar
      label={t('contacts:list.searchShort')}
      found={
        isNarrowed
          ? t('contacts:list.personsOf', { found: number(found), total: number(total) })
          : t('contacts:list.persons', { count: total, formatted: number(total) })
      }
    >
      <div className={styles.search}>
        <SearchField
          label={t('contacts:list.search')}
          placeholder={t('contacts:list.searchShort')}
          value={text}
          onChange={(next) => usePersonList.setState({ text: next })}
          inputRef={inputRef}
        />
      </div>
      <PopoverButton
        icon="filter"
        label={
          active === 0
            ? t('contacts:list.filters')
            : t('contacts:list.filtersActive', { count: active })
        }
      >
        <div className={styles.filters}>
          <div className={styles.filterColumn}>
            {kinds.length > 1 ? (
              <CheckboxGroup
                label={t('contacts:list.filterKind')}
                options={kinds.map((kind) => ({ value: kind, label: t(`contacts:kind.${kind}`) }))}
                value={filters.kinds}
                onChange={(next) => set({ kinds: next })}
              />
            ) : null}
          </div>
          <div className={styles.filterColumn}>
            {tags.length > 0 ? (
              <CheckboxGroup
                label={t('contacts:list.filterGroup')}
                options={tags.map((tag) => ({ value: tag.id, label: tag.label }))}
                value={filters.tagIds}
                onChange={(next) => set({ tagIds: next })}
              />
            ) : null}
            <CheckboxGroup
              label={t('contacts:list.filterLanguage')}
              options={[
                ...LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) })),
                { value: 'none' as const, label: t('contacts:list.noLanguage') },
              ]}
              value={filters.languages}
              onChange={(next) => set({ languages: next })}
            />
            <Checkbox
              isSelected={filters.withoutEmail}
              onChange={(withoutEmail) => set({ withoutEmail })}
            >
              {t('contacts:list.withoutEmail')}
            </Checkbox>
          </div>
        </div>
      </PopoverButton>
      {isNarrowed ? (
        <Button variant="quiet" onPress={clearNarrowing}>
          {t('common:clearFilters')}
        </Button>
      ) : null}
    </FilterBar>
  );
}

/** The kinds and groups that occur: a filter that finds nobody is not offered. */
function choicesOf(contacts: Contacts) {
  const kindsThere = new Set(contacts.organisations.map((row) => row.organisation.kind));
  const tagsThere = new Set(contacts.persons.flatMap((row) => row.tagIds));
  return {
    kinds: ORGANISATION_KINDS.filter((kind) => kindsThere.has(kind)),
    tags: contacts.tags
      .filter((tag) => tagsThere.has(tag.id))
      .sort((a, b) => collatorFor('fi').compare(a.label, b.label)),
  };
}
