/** Whether this machine's keys are a Mac's, where Command does what Ctrl does elsewhere. */
export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
