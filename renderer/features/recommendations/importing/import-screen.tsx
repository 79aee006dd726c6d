import { useEffect, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { HOME } from '../recommendations-address.ts';
import { ImportPreview } from './import-preview.tsx';
import { failureText } from './import-texts.ts';
import { useReading } from './use-reading.ts';
import styles from './importing.module.css';

/** Brings recommendations in: pasted or out of a file, a look at every row, one act. */
export function ImportScreen() {
  const { t } = useTranslation(['recommendations', 'import']);
  const reading = useReading();
  const { opened, problem, isReading } = reading;
  const isOpen = opened !== null;
  // The button that led here, or to the preview, is gone: reading goes on from the title.
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [isOpen]);
  return (
    <>
      <ViewBar
        title={t('recommendations:importing.title')}
        back={{ href: `#${HOME}`, label: t('recommendations:title') }}
        sub={opened?.name}
        actions={
          opened ? (
            <Button icon="folder" isDisabled={isReading} onPress={reading.leave}>
              {t('recommendations:importing.other')}
            </Button>
          ) : null
        }
      />
      <FileDrop
        title={t('recommendations:importing.title')}
        text={t('recommendations:importing.drop')}
        isDisabled={isReading}
        onFiles={([file]) => {
          if (file) void reading.take(file);
        }}
      />
      <p className={styles.reading} role="status">
        {isReading ? t('recommendations:importing.reading') : null}
      </p>
      {problem ? (
        <div className={styles.notice}>
          <Notice tone="danger" title={t('recommendations:importing.failedTitle')}>
            {'shell' in problem
              ? problem.shell
              : `${problem.name}: ${failureText(t, problem.failure)}`}
          </Notice>
        </div>
      ) : null}
      {opened ? (
        <ImportPreview
          key={opened.name}
          opened={opened}
          isReading={isReading}
          onReread={(all) => void reading.reread(all)}
        />
      ) : (
        <div className={styles.page}>
          <p className={styles.lead}>{t('recommendations:importing.intro')}</p>
          <PasteField
            isDisabled={isReading}
            onPaste={(pasted) => void reading.paste(pasted)}
            onChoose={() => void reading.choose()}
          />
        </div>
      )}
    </>
  );
}

/** Takes a report or a table the moment it is pasted, cells and all; what is typed waits for the button. */
function PasteField({
  isDisabled,
  onPaste,
  onChoose,
}: {
  isDisabled: boolean;
  onPaste: (pasted: { html?: string; text: string }) => void;
  onChoose: () => void;
}) {
  const { t } = useTranslation(['recommendations']);
  const [text, setText] = useState('');
  const take = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (!/<table/iu.test(html) && !/[\t\n]/u.test(plain)) return;
    event.preventDefault();
    onPaste({ ...(/<table/iu.test(html) && { html }), text: plain });
  };
  return (
    <>
      <div onPaste={take}>
        <TextArea
          label={t('recommendations:importing.paste')}
          rows={10}
          value={text}
          onChange={setText}
          isDisabled={isDisabled}
        />
      </div>
      <div className={styles.acts}>
        <Button
          variant="primary"
          isDisabled={isDisabled || text.trim() === ''}
          onPress={() => onPaste({ text })}
        >
          {t('recommendations:importing.read')}
        </Button>
        <Button icon="folder" isDisabled={isDisabled} onPress={onChoose}>
          {t('recommendations:importing.pick')}
        </Button>
      </div>
    </>
  );
}
