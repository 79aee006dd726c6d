/** Ministries' own Word templates. */
export const templates = {
  version: 4,
  stores: { templates: 'id, [importId+rev], deletedAt' },
};
