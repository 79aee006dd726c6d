import { useEffect } from 'react';
import { COMMANDS, findCommand, type CommandId } from '#shared/commands/command-list.ts';
import { matchesShortcut } from '#shared/commands/matches-shortcut.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { canRunCommand, runCommand, runsOverDialogs } from '#renderer/session/commands.ts';
import { isMac } from '#renderer/ui/words/is-mac.ts';
import { focusNextPane } from './shell/pane-cycling.ts';

/** Keys that a field of text needs for itself. */
const FIELDS_OWN: readonly CommandId[] = ['undo', 'redo', 'back', 'forward'];

const isTextField = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'range', 'file'].includes(element.type)));

/** A question over the view must be answered first. */
const isModalOpen = () => document.querySelector('[data-modal]') !== null;

const mustWait = (id: CommandId) => isModalOpen() && !runsOverDialogs(id);

/** Hears the keyboard and the menu bar, and has the commands carried out. */
export function useShortcuts(): void {
  const platform = usePlatform();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        if (!isModalOpen()) focusNextPane(event.shiftKey ? -1 : 1);
        return;
      }
      const command = COMMANDS.find(
        ({ id, shortcut, otherShortcuts = [], role }) =>
          (role === undefined || canRunCommand(id)) &&
          [...(shortcut ? [shortcut] : []), ...otherShortcuts].some((one) =>
            matchesShortcut(event, one, isMac),
          ),
      );
      if (!command) return;
      if (FIELDS_OWN.includes(command.id) && isTextField(document.activeElement)) return;
      // Also when it cannot be done now: Ctrl+S and Ctrl+O must never reach the browser's own.
      event.preventDefault();
      if (!mustWait(command.id)) runCommand(command.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(
    () =>
      platform.on('menu-command', ({ command: id }) => {
        const command = findCommand(id);
        if (!command || mustWait(command.id)) return;
        const isFieldsOwn = command.id === 'undo' || command.id === 'redo';
        if (isFieldsOwn && isTextField(document.activeElement)) document.execCommand(command.id);
        else if (canRunCommand(command.id)) runCommand(command.id);
      }),
    [platform],
  );
}
