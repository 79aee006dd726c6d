import { useShortcutText } from './use-shortcut-text.ts';
import styles from './kbd.module.css';

/** A key combination in the notation of the command list, as a small key cap. */
export function Kbd({ shortcut }: { shortcut: string }) {
  const shortcutText = useShortcutText();
  return <kbd className={styles.kbd}>{shortcutText(shortcut)}</kbd>;
}
