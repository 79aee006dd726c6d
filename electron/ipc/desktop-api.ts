import {
  SHELL_CALL_NAMES,
  SHELL_EVENT_NAMES,
  type DesktopApi,
  type ShellCalls,
  type ShellEventName,
} from '#shared/ipc/contract.ts';
import { callChannel, eventChannel } from './channels.ts';

/** The parts of `ipcRenderer` that the window's API is made of. None of them reaches the page. */
export type WindowIpc = {
  invoke: (channel: string, argument: unknown) => Promise<unknown>;
  on: (channel: string, listener: (event: unknown, payload: unknown) => void) => unknown;
};

/**
 * Makes what the page sees as `window.desktop`: one function per call and event of the contract, nothing else. The
 * page's listeners are given the payload alone, never the IPC event, which would hand them the sender.
 */
export function desktopApi(ipc: WindowIpc): DesktopApi {
  const calls = Object.fromEntries(
    SHELL_CALL_NAMES.map((name) => [
      name,
      (argument?: unknown) => ipc.invoke(callChannel(name), argument),
    ]),
  ) as ShellCalls;

  const listeners = new Map<ShellEventName, Set<(payload: never) => void>>();
  for (const name of SHELL_EVENT_NAMES) {
    const registered = new Set<(payload: never) => void>();
    listeners.set(name, registered);
    ipc.on(eventChannel(name), (_event, payload) => {
      for (const listener of registered) listener(payload as never);
      // A page that shows an error has nothing to write and listens to nothing: the window must not wait for it.
      if (name === 'before-quit' && registered.size === 0) void calls.readyToQuit();
    });
  }

  return {
    ...calls,
    on: (name, listener) => {
      const registered = listeners.get(name);
      registered?.add(listener);
      return () => {
        registered?.delete(listener);
      };
    },
  };
}
