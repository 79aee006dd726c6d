import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { LISTS, turnList } from './contacts-store.ts';

/** Leads to contacts that are ticked, so that something can be done with all of them, and nobody beside them. */
export function showContacts(of: ContactSide, ids: readonly string[]): void {
  turnList(of, { text: '', filters: { ids } });
  // A view that is opened at the start would narrow the list otherwise.
  LISTS[of].setState({ ticked: new Set(ids), viewId: null });
  window.location.hash = of === 'persons' ? '#/contacts' : '#/organisations';
}
