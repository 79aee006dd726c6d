/** Chromium's sandbox refuses to work for root; only build machines run the program so. */
export const runningAsRoot = () => process.getuid?.() === 0;
