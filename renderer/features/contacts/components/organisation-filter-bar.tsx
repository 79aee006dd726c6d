import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FilterBar } from '#renderer/ui/filter-bar.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { useOrganisationList } from '../contacts-store.ts';
import type { Contacts } from '../use-contacts.ts';
import { useNumber } from '../use-number.ts';
import { clearNarrowing } from './no-hits.tsx';
import styles from './contacts.module.css';

/** Search and the filter by kind over the organisations, and how many are left. */
export function OrganisationFilterBar({
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
  const { text, kinds } = useOrganisationList();
  const there = new Set(contacts.organisations.map((row) => row.organisation.kind));
  const total = contacts.organisations.length;
  return (
    <FilterBar
      label={t('contacts:list.searchShort')}
      found={
        isNarrowed
          ? t('contacts:list.organisationsOf', { found: number(found), total: number(total) })
          : t('contacts:list.organisations', { count: total, formatted: number(total) })
      }
    >
      <div className={styles.search}>
        <SearchField
          label={t('contacts:list.searchOrganisations')}
          placeholder={t('contacts:list.searchShort')}
          value={text}
          onChange={(next) => useOrganisationList.setState({ text: next })}
          inputRef={inputRef}
        />
      </div>
      <PopoverButton
        icon="filter"
        label={
          kinds.length === 0
            ? t('contacts:list.filterKind')
            : t('contacts:list.filtersActive', { count: kinds.length })
        }
      >
        <div className={styles.filters}>
          <CheckboxGroup
            label={t('contacts:list.filterKind')}
            options={ORGANISATION_KINDS.filter((kind) => there.has(kind)).map((kind) => ({
              value: kind,
              label: t(`contacts:kind.${kind}`),
            }))}
            value={kinds}
            onChange={(next) => useOrganisationList.setState({ kinds: next })}
          />
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
