import type { ContactSelection } from './contact-selection.ts';

const NOTHING: ContactSelection = {};

/** What the list of contacts is narrowed to now. */
export function useContactSelection(): ContactSelection {
  return NOTHING;
}
