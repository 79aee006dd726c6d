/** Stops with a sentence when this Node is too old to build the program. Needs nothing installed. */
export const ensureNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Tarvitaan Node.js 20.19 tai uudempi (nyt ${process.versions.node}): https://nodejs.org\n` +
      `Node.js 20.19 or newer is needed (now ${process.versions.node}).\n`,
  );
  process.exit(1);
};
