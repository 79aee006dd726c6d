import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '#shared/lib/word-diff.ts';
import { ChangedWords } from '#renderer/ui/words/changed-words.tsx';
import styles from './history.module.css';

/** A field before and after in two cells, the words that changed marked. */
export function SideCells({
  sides: [before, after],
  isFormOnly,
}: {
  sides: readonly [string, string];
  /** Nothing but the form of a text differs (`onlyFormChanged`), which the words do not show. */
  isFormOnly: boolean;
}) {
  const { t } = useTranslation(['recordHistory']);
  // Long texts that differ much take their time, and the screen is drawn anew at every change.
  const runs = useMemo(
    () => (before === '' || after === '' ? [] : wordDiff(before, after)),
    [before, after],
  );
  const shown = (text: string, gone: 'added' | 'removed') => {
    if (text === '') return t('recordHistory:empty');
    if (runs.length === 0) return text;
    return <ChangedWords runs={runs.filter(({ kind }) => kind !== gone)} />;
  };
  return (
    <>
      <td className={styles.value}>{shown(before, 'added')}</td>
      <td className={styles.value}>
        {shown(after, 'removed')}
        {isFormOnly && after !== '' ? (
          <p className={styles.quiet}>{t('recordHistory:formOnly')}</p>
        ) : null}
      </td>
    </>
  );
}
