import type { BuiltFrom } from './build-information.ts';

/** Of our `package.json`, what Electron starts the program by and what tells whose it is. */
const SAID = ['name', 'productName', 'version', 'description', 'license', 'author', 'main'];

type About = Record<string, unknown>;

/** The `package.json` of the packed program: nothing of tools and packages, which it has none of. */
export const packedAbout = (sources: About, builtFrom: BuiltFrom | undefined): About => ({
  ...Object.fromEntries(SAID.filter((key) => key in sources).map((key) => [key, sources[key]])),
  ...(builtFrom && { builtFrom }),
});

/** What stands in a packed `package.json` and should not. */
export const strangersInAbout = (about: About): string[] =>
  Object.keys(about).filter((key) => key !== 'builtFrom' && !SAID.includes(key));
