import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { CommandId } from '#shared/commands/command-list.ts';

type Handler = { token: symbol; enabled: boolean; run: () => void };

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
  { enabled = true }: { enabled?: boolean } = {},
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const handler: Handler = { token: Symbol(id), enabled, run: () => latest.current() };
    useCommandRegistry.setState(({ handlers }) => ({
      handlers: { ...handlers, [id]: [handler, ...(handlers[id] ?? [])] },
    }));
    return () => {
      useCommandRegistry.setState(({ handlers }) => ({
        handlers: {
          ...handlers,
          [id]: (handlers[id] ?? []).filter((other) => other.token !== handler.token),
        },
      }));
    };
  }, [id, enabled]);
}

/** Whether command `id` can be carried out now. */
export function canRunCommand(id: CommandId): boolean {
  return useCommandRegistry.getState().handlers[id]?.some((handler) => handler.enabled) ?? false;
}

/** Carries out command `id`; returns whether there was anyone to do it. */
export function runCommand(id: CommandId): boolean {
  const handler = useCommandRegistry.getState().handlers[id]?.find((one) => one.enabled);
  handler?.run();
  return handler !== undefined;
}
