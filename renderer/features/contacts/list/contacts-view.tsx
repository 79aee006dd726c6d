import { useCallback, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import type { LongTableHandle } from '#renderer/ui/tables/long-table.tsx';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { ListFrame } from '#renderer/ui/layout/list-frame.tsx';
import { LISTS, queryOf } from './contacts-store.ts';
import { useContactList } from './use-contact-list.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useListKeys } from './use-list-keys.ts';
import { usePrintedList } from './use-printed-list.ts';
import { useViews } from './use-views.ts';
import { ContactFilterBar } from './contact-filter-bar.tsx';
import { ContactTable } from './contact-table.tsx';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { ContactsFailure } from '../page/contacts-failure.tsx';
import { SelectionBar } from '../bulk/selection-bar.tsx';

const HOMES = { persons: '/contacts', organisations: '/organisations' } as const;

/** The list of persons or of organisations, and beside it what is open of it: a page or a form. */
export function ContactsView({
  of,
  openId,
  isForm,
  detail,
  detailLabel,
  firstUse,
  instead,
  onDelete,
}: {
  of: ContactSide;
  /** The contact that is open. */
  openId: string | undefined;
  isForm: boolean;
  detail: ReactNode;
  /** What the pane is called; without one, by the contact that is open. */
  detailLabel: string | undefined;
  /** Stands in while there is nobody at all. */
  firstUse: ReactNode;
  /** Another way to see the contacts, in the place of the table. */
  instead?: ReactNode;
  onDelete: (row: { id: string; name: string }) => void;
}) {
  const { t } = useTranslation(['contacts']);
  const home = HOMES[of];
  const search = useFindField();
  useViews(of);
  const live = useContactList(of, openId);
  const page = valueOr(live, undefined);
  const { open } = page ?? {};
  const table = useRef<LongTableHandle>(null);
  const openFirst = useOpenFirst(of, home, table);
  useRowAfterClosing(table, { isOpen: Boolean(detail), isHere: !instead, at: open?.at });
  const printed = usePrintedList(of);
  useListKeys(home, isForm ? undefined : openId, open);
  const count = page?.all;
  const before = useRef(count);
  useEffect(() => {
    // With the last contact the list goes, and with it what had the focus.
    if (count === 0 && before.current) focusWhenLost();
    before.current = count ?? before.current;
  }, [count]);

  if (page?.all === 0 && !detail) return firstUse;
  const openName = open?.id === openId ? open?.name : undefined;
  const frame = (
    <ListFrame
      name={of === 'persons' ? 'contacts' : of}
      label={t(`contacts:${of}`)}
      bar={
        page ? (
          <ContactFilterBar of={of} page={page} inputRef={search} onOpenFirst={openFirst} />
        ) : null
      }
      selection={page && !instead ? <SelectionBar of={of} page={page} /> : null}
      table={
        instead ? (
          instead
        ) : page ? (
          <ContactTable
            of={of}
            page={page}
            home={home}
            currentId={openId}
            printed={printed}
            onDelete={onDelete}
            handle={table}
          />
        ) : (
          <Loading />
        )
      }
      detail={detail}
      // Where nobody is open any more it is still not called as the list is.
      detailLabel={detailLabel ?? openName ?? t('contacts:title')}
      closeHref={`#${home}`}
    />
  );
  return (
    <LiveValue live={live} loading={detail ? frame : <Loading />} failed={<ContactsFailure />}>
      {() => frame}
    </LiveValue>
  );
}

/** Opens the first that the words find, and goes to it in the list. */
function useOpenFirst(
  of: ContactSide,
  home: string,
  table: RefObject<LongTableHandle | null>,
): () => void {
  const { directory, language } = useDirectory();
  const [, navigate] = useLocation();
  return useCallback(() => {
    // The list may still be that of the words before.
    void directory.ids(queryOf(of, LISTS[of].getState()), language).then(([first]) => {
      if (first === undefined) return;
      navigate(`${home}/${first}`);
      table.current?.focusRow(0);
    });
  }, [of, home, directory, language, navigate, table]);
}

/** Gives the keyboard to the row of what was open, where it was in what is closed. */
function useRowAfterClosing(
  table: RefObject<LongTableHandle | null>,
  { isOpen, isHere, at }: { isOpen: boolean; isHere: boolean; at: number | undefined },
): void {
  const before = useRef<{ isOpen: boolean; at: number | undefined }>({ isOpen, at });
  useEffect(() => {
    const { isOpen: wasOpen, at: lastAt } = before.current;
    before.current = { isOpen, at: isOpen ? (at ?? lastAt) : lastAt };
    if (!wasOpen || isOpen || !isHere) return undefined;
    return afterFrame(() => {
      if (document.activeElement === document.body) table.current?.focusRow(lastAt);
    });
  }, [table, isOpen, isHere, at]);
}
