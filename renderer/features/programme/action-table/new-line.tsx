import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/ui/icon.tsx';
import { NEW_LINE } from './table-lines.ts';
import styles from './action-table.module.css';

/** The last line: what is typed into it becomes an action, and the next one can be typed. */
export function NewLine({
  isActive,
  span,
  place,
  editor,
}: {
  isActive: boolean;
  span: number;
  place: number;
  editor: ReactNode;
}) {
  const { t } = useTranslation(['actionTable']);
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // Each action that it becomes moves it down.
    const element = line.current;
    if (element?.contains(document.activeElement)) element.scrollIntoView?.({ block: 'nearest' });
  }, [place]);
  return (
    <tr ref={line} role="row" aria-rowindex={place + 2} className={styles.newLine} data-no-print>
      <td
        role="gridcell"
        colSpan={span}
        aria-label={editor ? undefined : t('actionTable:newAction')}
        data-line={NEW_LINE}
        data-active={isActive || undefined}
        tabIndex={isActive && !editor ? 0 : -1}
      >
        {editor ? (
          <div className={styles.newName}>{editor}</div>
        ) : (
          <span className={styles.newText}>
            <Icon name="plus" size="small" />
            {t('actionTable:newAction')}
          </span>
        )}
      </td>
    </tr>
  );
}
