import { useEffect } from 'react';
import {
  COMMANDS,
  findCommand,
  type CommandId,
  type ListedCommand,
} from '#shared/commands/command-list.ts';
import { matchesShortcut } from '#shared/commands/matches-shortcut.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { canRunCommand, runCommand, runsOverDialogs } from '#renderer/session/commands.ts';
import { beginOwnSteps, hasOwnSteps, isPlainField } from '#renderer/ui/forms/own-steps.ts';
import { isMac } from '#renderer/ui/words/is-mac.ts';
import { focusNextPane } from './shell/pane-cycling.ts';

/** Keys that a field of text needs for itself. */
const FIELDS_OWN: readonly CommandId[] = ['back', 'forward'];

const isEditor = (element: Element | null) =>
  element instanceof HTMLElement && element.isContentEditable;
const isTextField = (element: Element | null) => isEditor(element) || isPlainField(element);

/**
 * Undo and redo in a field: its own steps first, and where they end the program's. A form that is saved by a button holds
 * what the program cannot take back yet: there they end with its own. Returns whether the browser is to take its step.
 */
function stepIn(element: Element | null, id: 'undo' | 'redo', goOn: () => void): boolean {
  const isHeld = element?.closest('[data-draft], [data-modal]') !== null;
  if (!isPlainField(element)) {
    // An editor that had a step of its own has taken the key.
    if (!isHeld) goOn();
    return false;
  }
  if (id === 'undo' && !isHeld && !hasOwnSteps(element)) {
    goOn();
    return false;
  }
  if (isHeld) return true;
  let hasStepped = false;
  const note = (event: Event) => {
    hasStepped ||= event instanceof InputEvent && event.inputType.startsWith('history');
  };
  window.addEventListener('input', note, { capture: true });
  setTimeout(() => {
    window.removeEventListener('input', note, { capture: true });
    if (!hasStepped) goOn();
  });
  return true;
}

/** A question over the view must be answered first. */
const isModalOpen = () => document.querySelector('[data-modal]') !== null;

const mustWait = (id: CommandId) => isModalOpen() && !runsOverDialogs(id);

/** The command of a key: of the place where one is, or of all the program. */
function commandOf(event: KeyboardEvent): ListedCommand | undefined {
  const isKey = (shortcut: string) => matchesShortcut(event, shortcut, isMac);
  return (
    COMMANDS.find(
      ({ id, shortcutThere }) => shortcutThere && isKey(shortcutThere) && canRunCommand(id),
    ) ??
    COMMANDS.find(
      ({ id, shortcut, otherShortcuts = [], role }) =>
        (role === undefined || canRunCommand(id)) &&
        [...(shortcut ? [shortcut] : []), ...otherShortcuts].some(isKey),
    )
  );
}

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
      const command = commandOf(event);
      if (!command) return;
      const field = document.activeElement;
      const { id } = command;
      if (FIELDS_OWN.includes(id) && isTextField(field)) return;
      if ((id === 'undo' || id === 'redo') && isTextField(field)) {
        const goOn = () => {
          if (!mustWait(id)) runCommand(id);
        };
        if (!stepIn(field, id, goOn)) event.preventDefault();
        return;
      }
      // Also when it cannot be done now: Ctrl+S and Ctrl+O must never reach the browser's own.
      event.preventDefault();
      if (!mustWait(id)) runCommand(id);
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element) beginOwnSteps(event.target);
    };
    window.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focusin', onFocus);
    };
  }, []);

  useEffect(
    () =>
      platform.on('menu-command', ({ command: id }) => {
        const command = findCommand(id);
        if (!command || mustWait(command.id)) return;
        const field = document.activeElement;
        const goOn = () => {
          if (canRunCommand(command.id)) runCommand(command.id);
        };
        if ((command.id !== 'undo' && command.id !== 'redo') || !isTextField(field)) goOn();
        else if (isEditor(field)) document.execCommand(command.id);
        else if (stepIn(field, command.id, goOn)) document.execCommand(command.id);
      }),
    [platform],
  );
}
