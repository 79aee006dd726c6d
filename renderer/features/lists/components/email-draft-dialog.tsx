import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipients } from '#shared/contacts/lists/recipients.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DraftNotice } from '#renderer/ui/forms/draft-notice.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { ExportSource } from '../export-source.ts';
import { useMessageChoices } from '../message-choices.ts';
import { useMessageRecipients } from '../use-message-recipients.ts';
import { useSaveDraft } from '../use-save-draft.ts';
import { useSourceRecipients } from '../use-source-recipients.ts';
import { LeftOut } from './left-out.tsx';
import { MessageBatches } from './message-batches.tsx';
import { MessageOptions } from './message-options.tsx';
import styles from './lists.module.css';

/** The window for saving a message to a list as drafts that a mail program opens. */
export function EmailDraftDialog({
  source,
  onClose,
}: {
  source: ExportSource;
  onClose: () => void;
}) {
  const { t } = useTranslation(['lists', 'common']);
  const live = useSourceRecipients(source);
  const settings = useLive((office) => office.settings(), []);
  return (
    <Dialog
      title={t('lists:message.draftTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{t('common:close')}</Button>}
    >
      <LiveValue live={live}>
        {(found) => (
          <LiveValue live={settings}>
            {({ email }) => <Drafting source={source} found={found} ownAddress={email} />}
          </LiveValue>
        )}
      </LiveValue>
    </Dialog>
  );
}

function Drafting({
  source,
  found,
  ownAddress,
}: {
  source: ExportSource;
  found: Recipients;
  ownAddress: string;
}) {
  const { t } = useTranslation(['lists', 'shell']);
  const recipients = useMessageRecipients(found);
  const choices = useMessageChoices();
  const { draft, set, kept } = useKeptFields(`message:${source.listId ?? 'new'}`, {
    subject: '',
    text: '',
  });
  const { subject, text } = draft;
  const [isAsked, setAsked] = useState(false);
  // What was saved holds for this message to these batches alone.
  const key = JSON.stringify([recipients.chosen, choices, subject, text]);
  const toSelf = choices.field === 'bcc' && isEmailAddress(ownAddress.trim().toLowerCase());
  const { save, problem, done } = useSaveDraft(source, key);
  const withCode = hasIdentityCode(subject) ? 'subject' : hasIdentityCode(text) ? 'text' : null;

  if (!kept.isReady) return null;
  return (
    <div className={styles.message}>
      <DraftNotice form={kept} />
      <p className={styles.quiet}>{t('lists:message.draftHelp')}</p>
      <TextField
        label={t('lists:message.subject')}
        value={subject}
        onChange={(typed) => set({ subject: typed })}
        maxLength={300}
        error={isAsked && subject.trim() === '' ? t('lists:message.subjectMissing') : undefined}
      />
      <TextArea
        label={t('lists:message.text')}
        value={text}
        onChange={(typed) => set({ text: typed })}
        rows={6}
      />
      <MessageOptions recipients={recipients} forCopying={false} />
      {toSelf ? (
        <p className={styles.quiet}>{t('lists:message.toSelf', { address: ownAddress })}</p>
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {withCode ? (
        <Notice tone="danger">
          {t('lists:message.identityCode', { field: t(`lists:message.${withCode}`) })}
        </Notice>
      ) : (
        <MessageBatches
          recipients={recipients}
          done={done}
          texts={{
            action: t('lists:message.saveBatch'),
            actionNamed: (number) => t('lists:message.saveBatchNamed', { number }),
            done: t('lists:message.savedBatch'),
          }}
          onDo={(batch, number) => {
            setAsked(true);
            if (subject.trim() === '') return;
            void save({
              subject,
              text,
              field: choices.field,
              recipients: batch,
              self: toSelf ? ownAddress.trim() : null,
              number,
              total: recipients.batches.length,
            }).then((isSaved) => {
              if (isSaved) kept.release();
            });
          }}
        />
      )}
      <LeftOut members={found.leftOut} />
    </div>
  );
}
