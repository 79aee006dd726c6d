import type { ShellCallName, ShellEventName } from '#shared/ipc/contract.ts';

/** The IPC channel of a call. */
export function callChannel(name: ShellCallName): string {
  return `call:${name}`;
}

/** The IPC channel of an event. */
export function eventChannel(name: ShellEventName): string {
  return `event:${name}`;
}
