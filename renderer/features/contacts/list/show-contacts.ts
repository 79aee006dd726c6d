import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { LISTS, turnList } from './contacts-store.ts';

/** Leads to contacts that are ticked, so that something can be done with all of them, among those changed since a day. */
export function showContacts(
  of: ContactSide,
  ids: readonly string[],
  changedSince: CalendarDate,
): void {
  turnList(of, { text: '', filters: { changedSince } });
  // A view that is opened at the start would narrow the list otherwise.
  LISTS[of].setState({ ticked: new Set(ids), viewId: null });
  window.location.hash = of === 'persons' ? '#/contacts' : '#/organisations';
}
