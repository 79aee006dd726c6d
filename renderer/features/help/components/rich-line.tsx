import { useTranslation } from 'react-i18next';
import { findCommand } from '#shared/commands/command-list.ts';
import { Kbd } from '#renderer/ui/words/kbd.tsx';
import styles from './article.module.css';

/** A line of help, with the names and keys of the commands that it mentions. */
export function RichLine({ text }: { text: string }) {
  const { t } = useTranslation(['commands']);
  return text.split(/(\{\w+\})/).map((part, index) => {
    const command = findCommand(/^\{(\w+)\}$/.exec(part)?.[1] ?? '');
    if (!command) return part;
    return (
      <span key={index} className={styles.command}>
        <strong>{t(`commands:${command.id}`)}</strong>
        {command.shortcut ? <Kbd shortcut={command.shortcut} /> : null}
      </span>
    );
  });
}
