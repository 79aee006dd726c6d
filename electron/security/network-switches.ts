import type { App } from 'electron';

/**
 * Chromium switches that keep the program off the network, set before the app is ready. No name resolves, so that a
 * request that slipped past every other guard still leads nowhere.
 */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];

/** Sets the switches on `app`. */
export function closeNetwork(app: { commandLine: Pick<App['commandLine'], 'appendSwitch'> }): void {
  for (const [name, value] of SWITCHES) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}
