import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { recordCopiedAddresses } from '#renderer/features/lists/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { useAsked, useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { BULK_ACTS, type BulkAct } from './bulk-acts.ts';
import { freshList, isNarrowed, LISTS, queryOf } from '../list/contacts-store.ts';
import { useCopy } from '../page/use-copy.ts';
import { useDeleteMany } from './use-delete-many.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import styles from '../list/contacts.module.css';

/** Whoever is deleted, merged or taken back with an import is ticked no more. `all`: how many there are now. */
function useForgetGone(of: ContactSide, all: number) {
  const { directory, language } = useDirectory();
  const forget = useEffectEvent(async () => {
    const useList = LISTS[of];
    if (useList.getState().ticked.size === 0) return;
    const there = new Set(await directory.ids(queryOf(of, freshList(of)), language));
    const { ticked } = useList.getState();
    const left = [...ticked].filter((id) => there.has(id));
    if (left.length < ticked.size) useList.setState({ ticked: new Set(left) });
  });
  useEffect(() => void forget(), [all]);
}

/** How many of the ticked are not among those that words and filters leave in the list. */
function useHidden(of: ContactSide): number {
  const useList = LISTS[of];
  const text = useList((list) => list.text);
  const filters = useList((list) => list.filters);
  const ticked = useList((list) => list.ticked);
  const query = queryOf(of, { text, filters, sort: [] });
  const isAsked = ticked.size > 0 && isNarrowed({ text, filters });
  const found = valueOr(
    useAsked(
      isAsked ? (directory, language) => directory.ids(query, language) : null,
      isAsked ? JSON.stringify(query) : '',
    ),
    null,
  );
  return useMemo(() => {
    if (!isAsked || !found) return 0;
    const there = new Set(found);
    return [...ticked].filter((id) => !there.has(id)).length;
  }, [isAsked, found, ticked]);
}

/** What can be done with the ticked contacts; there only while some are. They stay ticked over pages and filters. */
export function SelectionBar({ of, page }: { of: ContactSide; page: ContactPage }) {
  const { t } = useTranslation(['contacts', 'views', 'lists']);
  const number = useNumber();
  const office = useOffice();
  const { directory, language } = useDirectory();
  const useList = LISTS[of];
  const ticked = useList((list) => list.ticked);
  const copy = useCopy();
  const deleteMany = useDeleteMany(of);
  const [act, setAct] = useState<BulkAct | null>(null);
  const count = ticked.size;
  const isThere = count > 0;
  const wasThere = useRef(isThere);
  useEffect(() => {
    const isGone = wasThere.current && !isThere;
    wasThere.current = isThere;
    if (!isGone) return;
    // The button that was pressed goes with the bar. The rows may go too; the box that ticks them stays.
    return afterFrame(() => {
      focusWhenLost(document.querySelector<HTMLElement>('[data-pane] thead input'));
    });
  }, [isThere]);
  useForgetGone(of, page.all);
  const hidden = useHidden(of);
  if (count === 0) return null;
  const ids = [...ticked];
  const unseen =
    hidden === 0 ? null : t('views:unseen', { count: hidden, formatted: number(hidden) });

  const tickAll = async () => {
    const all = await directory.ids(queryOf(of, useList.getState()), language);
    useList.setState((list) => ({ ticked: new Set([...list.ticked, ...all]) }));
  };
  const copyEmails = async () => {
    const { recipients, leftOut } = await directory.recipients(of, ids, language);
    const left = leftOut.filter(({ reason }) => reason !== 'same-address').length;
    const copied = recipients.length;
    if (copied === 0) {
      showNotice(t('views:noAddresses'));
      return;
    }
    const done = t('contacts:list.copiedEmails', { count: copied, formatted: number(copied) });
    const more = [
      ...(left > 0 ? [t('views:leftOut', { count: left, formatted: number(left) })] : []),
      ...(unseen === null ? [] : [unseen]),
    ];
    const isCopied = await copy(
      recipients.map(({ address }) => address).join('; '),
      more.length === 0 ? done : `${done}. ${more.join(' ')}`,
    );
    if (!isCopied) return;
    await recordCopiedAddresses(office, {
      title: t('lists:message.addresses'),
      language,
      contacts: copied,
    });
  };
  const entries: MenuEntry[] = BULK_ACTS[of].flatMap((group, index) => [
    ...(index === 0 ? [] : (['line'] as const)),
    ...group.map((id) => ({
      id,
      label: t(`views:bulk.menu.${id}`),
      onAction: () => setAct(id),
    })),
  ]);

  return (
    <div
      className={styles.selection}
      role="group"
      aria-label={t('contacts:list.selection')}
      data-no-print
    >
      <strong role="status">
        {t('contacts:list.selected', { count, formatted: number(count) })}
      </strong>
      {unseen === null ? null : <span role="status">{unseen}</span>}
      {page.total > page.rows.length && count < page.total ? (
        <Button size="small" variant="quiet" onPress={() => void tickAll()}>
          {t('views:tickAllFound', { formatted: number(page.total) })}
        </Button>
      ) : null}
      <MenuButton
        shape="text"
        icon="pencil"
        size="small"
        label={t('views:bulk.edit')}
        entries={entries}
      />
      <Button size="small" icon="copy" onPress={() => void copyEmails()}>
        {t('contacts:list.copyEmails')}
      </Button>
      <Button
        size="small"
        icon="trash"
        variant="danger"
        onPress={() => void deleteMany(ids, unseen)}
      >
        {t('contacts:list.deleteSelected')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => useList.setState({ ticked: new Set() })}>
        {t('contacts:list.clearSelection')}
      </Button>
      {act ? (
        <BulkDialog of={of} act={act} ids={ids} unseen={unseen} onClose={() => setAct(null)} />
      ) : null}
    </div>
  );
}
