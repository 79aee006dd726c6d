/** A switch of Chromium's: its name, and its value where it takes one. */
export type ChromiumSwitch = readonly [name: string, value?: string];

/**
 * Chromium's switches that keep a window off the network (decision 0043): what the content policy does not see (WebRTC,
 * connections and names made ready beforehand, another page) then leads nowhere either.
 *
 * In: `authority`, the host and port that the window's pages come from; absent where they come from no network. Returns
 * the switches. Nothing else resolves, neither a name nor an address written in numbers, whatever it is asked for and
 * whatever proxy the machine has; and WebRTC, whose datagrams ask no resolver, sends none.
 */
export const closedNetwork = (authority?: string): readonly ChromiumSwitch[] => [
  [
    'host-resolver-rules',
    [...(authority === undefined ? [] : [`MAP ${authority} ${authority}`]), 'MAP * ~NOTFOUND'].join(
      ',',
    ),
  ],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
];
