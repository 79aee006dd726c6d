import { findCommand, type CommandId } from '#shared/commands/command-list.ts';
import { runCommand, useCommandRegistry } from './commands.ts';

/** What a button of a command needs: `<Button {...useCommandButton('newPerson')}>…</Button>`. */
export function useCommandButton(id: CommandId): {
  onPress: () => void;
  isDisabled: boolean;
  shortcut: string | undefined;
} {
  const isEnabled = useCommandRegistry((state) =>
    Boolean(state.handlers[id]?.some((handler) => handler.enabled)),
  );
  return {
    onPress: () => {
      runCommand(id);
    },
    isDisabled: !isEnabled,
    shortcut: findCommand(id)?.shortcut ?? findCommand(id)?.shortcutThere,
  };
}
