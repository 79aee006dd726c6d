import { contentPolicy, securityHeaders } from '#shared/shell/content-policy.ts';
import { servedFile, type ServedManifest } from '#shared/shell/served-files.ts';
import { isOurPage } from '../security/our-page.ts';

/**
 * Makes the answer of the program's own scheme. In: the manifest of built files, and `readFile`, which gives the bytes
 * of a file of the manifest. Out: a function from request to answer, with the content policy on every one of them.
 *
 * No path is made from the request: it is looked up in the manifest, and what is not there is not served.
 */
export function answerRequest(
  manifest: ServedManifest,
  readFile: (file: string) => Promise<Uint8Array<ArrayBuffer>>,
): (request: Request) => Promise<Response> {
  const headers = securityHeaders(contentPolicy({ styleHashes: manifest.styleHashes }));
  const refuse = (status: 403 | 404 | 405) =>
    new Response(null, { status, headers: { ...headers, 'cache-control': 'no-store' } });
  return async (request) => {
    if (!isOurPage(request.url)) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const found = servedFile(manifest, new URL(request.url).pathname || '/');
    if (found.status === 404) return refuse(404);
    const bytes = await readFile(found.file);
    return new Response(request.method === 'HEAD' ? null : bytes, {
      status: 200,
      headers: {
        ...headers,
        'content-type': found.contentType,
        'cache-control': found.cache === 'immutable' ? 'max-age=31536000, immutable' : 'no-store',
      },
    });
  };
}
