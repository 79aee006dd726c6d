import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useAskClose } from '#renderer/ui/forms/use-typed.ts';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { addMembers } from '../lists-commands.ts';
import { newcomerFault } from '../newcomer.ts';
import { PasteMembers, type PastedMembers } from './paste-members.tsx';
import { SearchMembers } from './search-members.tsx';
import styles from './lists.module.css';

type How = 'search' | 'paste';

const NOBODY: PastedMembers = { members: [], addressed: [], newcomers: [] };

/** The window for putting contacts on a fixed list: by searching them, or by pasting addresses. */
export function AddMembersDialog({
  list,
  members,
  onClose,
}: {
  list: MailingList;
  /** Who is on it already. */
  members: readonly MemberRef[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['lists', 'common']);
  const office = useOffice();
  const act = useAct();
  const number = useNumber();
  const [how, setHow] = useState<How>('search');
  const [chosen, setChosen] = useState<ReadonlyMap<string, MemberRef>>(new Map());
  const [pasted, setPasted] = useState<PastedMembers>(NOBODY);
  const [begun, setBegun] = useState('');
  const there = new Set(members.map(({ ownerId }) => ownerId));
  const coming = (how === 'search' ? [...chosen.values()] : pasted.members).filter(
    ({ ownerId }) => !there.has(ownerId),
  );
  const { newcomers, addressed } = how === 'search' ? NOBODY : pasted;
  const count = coming.length + addressed.length + newcomers.length;
  const cancel = useAskClose(() => count > 0, onClose);
  const isWhole = newcomers.every((one) => newcomerFault(one) === null);

  const add = async () => {
    const isDone = await act(
      () =>
        addMembers(office, list, coming, {
          newcomers,
          addressed,
          source: t('lists:add.source', { list: list.name }),
          today: dayInFinland(new Date()),
        }),
      newcomers.length === 0
        ? t('lists:add.done', { count, formatted: number(count) })
        : t('lists:add.doneWithNew', { count, formatted: number(count), added: newcomers.length }),
      t('lists:add.undone'),
    );
    if (isDone) onClose();
  };

  return (
    <Dialog
      title={t('lists:add.title')}
      isOpen
      onClose={cancel}
      width="wide"
      onGo={count === 0 || !isWhole ? undefined : () => void add()}
      actions={
        <>
          <Button onPress={cancel}>{t('common:cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0 || !isWhole} onPress={() => void add()}>
            {count === 0
              ? t('lists:add.actionNone')
              : t('lists:add.action', { count, formatted: number(count) })}
          </Button>
        </>
      }
    >
      <div className={styles.message}>
        <Segmented<How>
          label={t('lists:add.how')}
          value={how}
          onChange={(next) => {
            setBegun('');
            setHow(next);
          }}
          options={[
            { value: 'search', label: t('lists:add.search') },
            { value: 'paste', label: t('lists:add.paste') },
          ]}
        />
        {how === 'search' ? (
          <div
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              // A list of addresses is no word to search for, but what the other way takes.
              if (chosen.size > 0 || text.split('@').length < 3) return;
              event.preventDefault();
              const frame = event.currentTarget.parentElement;
              flushSync(() => {
                setBegun(text);
                setHow('paste');
              });
              frame?.querySelector('textarea')?.focus();
            }}
          >
            <SearchMembers there={there} chosen={chosen} onChoose={setChosen} />
          </div>
        ) : (
          <PasteMembers begun={begun} onFound={setPasted} />
        )}
      </div>
    </Dialog>
  );
}
