import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { ALL_COLUMNS, type ContactColumn, type ContactSort } from './contact-columns.ts';
import { LISTS, turnList } from './contacts-store.ts';
import styles from './contacts.module.css';

const MOST = 3;
const NONE = 'none';

/** What the list is sorted by, up to three columns deep; the same as the column heads do with Shift. */
export function SortChoice({ of }: { of: ContactSide }) {
  const { t } = useTranslation(['views']);
  const sort = LISTS[of]((list) => list.sort);
  const places = Array.from({ length: Math.min(MOST, sort.length + 1) }, (_, place) => place);
  const set = (place: number, key: ContactSort | null) => {
    const next = key ? [...sort.slice(0, place), key] : sort.slice(0, place);
    const after = key ? sort.slice(place + 1).filter((one) => one.by !== key.by) : [];
    turnList(of, { sort: [...next, ...after] });
  };
  return (
    <fieldset className={styles.sorts}>
      <legend>{t('views:sorting')}</legend>
      {places.map((place) => {
        const key = sort[place];
        const used = sort.slice(0, place).map((one) => one.by);
        return (
          <div key={place} className={styles.sortRow}>
            <Select<ContactColumn | typeof NONE>
              label={t(place === 0 ? 'views:sortFirst' : 'views:sortThen')}
              options={[
                { value: NONE, label: t(place === 0 ? 'views:sortUsual' : 'views:sortNone') },
                ...ALL_COLUMNS[of]
                  .filter((column) => !used.includes(column))
                  .map((column) => ({ value: column, label: t(`views:column.${column}`) })),
              ]}
              value={key?.by ?? NONE}
              onChange={(by) =>
                set(place, by === NONE ? null : { by, direction: key?.direction ?? 'ascending' })
              }
            />
            <Select<'ascending' | 'descending'>
              label={t('views:direction')}
              options={[
                { value: 'ascending', label: t('views:ascending') },
                { value: 'descending', label: t('views:descending') },
              ]}
              value={key?.direction ?? 'ascending'}
              isDisabled={key === undefined}
              onChange={(direction) => {
                if (key) set(place, { ...key, direction });
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
