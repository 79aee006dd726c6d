import { useTranslation } from 'react-i18next';
import { wordDiff, type DiffRun } from '#shared/lib/word-diff.ts';
import { richDiff, type BlockDiff } from '#shared/programme/versions/rich-diff.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { ChangedWords } from '#renderer/ui/words/changed-words.tsx';
import styles from './versions.module.css';

/** One value in place of another. */
export function ValueDifference({ before, after }: { before: string; after: string }) {
  const runs: DiffRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return (
    <span className={styles.values}>
      <ChangedWords runs={runs.filter(({ text }) => text !== '')} />
    </span>
  );
}

/** A text of a line or more, word by word. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  return (
    <span className={styles.prose}>
      <ChangedWords runs={wordDiff(before, after)} />
    </span>
  );
}

/** A text with form, paragraph by paragraph; those that are the same on both sides are counted, not shown. */
export function RichDifference({
  before,
  after,
  reference,
}: {
  before: RichText | undefined;
  after: RichText | undefined;
  reference: (actionId: string) => string;
}) {
  const { t } = useTranslation(['versions']);
  const groups: (BlockDiff | number)[] = [];
  for (const block of richDiff(before, after, { reference })) {
    const last = groups.at(-1);
    if (block.kind !== 'same') groups.push(block);
    else if (typeof last === 'number') groups[groups.length - 1] = last + 1;
    else groups.push(1);
  }
  return (
    <div className={styles.blocks}>
      {groups.map((group, index) =>
        typeof group === 'number' ? (
          <p key={index} className={styles.quiet}>
            {t('versions:compare.unchanged', { count: group })}
          </p>
        ) : (
          <div key={index} className={styles.block}>
            {group.moved ? (
              <span className={styles.quiet}>{t('versions:compare.movedBlock')}</span>
            ) : null}
            {group.kind === 'changed' && group.runs.every(({ kind }) => kind === 'same') ? (
              <span className={styles.quiet}>{t('versions:compare.formOnly')}</span>
            ) : null}
            <span className={styles.prose}>
              <ChangedWords runs={group.runs} />
            </span>
          </div>
        ),
      )}
    </div>
  );
}
