import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { refreshKeys } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { ownIdentity } from '../own-identity.ts';
import { recoverySheet } from '../recovery-sheet.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RecipientForm } from './recipient-form.tsx';
import { SheetPaper } from './sheet-paper.tsx';
import styles from './safekeeping.module.css';

/** What opens the backups when this computer is gone: the recovery sheet, a passphrase, a second key. */
export function KeysPart({ kept, onChanged }: { kept: Kept; onChanged: () => Promise<void> }) {
  const { t } = useTranslation(['safekeeping', 'shell']);
  const platform = usePlatform();
  const office = useOffice();
  const maker = useWorkers().backupMakerOf(office.reader);
  const language = useScreenLanguage();
  const { moment } = useMoment();
  const confirm = useConfirm();
  const [paper, setPaper] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const hasKey = kept.recipient !== null;
  const isOlder = kept.wrapsOlderKey;
  const isSet = kept.wrappedKey !== null && !isOlder;

  const keep = async (keys: Parameters<typeof platform.keepKeys>[0]) => {
    const done = await platform.keepKeys(keys);
    if (!done.ok) showNotice(t(`shell:failures.${done.failure.code}`));
    await refreshKeys();
    await onChanged();
    return done.ok;
  };

  /** Does with the key what needs it; false where the key is not given. */
  const withKey = async <Done,>(work: (key: string) => Promise<Done>): Promise<Done | false> => {
    const key = await ownIdentity(platform, kept);
    if (key.ok) return await work(key.value);
    showNotice(t(`shell:failures.${key.failure.code}`));
    return false;
  };

  const sheetOf = async (key: string, now: string) => {
    const { organisation, unit, coordinatorName } = await office.settings();
    const names = [pickText(organisation, language), pickText(unit, language), coordinatorName];
    const named = names.filter((name) => name !== '').join(', ');
    return recoverySheet(key, { when: moment(now), office: named }, language);
  };

  const saveSheet = async (key: string) => {
    const now = new Date().toISOString();
    const text = await sheetOf(key, now);
    const saved = await platform.saveFile({
      suggestedName: `${t('safekeeping:screen.sheetName')}.txt`,
      filters: [{ name: t('safekeeping:screen.sheetFilter'), extensions: ['txt'] }],
      // With the mark by which every editor of Windows knows the letters with dots.
      bytes: new TextEncoder().encode(`\uFEFF${text}`),
    });
    if (!saved.ok) showNotice(t(`shell:failures.${saved.failure.code}`));
    else if (saved.value.saved && (await keep({ sheetMadeAt: now }))) {
      showNotice(t('safekeeping:screen.sheetSaved'));
    }
  };

  const printSheet = async (key: string) => {
    const now = new Date().toISOString();
    const text = await sheetOf(key, now);
    // What is printed is what the page is at that moment.
    flushSync(() => setPaper(text));
    const printed = await platform.print({ title: t('safekeeping:screen.sheetName') });
    setPaper(null);
    if (!printed.ok) return showNotice(t(`shell:failures.${printed.failure.code}`));
    // No machine knows whether paper came out: a sheet that is not there must not count as made.
    const isThere = await confirm({
      title: t('safekeeping:screen.sheetAsk.title'),
      text: t('safekeeping:screen.sheetAsk.text', { end: key.slice(-6) }),
      action: t('safekeeping:screen.sheetAsk.action'),
    });
    if (isThere) await keep({ sheetMadeAt: now });
  };

  const removePassphrase = async () => {
    const isLastWay = kept.sheetMadeAt === null && kept.secondRecipient === null;
    const isSure = await confirm({
      title: t('safekeeping:screen.passphraseAsk.title'),
      text: [
        t('safekeeping:screen.passphraseAsk.text'),
        ...(isLastWay ? [t('safekeeping:screen.passphraseAsk.noSheet')] : []),
      ].join(' '),
      action: t('safekeeping:screen.passphraseRemove'),
    });
    if (isSure) await keep({ wrappedKey: null });
  };

  return (
    <>
      <dt>{t('safekeeping:screen.sheet')}</dt>
      <dd>
        <p className={styles.text}>{t('safekeeping:screen.sheetHelp')}</p>
        {kept.sheetMadeAt === null ? (
          <Notice tone="warn">
            {t(`safekeeping:screen.${kept.hasOlderSheet ? 'sheetOlder' : 'sheetMissing'}`)}
          </Notice>
        ) : (
          <p>{t('safekeeping:screen.sheetMade', { when: moment(kept.sheetMadeAt) })}</p>
        )}
        <div className={styles.buttons}>
          <Button isDisabled={!hasKey} onPress={() => void withKey(printSheet)}>
            {t('safekeeping:screen.sheetPrint')}
          </Button>
          <Button isDisabled={!hasKey} onPress={() => void withKey(saveSheet)}>
            {t('safekeeping:screen.sheetSave')}
          </Button>
        </div>
        {paper === null ? null : <SheetPaper text={paper} />}
      </dd>
      <dt>{t('safekeeping:screen.passphrase')}</dt>
      <dd>
        <p className={styles.text}>{t('safekeeping:screen.passphraseHelp')}</p>
        {isOlder ? (
          <Notice tone="warn">{t('safekeeping:screen.passphraseOlder')}</Notice>
        ) : (
          <p>{t(`safekeeping:screen.${isSet ? 'passphraseSet' : 'passphraseNone'}`)}</p>
        )}
        <div className={styles.buttons}>
          <Button isDisabled={!hasKey} onPress={() => setAsking(true)}>
            {t(`safekeeping:screen.${isSet ? 'passphraseChange' : 'passphraseAction'}`)}
          </Button>
          {isSet ? (
            <Button onPress={() => void removePassphrase()}>
              {t('safekeeping:screen.passphraseRemove')}
            </Button>
          ) : null}
        </div>
        {isAsking && hasKey ? (
          <PassphraseDialog
            onClose={() => setAsking(false)}
            onSave={(passphrase) =>
              withKey(async (identity) =>
                keep({ wrappedKey: await maker.wrapKey({ identity, passphrase }) }),
              )
            }
          />
        ) : null}
      </dd>
      <dt>{t('safekeeping:screen.recipient')}</dt>
      <dd>
        <p className={styles.text}>{t('safekeeping:screen.recipientHelp')}</p>
        <RecipientForm
          recipient={kept.secondRecipient}
          onSave={async (secondRecipient) => await keep({ secondRecipient })}
        />
      </dd>
    </>
  );
}
