import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The keys and menus that all commands come from, and the end of the program: there before an office is open, too. */
export function ProgramKeys() {
  const platform = usePlatform();
  useShortcuts();
  useCommand('quit', () => platform.quit?.(), { enabled: platform.quit !== undefined });
  return null;
}
