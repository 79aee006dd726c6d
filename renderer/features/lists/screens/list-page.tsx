import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { AddMembersDialog } from '../components/add-members-dialog.tsx';
import { CopyAddressesDialog } from '../components/copy-addresses-dialog.tsx';
import { ExportMenu } from '../components/export-menu.tsx';
import { MemberList } from '../components/member-list.tsx';
import { RuleSentence } from '../components/rule-editor.tsx';
import type { ExportSource } from '../export-source.ts';
import { readMembers, useMembers } from '../use-members.ts';
import { useDeleteList } from '../use-delete-list.ts';
import styles from '../components/lists.module.css';

/** A list: who is on it today, who is written to and who is not. */
export function ListPage({ id }: { id: string }) {
  const { t } = useTranslation(['lists']);
  const live = useMembers(id);
  return (
    <LiveRecord
      live={live}
      record={{ table: 'lists', id }}
      failure={{ title: t('lists:failedTitle'), text: t('lists:failedText') }}
    >
      {(read) => <Page {...read} />}
    </LiveRecord>
  );
}

function Page({ list, members }: { list: MailingList; members: readonly MemberRef[] | null }) {
  const { t } = useTranslation(['lists', 'common']);
  const [, navigate] = useLocation();
  const number = useNumber();
  const language = useScreenLanguage();
  const { directory } = useDirectory();
  const deleteList = useDeleteList();
  const [dialog, setDialog] = useState<'copy' | 'add' | null>(null);
  const source = useMemo<ExportSource>(
    () => ({
      readMembers: (office) => readMembers(office, list.id, directory, language),
      subject: list.name,
      listId: list.id,
    }),
    [list.id, list.name, directory, language],
  );
  const count = members?.length ?? 0;
  const isFixed = list.mode === 'fixed';
  const close = () => setDialog(null);
  const edit = () => navigate(`/lists/${list.id}/edit`);
  usePageKeys({ onEdit: edit, onLeave: () => navigate('/lists') });
  const deleteAndLeave = async () => {
    if (await deleteList(list)) navigate('/lists');
  };
  const addButton = (
    <Button icon="user-plus" onPress={() => setDialog('add')}>
      {t('lists:page.addMembers')}
    </Button>
  );
  return (
    <>
      <ViewBar
        title={list.name}
        back={{ href: '#/lists', label: t('lists:title') }}
        sub={
          <>
            {list.sample ? <SampleTag /> : null} {list.purpose}
          </>
        }
        actions={
          <>
            {isFixed ? addButton : null}
            <ExportMenu source={source} isDisabled={count === 0} />
            <Button
              variant="primary"
              icon="copy"
              isDisabled={count === 0}
              onPress={() => setDialog('copy')}
            >
              {t('lists:export.copy')}
            </Button>
            <MenuButton
              label={t('common:moreActions')}
              variant="quiet"
              entries={[
                {
                  id: 'edit',
                  label: t('common:edit'),
                  icon: 'pencil',
                  shortcut: 'F2',
                  onAction: edit,
                },
                {
                  id: 'remove',
                  label: t('common:delete'),
                  icon: 'trash',
                  danger: true,
                  onAction: () => void deleteAndLeave(),
                },
              ]}
            />
          </>
        }
      />
      {list.mode === 'rule' || list.notes ? (
        <div className={styles.ruleBar}>
          {list.mode === 'rule' ? <RuleSentence of={list.of} rule={list.rule} /> : null}
          {list.notes ? <p className={styles.notes}>{list.notes}</p> : null}
        </div>
      ) : null}
      {members && count === 0 ? (
        <EmptyState
          icon="mail"
          title={t(isFixed ? 'lists:page.none' : 'lists:page.noneByRule')}
          text={t(isFixed ? 'lists:page.noneText' : 'lists:page.noneByRuleText')}
          action={isFixed ? addButton : undefined}
        />
      ) : null}
      {members && count > 0 ? (
        <MemberList key={list.id} list={list} members={members} />
      ) : (
        <span className={styles.hidden} role="status">
          {members ? t('lists:page.members', { count, formatted: number(count) }) : ''}
        </span>
      )}
      {dialog === 'copy' ? <CopyAddressesDialog source={source} onClose={close} /> : null}
      {dialog === 'add' ? (
        <AddMembersDialog list={list} members={members ?? []} onClose={close} />
      ) : null}
    </>
  );
}
