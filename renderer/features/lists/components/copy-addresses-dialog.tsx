import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressLineOf } from '#shared/contacts/lists/mailbox.ts';
import type { Recipient, Recipients } from '#shared/contacts/lists/recipients.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ExportSource } from '../export-source.ts';
import { recordCopiedAddresses } from '../lists-commands.ts';
import { useMessageChoices } from '../message-choices.ts';
import { useMessageRecipients } from '../use-message-recipients.ts';
import { useSourceRecipients } from '../use-source-recipients.ts';
import { LeftOut } from './left-out.tsx';
import { MessageBatches } from './message-batches.tsx';
import { MessageOptions } from './message-options.tsx';
import styles from './lists.module.css';

/** The window for copying the addresses of a list, message by message. */
export function CopyAddressesDialog({
  source,
  onClose,
}: {
  source: ExportSource;
  onClose: () => void;
}) {
  const { t } = useTranslation(['lists', 'common']);
  const live = useSourceRecipients(source);
  return (
    <Dialog
      title={t('lists:message.copyTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{t('common:close')}</Button>}
    >
      <LiveValue live={live}>{(found) => <Copying source={source} found={found} />}</LiveValue>
    </Dialog>
  );
}

function Copying({ source, found }: { source: ExportSource; found: Recipients }) {
  const { t } = useTranslation(['lists', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const recipients = useMessageRecipients(found);
  const choices = useMessageChoices();
  const [problem, setProblem] = useState<'lists:message.copyFailed' | 'common:notRecorded' | null>(
    null,
  );
  // What was copied holds for these batches alone.
  const key = JSON.stringify([recipients.chosen, choices]);
  const [done, setDone] = useState<{ key: string; at: ReadonlySet<number> }>({
    key,
    at: new Set(),
  });
  const at = done.key === key ? done.at : new Set<number>();

  const copy = async (batch: Recipient[], number: number) => {
    setProblem(null);
    try {
      await navigator.clipboard.writeText(addressLineOf(batch, choices));
    } catch {
      setProblem('lists:message.copyFailed');
      return;
    }
    setDone({ key, at: new Set([...at, number]) });
    try {
      await recordCopiedAddresses(office, {
        ...(source.listId !== undefined && { listId: source.listId }),
        title: t('lists:message.addresses'),
        language,
        contacts: batch.length,
      });
    } catch {
      setProblem('common:notRecorded');
    }
  };

  return (
    <div className={styles.message}>
      <MessageOptions recipients={recipients} forCopying />
      {problem ? <Notice tone="danger">{t(problem)}</Notice> : null}
      <MessageBatches
        recipients={recipients}
        done={at}
        texts={{
          action: t('lists:message.copyBatch'),
          actionNamed: (number) => t('lists:message.copyBatchNamed', { number }),
          done: t('lists:message.copiedBatch'),
        }}
        onDo={(batch, number) => void copy(batch, number)}
      />
      <LeftOut members={found.leftOut} />
    </div>
  );
}
