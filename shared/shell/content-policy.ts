/**
 * The content security policy that every shell sends with the window's pages.
 *
 * In: `styleHashes`, the sources of the `<style>` elements that libraries put into the page at run time, as
 * `'sha256-…'` with their quotes; the build works them out (React Aria's usePress adds one).
 * Out: the value of the `Content-Security-Policy` header, one line of ASCII.
 *
 * Everything is refused but what the program itself serves: no inline script, no eval, no frame, no form, nothing
 * remote. `blob:` and `data:` are for pictures alone. Trusted types are left out: they block workers and the editor's
 * HTML parsing.
 */
export const contentPolicy = ({ styleHashes = [] }: { styleHashes?: readonly string[] } = {}) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The headers that go with every answer of a shell, besides its content type.
 *
 * In: the page policy of {@link contentPolicy}. Out: header names in lower case and their values.
 */
export const securityHeaders = (policy: string): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=(), bluetooth=()',
});
