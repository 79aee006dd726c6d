import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useAsked, useContactPage } from '#renderer/workers/directory/use-directory.ts';
import { useFocusFirst } from '../fields/use-focus-first.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import styles from './contacts.module.css';

const SHOWN = 12;

/** Organisations to narrow by, found by typing: there may be thousands, so only the best hits are asked for. */
export function OrganisationFilter({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation(['views', 'contacts', 'common']);
  const frame = useRef<HTMLDivElement>(null);
  useFocusFirst(frame);
  const [text, setText] = useState('');
  const hits = useContactPage(
    { query: { of: 'organisations', text, filters: {}, sort: [] }, from: 0, count: SHOWN },
    { keepPrevious: true },
  );
  const chosen = useAsked(
    (directory, language) => directory.rows('organisations', ids, language),
    JSON.stringify(ids),
    { keepPrevious: true },
  );
  const first = valueOr(chosen, []);
  const found = valueOr(hits, null)?.rows ?? [];
  const rows = [...first, ...found.filter((row) => !first.some((one) => one.id === row.id))];
  return (
    <div ref={frame} className={styles.editor}>
      <SearchField
        label={t('contacts:list.searchOrganisations')}
        placeholder={t('contacts:list.searchShort')}
        value={text}
        onChange={setText}
      />
      <CheckboxGroup
        label={t('views:filter.organisationIds')}
        help={t('views:withParts')}
        options={rows.map((row) => ({
          value: row.id,
          label: row.name,
          hint: row.cells.abbr,
        }))}
        value={ids}
        onChange={onChange}
      />
      {rows.length === 0 ? <p className={styles.none}>{t('common:noMatches')}</p> : null}
    </div>
  );
}
