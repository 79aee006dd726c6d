import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { Button } from '#renderer/ui/button.tsx';
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

/** What stands above the lines: a search that narrows them, Enter opens the first one found; and what folds their branches. */
export function OutlineHead({
  search,
  onOpen,
  parents,
  onClosed,
}: {
  search: ReturnType<typeof useOutlineSearch>;
  onOpen: (id: string) => void;
  /** The lines that have others below them. */
  parents: readonly string[];
  onClosed: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation(['programme']);
  const field = useFindField();
  const { found } = search;
  return (
    <>
      <div className={styles.search} data-no-print>
        <SearchField
          label={t('programme:outline.search')}
          value={search.text}
          onChange={search.setText}
          onSubmit={() => {
            const [first] = found ?? [];
            if (first !== undefined) onOpen(first);
          }}
          inputRef={field}
        />
        <p role="status" className={styles.found} hidden={found === null}>
          {found === null ? '' : t('programme:outline.found', { count: found.length })}
        </p>
      </div>
      {parents.length > 0 ? (
        <div className={styles.bar} data-no-print>
          <Button size="small" variant="quiet" onPress={() => onClosed(new Set())}>
            {t('programme:outline.expandAll')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onClosed(new Set(parents))}>
            {t('programme:outline.collapseAll')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
