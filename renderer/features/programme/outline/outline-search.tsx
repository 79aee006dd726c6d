import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import type { OutlineNode } from './outline-view.ts';
import { searchOutline } from './search-outline.ts';
import type { Writing } from './use-outline-writing.ts';
import styles from './outline.module.css';

/** What of the outline is sought; a new part whose name is being written ends the search: it stands among the others. */
export function useOutlineSearch(all: readonly OutlineNode[], writing: Writing | null) {
  const [text, setText] = useState('');
  if (text !== '' && writing?.place) setText('');
  const sought = useMemo(() => searchOutline(all, text), [all, text]);
  return { text, setText, nodes: sought?.nodes ?? all, found: sought?.found ?? null };
}

/** Narrows the outline as it is typed into; Enter opens the first line that is found. */
export function OutlineSearch({
  search,
  onSubmit,
}: {
  search: ReturnType<typeof useOutlineSearch>;
  onSubmit: () => void;
}) {
  const { t } = useTranslation(['programme']);
  const field = useFindField();
  return (
    <div className={styles.search} data-no-print>
      <SearchField
        label={t('programme:outline.search')}
        value={search.text}
        onChange={search.setText}
        onSubmit={onSubmit}
        inputRef={field}
      />
      <p role="status" className={styles.found} hidden={search.found === null}>
        {search.found === null ? '' : t('programme:outline.found', { count: search.found.length })}
      </p>
    </div>
  );
}
