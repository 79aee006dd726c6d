import { makeCodec } from './codec.ts';
import { pageSide } from './page-side.ts';
import { preloadSide } from './preload-side.ts';

/** Some compilers wrap functions in a helper of theirs, which a page does not have. */
const HELPERS = 'const __name = (value) => value;';

/** The script for the page's own world. `token` keeps the bridge's events apart from the page's. */
export function pageScript(token: string): string {
  return `(() => { ${HELPERS} (${pageSide.toString()})(${JSON.stringify(token)}, ${makeCodec.toString()}); })();`;
}

/** The script for the preload's isolated world, with the real preload bundle in it. */
export function preloadScript(token: string, binding: string, bundle: string): string {
  const run = `(require, module, exports) => {${bundle}\n}`;
  return `(() => { ${HELPERS} (${preloadSide.toString()})(${JSON.stringify(token)}, ${makeCodec.toString()}, ${JSON.stringify(binding)}, ${run}); })();`;
}
