import { createContext, use, type ReactNode } from 'react';
import styles from './stages.module.css';

/** Whether the programme that is shown is locked. */
export const LockedContext = createContext(false);

export function useLocked(): boolean {
  return use(LockedContext);
}

/** Fields of what was decided: not to be written in while the programme is locked, but for translations. */
export function Decided({
  isTranslation = false,
  children,
}: {
  isTranslation?: boolean;
  children: ReactNode;
}) {
  const locked = useLocked();
  return (
    <fieldset className={styles.decided} disabled={locked && !isTranslation}>
      {children}
    </fieldset>
  );
}
