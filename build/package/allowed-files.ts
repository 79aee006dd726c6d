/** What the archive may hold, each by its exact name or kind. Nothing else is packed by mistake. */
const IN_ARCHIVE: readonly RegExp[] = [
  /^package\.json$/,
  /^dist\/electron\/(main|preload)\.cjs$/,
  /^dist\/renderer\/(index\.html|manifest\.json|licences\.json|icon\.svg)$/,
  // Every built file carries a hash of its content; no source map does.
  /^dist\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css)$/,
];

/** What must be there for the program to start. */
const NEEDED = [
  'package.json',
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
  'dist/renderer/manifest.json',
  'dist/renderer/licences.json',
];

/** In: the paths of the archive. Out: what should not be there, and what is missing; both empty where all is well. */
export const strangersIn = (paths: Iterable<string>): { strange: string[]; missing: string[] } => {
  const all = [...paths];
  return {
    strange: all.filter((path) => !IN_ARCHIVE.some((allowed) => allowed.test(path))).sort(),
    missing: NEEDED.filter((path) => !all.includes(path)),
  };
};
