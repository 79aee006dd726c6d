import { createPortal } from 'react-dom';
import styles from './safekeeping.module.css';

/** The recovery sheet as it is printed: on paper nothing else is seen, on the screen it is not. */
export function SheetPaper({ text }: { text: string }) {
  return createPortal(
    <pre className={styles.paper} aria-hidden="true">
      {text}
    </pre>,
    document.body,
  );
}
