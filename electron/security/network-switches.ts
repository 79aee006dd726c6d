import type { App } from 'electron';
import { closedNetwork } from '#shared/shell/closed-network.ts';

/** Keeps the program off the network by switches of Chromium's, set on `app` before it is ready. */
export function closeNetwork(app: { commandLine: Pick<App['commandLine'], 'appendSwitch'> }): void {
  for (const [name, value] of closedNetwork()) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}
