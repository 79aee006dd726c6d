import { Fragment } from 'react';
import type { DiffRun } from '#shared/lib/word-diff.ts';
import styles from './changed-words.module.css';

/** What is no longer said struck through, what is said now underlined. */
export function ChangedWords({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'added') {
      return (
        <ins key={index} className={styles.ins}>
          {text}
        </ins>
      );
    }
    if (kind === 'removed') {
      return (
        <del key={index} className={styles.del}>
          {text}
        </del>
      );
    }
    return <Fragment key={index}>{text}</Fragment>;
  });
}
