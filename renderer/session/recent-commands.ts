import { create } from 'zustand';
import { findCommand, type CommandId } from '#shared/commands/command-list.ts';

const KEY = 'recent-commands';
const MOST = 5;

function kept(): CommandId[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids)
      ? ids.flatMap((id) => (typeof id === 'string' ? (findCommand(id)?.id ?? []) : []))
      : [];
  } catch {
    return [];
  }
}

/** The commands last chosen in the palette, latest first: a habit of this machine, no record of the office. */
export const useRecentCommands = create<{ ids: CommandId[] }>(() => ({ ids: kept() }));

export function rememberCommand(id: CommandId): void {
  const ids = [id, ...useRecentCommands.getState().ids.filter((other) => other !== id)].slice(
    0,
    MOST,
  );
  useRecentCommands.setState({ ids });
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage they are remembered until the window closes.
  }
}
