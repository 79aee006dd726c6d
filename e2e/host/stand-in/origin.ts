/** The one https origin that stands for `app://office`: a secure context with a database of its own. */
export const HOST_ORIGIN = 'https://office.invalid';
const APP_ORIGIN = 'app://office';

/** The address as the program's main process knows it. */
export function toAppUrl(url: string): string {
  return swap(url, HOST_ORIGIN, APP_ORIGIN);
}

/** The address as the browser knows it. */
export function toHostUrl(url: string): string {
  return swap(url, APP_ORIGIN, HOST_ORIGIN);
}

function swap(url: string, from: string, to: string): string {
  return url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
}
