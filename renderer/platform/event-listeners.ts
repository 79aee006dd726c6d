import type { DesktopApi, ShellEventName, ShellEvents } from '#shared/ipc/contract.ts';

/** Listeners to the shell's events, for platforms that send them themselves. */
export function eventListeners(): {
  on: DesktopApi['on'];
  emit: <Name extends ShellEventName>(name: Name, event: ShellEvents[Name]) => void;
} {
  const listeners = new Set<{ name: ShellEventName; call: (event: never) => void }>();
  return {
    on: (name, call) => {
      const listener = { name, call };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit: (name, event) => {
      for (const listener of [...listeners]) {
        if (listener.name === name) listener.call(event as never);
      }
    },
  };
}
