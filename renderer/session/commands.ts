import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { CommandId } from '#shared/commands/command-list.ts';

type Handler = { token: symbol; enabled: boolean; overDialogs: boolean; run: () => void };

/** Who carries out each command now; the one that registered last comes first. */
export const useCommandRegistry = create<{
  handlers: Partial<Record<CommandId, readonly Handler[]>>;
}>(() => ({ handlers: {} }));

/**
 * Carries out command `id` while the component is there: from the menu, the keyboard, the palette and buttons alike. A
 * view that is nearer to the user (mounted later) goes before one that was there already.
 */
export function useCommand(
  id: CommandId,
  run: () => void,
  { enabled = true, overDialogs = false }: { enabled?: boolean; overDialogs?: boolean } = {},
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const run = () => latest.current();
    const handler: Handler = { token: Symbol(id), enabled, overDialogs, run };
    useCommandRegistry.setState(({ handlers }) => ({
      handlers: { ...handlers, [id]: [handler, ...(handlers[id] ?? [])] },
    }));
    if (enabled && awaited === id) {
      awaited = null;
      // Not before the rest of what registers with it is there.
      setTimeout(run);
    }
    return () => {
      useCommandRegistry.setState(({ handlers }) => ({
        handlers: {
          ...handlers,
          [id]: (handlers[id] ?? []).filter((other) => other.token !== handler.token),
        },
      }));
    };
  }, [id, enabled, overDialogs]);
}

/** Whether command `id` can be carried out now. */
export function canRunCommand(id: CommandId): boolean {
  return useCommandRegistry.getState().handlers[id]?.some((handler) => handler.enabled) ?? false;
}

/** Whether command `id` is carried out even while a question over the view is to be answered. */
export function runsOverDialogs(id: CommandId): boolean {
  const handler = useCommandRegistry.getState().handlers[id]?.find((one) => one.enabled);
  return handler?.overDialogs ?? false;
}

/** While the program starts, the last command that nobody was there yet to carry out. */
let awaited: CommandId | null = null;
let isStarting = false;

/** From now on a command that nobody can carry out yet waits for who can: a key that is pressed early is not lost. */
export function beginStart(): void {
  isStarting = true;
}

/** All who carry out commands are there: one that nobody carries out cannot be carried out. */
export function endStart(): void {
  isStarting = false;
  awaited = null;
}

/** Carries out command `id`; returns whether there was anyone to do it. */
export function runCommand(id: CommandId): boolean {
  const handler = useCommandRegistry.getState().handlers[id]?.find((one) => one.enabled);
  if (handler === undefined && isStarting) awaited = id;
  handler?.run();
  return handler !== undefined;
}
