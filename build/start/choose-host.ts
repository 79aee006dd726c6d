export type Host = 'desktop' | 'browser';

export type Circumstances = {
  /** What the user asked for on the command line. */
  asked?: Host;
  /** The host whose profile holds data. */
  holder?: Host;
  /** Electron's binary is here. */
  binary: boolean;
  /** A window can be shown. */
  display: boolean;
  /** A machine that builds: nothing is fetched. */
  ci: boolean;
  /** Fetching the binary was tried and failed. */
  fetchFailed: boolean;
  /** The user asks to fetch it again. */
  fetchAsked: boolean;
};

/** `fetch`: try once to fetch Electron's binary, then choose again. `refuse`: the data are where we cannot go. */
export type Choice = Host | 'fetch' | 'refuse';

/**
 * Which window the program opens in. The host that holds the data wins over what this machine could do better: another
 * host would open with another, empty database.
 */
export const chooseHost = (now: Circumstances): Choice => {
  const wanted = now.asked ?? now.holder ?? 'desktop';
  if (wanted === 'browser') return 'browser';
  if (now.display && now.binary) return 'desktop';
  const mayFetch = !now.ci && (now.fetchAsked || !now.fetchFailed || now.asked === 'desktop');
  if (now.display && mayFetch) return 'fetch';
  return now.asked === 'desktop' || now.holder === 'desktop' ? 'refuse' : 'browser';
};
