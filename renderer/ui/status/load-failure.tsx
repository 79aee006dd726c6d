import type { Language } from '#shared/i18n/languages.ts';
import { LOAD_FAILURE } from '#shared/i18n/load-failure.ts';
import buttons from '../button.module.css';
import { classes } from '../classes.ts';
import styles from './load-failure.module.css';

/** In place of a part of the program that could not be loaded. It needs nothing that is loaded, texts neither. */
export function LoadFailure({ language, onRetry }: { language: Language; onRetry: () => void }) {
  const { title, text, again } = LOAD_FAILURE[language];
  return (
    <div className={styles.failure} role="alert" lang={language}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <button type="button" className={classes(buttons.button, buttons.primary)} onClick={onRetry}>
        {again}
      </button>
    </div>
  );
}
