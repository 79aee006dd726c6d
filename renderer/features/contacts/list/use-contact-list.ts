import { useEffect, useRef } from 'react';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import type { Live } from '#renderer/data/use-live.ts';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { useContactPage } from '#renderer/workers/directory/use-directory.ts';
import { LISTS, queryOf } from './contacts-store.ts';

export const PAGE_SIZE = 100;

/**
 * The page of the list that is shown now. Typing never waits: the page before stays until the next is there. When
 * something is opened that lies on another page, the list turns to it.
 */
export function useContactList(of: ContactSide, openId: string | undefined): Live<ContactPage> {
  const useList = LISTS[of];
  const text = useList((list) => list.text);
  const filters = useList((list) => list.filters);
  const sort = useList((list) => list.sort);
  const from = useList((list) => list.from);
  const hasStarted = useList((list) => list.viewId !== undefined);
  const query = queryOf(of, { text, filters, sort });
  const page = useContactPage(hasStarted ? { query, from, count: PAGE_SIZE, openId } : null, {
    keepPrevious: true,
  });

  const seenId = useRef<string | undefined>(undefined);
  const open = valueOr(page, null)?.open;
  useEffect(() => {
    if (openId === undefined) seenId.current = undefined;
    // A record just added is not in the list yet: it is shown once it is.
    if (open === undefined || open.id !== openId || seenId.current === openId) return;
    seenId.current = openId;
    if (open.at < from || open.at >= from + PAGE_SIZE) {
      useList.setState({ from: Math.floor(open.at / PAGE_SIZE) * PAGE_SIZE });
    }
  }, [open, openId, from, useList]);
  return page;
}
