import { useTranslation } from 'react-i18next';
import { COMMANDS } from '#shared/commands/command-list.ts';
import { MENUS } from '#shared/commands/command.ts';
import { Kbd } from '#renderer/ui/words/kbd.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import styles from './article.module.css';

/** Keys that are no commands: they move about. */
const MOVES = [
  { id: 'panes', keys: 'F6' },
  { id: 'panesBack', keys: 'Shift+F6' },
  { id: 'rows', keys: '↑ ↓' },
  { id: 'open', keys: 'Enter' },
  { id: 'edit', keys: 'F2' },
  { id: 'choices', keys: 'Alt+↓' },
  { id: 'delete', keys: 'Delete' },
  { id: 'close', keys: 'Esc' },
] as const;

/** Every shortcut, from the command list itself, menu by menu. */
export function ShortcutTables() {
  const { t } = useTranslation(['help', 'commands', 'shell']);
  const heads = (
    <thead>
      <tr>
        <th scope="col">
          <VisuallyHidden>{t('help:command')}</VisuallyHidden>
        </th>
        <th scope="col">
          <VisuallyHidden>{t('help:keys')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
  return (
    <>
      {MENUS.map((menu) => {
        const commands = COMMANDS.filter(
          (one) => one.menu === menu && (one.shortcut ?? one.shortcutThere),
        );
        return commands.length === 0 ? null : (
          <table key={menu} className={styles.keys}>
            <caption>{t(`shell:menus.${menu}`)}</caption>
            {heads}
            <tbody>
              {commands.map(({ id, shortcut, shortcutThere = '', otherShortcuts = [] }) => (
                <tr key={id}>
                  <th scope="row">{t(`commands:${id}`)}</th>
                  <td>
                    {[shortcut ?? shortcutThere, ...otherShortcuts].map((one, index) => (
                      <span key={one}>
                        {index > 0 ? ` ${t('help:or')} ` : null}
                        <Kbd shortcut={one} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      <table className={styles.keys}>
        <caption>{t('help:moving')}</caption>
        {heads}
        <tbody>
          {MOVES.map(({ id, keys }) => (
            <tr key={id}>
              <th scope="row">{t(`help:moves.${id}`)}</th>
              <td>
                <Kbd shortcut={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
