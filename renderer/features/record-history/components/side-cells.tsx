import { useTranslation } from 'react-i18next';
import { wordDiff } from '#shared/lib/word-diff.ts';
import { ChangedWords } from '#renderer/ui/changed-words.tsx';
import styles from './history.module.css';

/** A field before and after in two cells, what changed in it marked where the rest stayed. */
export function SideCells({ sides: [before, after] }: { sides: readonly [string, string] }) {
  const { t } = useTranslation(['recordHistory']);
  const runs = wordDiff(before, after);
  const hasStayed = runs.some(({ kind, text }) => kind === 'same' && text.trim() !== '');
  const shown = (text: string, gone: 'added' | 'removed') => {
    if (text === '') return t('recordHistory:empty');
    return hasStayed ? <ChangedWords runs={runs.filter(({ kind }) => kind !== gone)} /> : text;
  };
  return (
    <>
      <td className={styles.value}>{shown(before, 'added')}</td>
      <td className={styles.value}>{shown(after, 'removed')}</td>
    </>
  );
}
