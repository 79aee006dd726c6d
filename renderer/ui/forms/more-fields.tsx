import { useState, type ReactNode } from 'react';
import styles from './more-fields.module.css';

/** Fields that few need, under a line that opens them; open where one of them holds something or is wrong. */
export function MoreFields({
  label,
  isFilled,
  isFaulty,
  children,
}: {
  label: string;
  isFilled: boolean;
  isFaulty: boolean;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = isFaulty || (chosen ?? isFilled);
  return (
    <details
      className={styles.more}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isOpen) setChosen(open);
      }}
    >
      <summary>{label}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
