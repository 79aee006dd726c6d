import styles from './cards/cards.module.css';
import outline from './desk-outline.module.css';

/** The desk before what lies on it is read: two columns with a card in each. */
export function DeskOutline() {
  return (
    <div className={styles.desk} aria-hidden="true">
      {['wide', 'narrow'].map((column) => (
        <div key={column} className={styles.column}>
          <div className={styles.card}>
            <div className={styles.head}>
              <span className={outline.line} />
            </div>
            <div className={outline.rest} />
          </div>
        </div>
      ))}
    </div>
  );
}
