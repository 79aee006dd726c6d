/** What the content policy stopped: a request that would have left the program, or anything else. */
export type PolicyBreach = 'request' | 'other';

/** The channel on which workers tell the window of theirs. */
export const BREACH_CHANNEL = 'policy-breaches';

/**
 * What an event `securitypolicyviolation` tells of. Its address may hold personal data, and goes no further. Code that is
 * not the program's (`inline`, `eval`, a worker of a `blob`) asks for nothing outside.
 */
export function breachOf({ blockedURI }: { blockedURI: string }): PolicyBreach {
  return /^(?:https?|wss?|ftp):/u.test(blockedURI) ? 'request' : 'other';
}
