import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { ListFrame } from '#renderer/ui/layout/list-frame.tsx';
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
      bar={page ? <ContactFilterBar of={of} page={page} inputRef={search} /> : null}
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
