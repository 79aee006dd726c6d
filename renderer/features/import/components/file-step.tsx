import { useEffect, useId, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { useOffice } from '#renderer/data/office-context.ts';
import type { ImportState } from '../import-state.ts';
import type { KeptImport } from '../kept-import.ts';
import { importKeeperOf } from '../use-import-flow.ts';
import { readingFailureText } from '../problem-text.ts';
import { useShellFailureText } from '../use-shell-failure-text.ts';
import { WaitingList } from './waiting-list.tsx';
import { TemplatePart } from './template-part.tsx';
import styles from './import.module.css';

const KINDS = [
  'kindExcel',
  'kindCsv',
  'kindOutlook',
  'kindAddressBook',
  'kindWord',
  'kindPaste',
] as const;

/** The first step: choose, drop or paste a list; why the last one could not be read. */
export function FileStep({
  state,
  onChoose,
  onPaste,
  onResume,
  onTemplate,
}: {
  state: Extract<ImportState, { step: 'file' }>;
  onChoose: () => void;
  onPaste: (pasted: { html: string; text: string }) => void;
  onResume: () => void;
  onTemplate: (language: Language) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const kindsId = useId();
  return (
    <div className={styles.page}>
      <Problem problem={state.problem} />
      <WaitingList />
      {state.left ? (
        <Notice
          tone="info"
          title={t('importScreen:file.leftTitle')}
          actions={
            <Button size="small" onPress={onResume}>
              {t('importScreen:resume')}
            </Button>
          }
        >
          {t('importScreen:file.leftText', {
            name: state.left.list.fileName ?? t('importScreen:pasted'),
          })}
        </Notice>
      ) : null}
      {state.left ? null : <KeptNotice />}
      <p className={styles.lead}>{t('importScreen:file.lead')}</p>
      <div className={styles.twoParts}>
        <div className={styles.part}>
          <div className={styles.drop}>
            <Icon name="file-input" size="hero" />
            <p>
              {t('importScreen:file.dropHere')} {t('importScreen:file.or')}
            </p>
            <Button variant="primary" icon="folder" onPress={onChoose}>
              {t('importScreen:file.choose')}
            </Button>
          </div>
          <PasteField onPaste={onPaste} />
          <TemplatePart onSave={onTemplate} />
        </div>
        <section aria-labelledby={kindsId}>
          <h2 id={kindsId} className={styles.subhead}>
            {t('importScreen:file.kindsTitle')}
          </h2>
          <ul className={styles.kinds}>
            {KINDS.map((kind) => (
              <li key={kind}>{t(`importScreen:file.${kind}`)}</li>
            ))}
          </ul>
          <p className={styles.hint}>
            {t('importScreen:file.limits', {
              megabytes: LIMITS.fileBytes / 1024 / 1024,
              rows: LIMITS.rows,
            })}{' '}
            {t('importScreen:file.noVictims')}
          </p>
        </section>
      </div>
    </div>
  );
}

/** An import that was going on when the window was loaded anew or closed: the same list goes on as it was. */
function KeptNotice() {
  const { t } = useTranslation(['importScreen']);
  const office = useOffice();
  const [kept, setKept] = useState<KeptImport | null>(null);
  useEffect(() => {
    let isThere = true;
    void importKeeperOf(office)
      .read()
      .then((found) => {
        if (isThere) setKept(found);
      });
    return () => {
      isThere = false;
    };
  }, [office]);
  if (!kept) return null;
  const name = kept.fileName;
  return (
    <Notice
      tone="info"
      title={t('importScreen:file.leftTitle')}
      actions={
        <Button
          size="small"
          onPress={() => {
            setKept(null);
            void importKeeperOf(office).forget();
          }}
        >
          {t('importScreen:file.forgetKept')}
        </Button>
      }
    >
      {name === null
        ? t('importScreen:file.keptPasted')
        : t('importScreen:file.keptText', { name })}
    </Notice>
  );
}

function Problem({ problem }: { problem: Extract<ImportState, { step: 'file' }>['problem'] }) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const shellFailureText = useShellFailureText();
  if (!problem) return null;
  if (problem.about === 'shell') {
    const { fileName: name, sentence } = problem;
    const title = name === '' ? undefined : t('importScreen:file.notReadTitle', { name });
    return (
      <Notice tone="danger" title={title}>
        {sentence}
      </Notice>
    );
  }
  if (problem.about !== 'reading') {
    return <Notice tone="danger">{shellFailureText(problem.failure)}</Notice>;
  }
  return (
    <Notice
      tone="danger"
      title={
        problem.fileName === null
          ? t('importScreen:file.pastedNotReadTitle')
          : t('importScreen:file.notReadTitle', { name: problem.fileName })
      }
    >
      <p>
        {readingFailureText(t, problem.failure)} {t('importScreen:file.notReadNothing')}
      </p>
    </Notice>
  );
}

/** Takes a table from the clipboard, cells and all, the moment it is pasted; text that was typed waits for the button. */
function PasteField({ onPaste }: { onPaste: (pasted: { html: string; text: string }) => void }) {
  const { t } = useTranslation(['importScreen']);
  const [text, setText] = useState('');
  const take = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (!/<table/iu.test(html) && !/[\t\n;]/u.test(plain)) return;
    event.preventDefault();
    onPaste({ html, text: plain });
  };
  return (
    <div className={styles.paste} onPaste={take}>
      <TextArea
        label={t('importScreen:file.pasteTitle')}
        help={t('importScreen:file.pasteHelp')}
        placeholder={t('importScreen:file.pastePlaceholder')}
        rows={2}
        value={text}
        onChange={setText}
      />
      {text.trim() === '' ? null : (
        <Button onPress={() => onPaste({ html: '', text })}>
          {t('importScreen:file.pasteUse')}
        </Button>
      )}
    </div>
  );
}
