/** A built file: its path inside the served folder (forward slashes, never from a request) and what it is. */
export type ServedFile = { file: string; contentType: string };

/**
 * What the build writes to `dist/renderer/manifest.json` and both shells read: the paths that may be asked for, and
 * the hashes for the content policy.
 */
export type ServedManifest = {
  /** From request path (`/assets/main-3f2a.js`) to file. `/` is the page. */
  files: Record<string, ServedFile>;
  /** Sources for `style-src`, as `'sha256-…'` with their quotes. */
  styleHashes: string[];
};

export type ServedAnswer =
  | { status: 200; file: string; contentType: string; cache: 'no-store' | 'immutable' }
  | { status: 404 };

/** Built files carry a hash of their content in their names, so they never change under one name. */
const HASHED = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

/**
 * Finds what a request may have. In: the manifest and the path of the request as the URL gave it, still encoded,
 * without query (`/assets/a.js`). Out: the file to send and how long it may be kept, or 404.
 *
 * The path is only ever a key of the map: it is not decoded, joined or normalised, so `..`, `%2e`, `\` and NUL lead
 * nowhere.
 */
export const servedFile = (manifest: ServedManifest, path: string): ServedAnswer => {
  if (!Object.hasOwn(manifest.files, path)) return { status: 404 };
  const found = manifest.files[path];
  if (found === undefined) return { status: 404 };
  return {
    status: 200,
    file: found.file,
    contentType: found.contentType,
    cache: path.startsWith('/assets/') && HASHED.test(path) ? 'immutable' : 'no-store',
  };
};

const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

/**
 * Makes the manifest. In: paths of built files relative to the served folder, with forward slashes; style hashes.
 * Out: the manifest; `index.html` answers `/`. A file of a kind that is not known is left out, so it is not served.
 */
export const manifestOf = (
  files: readonly string[],
  styleHashes: readonly string[] = [],
): ServedManifest => {
  const entries = files.flatMap((file) => {
    const contentType = CONTENT_TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
    if (contentType === undefined) return [];
    const path =
      file === 'index.html' ? '/' : `/${file.split('/').map(encodeURIComponent).join('/')}`;
    return [[path, { file, contentType }] as const];
  });
  return { files: Object.fromEntries(entries), styleHashes: [...styleHashes] };
};
