import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { Live } from '#renderer/data/use-live.ts';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { useContactPage } from '#renderer/workers/directory/use-directory.ts';
import { LISTS, queryOf } from './contacts-store.ts';

/** So many rows are fetched at once, from before what is in sight; the next when so many more have come in sight. */
const FETCHED = 200;
const STEP = 50;

/**
 * The rows of the list around what is in sight. Typing and scrolling never wait: those before stay until the next are
 * there.
 */
export function useContactList(of: ContactSide, openId: string | undefined): Live<ContactPage> {
  const useList = LISTS[of];
  const text = useList((list) => list.text);
  const filters = useList((list) => list.filters);
  const sort = useList((list) => list.sort);
  const from = useList((list) => Math.max(0, (Math.floor(list.from / STEP) - 1) * STEP));
  const hasStarted = useList((list) => list.viewId !== undefined);
  const query = queryOf(of, { text, filters, sort });
  return useContactPage(hasStarted ? { query, from, count: FETCHED, openId } : null, {
    keepPrevious: true,
  });
}
