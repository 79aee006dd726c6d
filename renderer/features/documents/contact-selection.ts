import type { ExportScope } from './export-state.ts';

/** The contacts that a list may be narrowed to. */
export type ContactSelection = Partial<Record<Exclude<ExportScope, 'all'>, readonly string[]>>;
