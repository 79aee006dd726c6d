import { useTranslation } from 'react-i18next';
import { Kbd } from '#renderer/ui/words/kbd.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { NAME_KEYS } from './line-name-field.tsx';
import type { LineWords } from './line-words.ts';
import type { OutlineNode } from './outline-view.ts';
import type { Writing } from './use-outline-writing.ts';
import styles from './outline.module.css';

/** Which keys the field of a name has, below the outline while one is written; and of a new part what it will be. */
export function NameKeys({
  writing,
  node,
  words,
}: {
  writing: Writing;
  node: OutlineNode | undefined;
  words: LineWords;
}) {
  const { t } = useTranslation(['programme']);
  const isNew = writing.place !== null;
  return (
    <div className={styles.keys} data-no-print>
      <p id={NAME_KEYS} className={styles.keyList}>
        {KEYS.map(([shortcut, does]) => (
          <span key={shortcut}>
            <Kbd shortcut={shortcut} />{' '}
            {t(`programme:outline.keyDoes.${isNew || does !== 'next' ? does : 'save'}`)}
          </span>
        ))}
      </p>
      <VisuallyHidden>
        <span role="status">
          {isNew && node ? `${words.number(node)} ${words.placeholder(node)}`.trim() : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}

const KEYS = [
  ['Enter', 'next'],
  ['Tab', 'in'],
  ['Shift+Tab', 'out'],
  ['Esc', 'cancel'],
] as const;
