/** Scheme and host of the window's pages. The records belong to this origin: it never changes (decision 0001). */
export const APP_SCHEME = 'app';
export const APP_HOST = 'office';
export const APP_START_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/**
 * Whether `url` is a page of this program. Parsed and compared part by part: a comparison of beginnings would take
 * `app://office.example.invalid/` and `app://office@example.invalid/` for ours.
 */
export function isOurPage(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  return (
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.host === APP_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
