import { useTranslation } from 'react-i18next';
import {
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS_BYTES,
  MEBIBYTE,
} from '#shared/attachments/attachment-limits.ts';
import { fileSortOf } from '#shared/attachments/media-type.ts';
import { LOCALES } from '#shared/i18n/languages.ts';
import { openedAsForms } from '#renderer/common/dropped-forms.ts';
import { useTakeMessages } from '#renderer/common/dropped-messages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { readAttachments, type Owner } from '../attachments-data.ts';
import { useAttachmentActs } from '../use-attachment-acts.ts';
import styles from './attachments.module.css';

/** The files of a record: add by button or by dropping them, save a copy, delete. */
export function Attachments({ ownerKind, ownerId }: Owner) {
  const { t } = useTranslation(['engagements', 'common']);
  const owner = { ownerKind, ownerId };
  const live = useLive((office) => readAttachments(office, owner), [ownerKind, ownerId]);
  const { choose, take, deleteAttachment, saveCopy } = useAttachmentActs(owner);
  const { wordExport } = useWorkers();
  const takeMessages = useTakeMessages(wordExport.readMessages);
  const takeDropped = async (files: File[]) => {
    // A form is kept with what it answers; the button attaches it here.
    if (!(await openedAsForms(files))) await take(await takeMessages(files, owner));
  };
  const sizeText = useSizeText();
  const limits = {
    one: MAX_ATTACHMENT_BYTES / MEBIBYTE,
    all: MAX_ATTACHMENTS_BYTES / MEBIBYTE,
  };

  return (
    <Section
      title={t('engagements:attachments.title')}
      actions={
        <Button size="small" icon="plus" onPress={() => void choose()}>
          {t('engagements:attachments.add')}
        </Button>
      }
    >
      <FileDrop
        title={t('engagements:attachments.drop')}
        text={t('engagements:attachments.dropText')}
        onFiles={(files) => void takeDropped(files)}
      />
      <LiveValue live={live}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.quiet}>{t('engagements:attachments.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('engagements:attachments.list')}>
              {rows.map((one) => (
                <li key={one.id} className={styles.item}>
                  <Icon name="file-text" />
                  <span className={styles.name}>
                    {one.fileName}
                    <span className={styles.quiet}>
                      {t(`engagements:attachments.type.${fileSortOf(one.mediaType)}`)}
                      {', '}
                      {sizeText(one.size)}
                    </span>
                  </span>
                  <IconButton
                    icon="download"
                    size="small"
                    label={t('engagements:attachments.saveCopyOf', { name: one.fileName })}
                    onPress={() => void saveCopy(one)}
                  />
                  <IconButton
                    icon="trash"
                    size="small"
                    label={t('engagements:attachments.removeNamed', { name: one.fileName })}
                    onPress={() => void deleteAttachment(one)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </LiveValue>
      <p className={styles.quiet}>{t('engagements:attachments.limits', limits)}</p>
    </Section>
  );
}

/** A size as people read it: bytes, then kilobytes and megabytes to one place. */
function useSizeText(): (bytes: number) => string {
  const { t } = useTranslation(['engagements']);
  const locale = LOCALES[useScreenLanguage()];
  const number = (value: number) =>
    value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return (bytes) => {
    if (bytes < 1000) return t('engagements:attachments.bytes', { formatted: number(bytes) });
    const kilobytes = bytes / 1024;
    return kilobytes < 1000
      ? t('engagements:attachments.kilobytes', { formatted: number(kilobytes) })
      : t('engagements:attachments.megabytes', { formatted: number(kilobytes / 1024) });
  };
}
