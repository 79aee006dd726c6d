/** Where Chromium keeps which sites may hold data that no full disk clears away (`navigator.storage.persist()`). */
const PLACE = ['profile', 'content_settings', 'exceptions', 'durable_storage'] as const;
const ALLOWED = 1;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Has a browser keep the data of `origin` when the disk becomes full (decision 0038); everything else in `preferences`
 * stays as it is. Returns null where it is so already.
 */
export const withLastingStorage = (
  preferences: Record<string, unknown>,
  origin: string,
): Record<string, unknown> | null => {
  // The pattern as Chromium writes it itself: this site, in whatever page.
  const site = `${origin},*`;
  const put = (found: unknown, [name, ...below]: readonly string[]): Record<string, unknown> => {
    const at = isObject(found) ? found : {};
    if (name === undefined) return { ...at, [site]: { setting: ALLOWED } };
    return { ...at, [name]: put(at[name], below) };
  };
  const sites = PLACE.reduce<unknown>(
    (at, name) => (isObject(at) ? at[name] : undefined),
    preferences,
  );
  const given = isObject(sites) ? sites[site] : undefined;
  return isObject(given) && given['setting'] === ALLOWED ? null : put(preferences, PLACE);
};
