import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { identityAsTyped, isMistyped, recipientOf } from '#shared/backup/encryption.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { openByKey, unlock } from '../kept-lock.ts';
import { useLockFailureText } from '../use-lock-failure-text.ts';
import styles from './lock-screen.module.css';

/** Covers everything until the passphrase is typed. What was under way stays as it is beneath. */
export function LockScreen() {
  const { t } = useTranslation(['appLock', 'safekeeping']);
  const failureText = useLockFailureText();
  const platform = usePlatform();
  const [typed, setTyped] = useState('');
  const [isForgotten, setForgotten] = useState(false);
  const [refusal, setRefusal] = useState<{ text: string; toMend?: true } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.documentElement.dataset['locked'] = '';
    return () => {
      delete document.documentElement.dataset['locked'];
    };
  }, []);

  useEffect(() => {
    field.current?.focus();
  }, [isForgotten]);

  useEffect(() => {
    if (!refusal) return;
    // Left and entered again: a screen reader says what is wrong with a field when it comes to it.
    field.current?.blur();
    field.current?.focus();
    if (refusal.toMend !== true) field.current?.select();
  }, [refusal]);

  const turn = (forgotten: boolean) => {
    setForgotten(forgotten);
    setTyped('');
    setRefusal(null);
  };
  const openWithKey = async () => {
    if (await isMistyped(typed)) {
      setRefusal({ text: t('safekeeping:recovery.mistyped'), toMend: true });
      return;
    }
    const kept = await platform.kept();
    const identity = identityAsTyped(typed);
    const recipient = identity === null ? null : await recipientOf(identity);
    if (recipient !== null && kept.ok && kept.value.recipient === recipient) openByKey();
    else setRefusal({ text: t('appLock:wrongKey') });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      if (isForgotten) {
        await openWithKey();
      } else {
        const opened = await unlock(typed);
        if (!opened.ok) setRefusal({ text: failureText(opened.failure) });
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled
      className={classes(styles.cover)}
      data-modal
      data-lock-screen
    >
      <Modal className={classes(styles.frame)}>
        <Dialog className={classes(styles.dialog)}>
          <Heading slot="title" className={classes(styles.title)}>
            {t('appLock:locked')}
          </Heading>
          <p>{isForgotten ? t('appLock:forgottenHelp') : t('appLock:lockedHelp')}</p>
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
            <TextField
              key={isForgotten ? 'key' : 'passphrase'}
              label={isForgotten ? t('appLock:key') : t('appLock:passphrase')}
              // Nobody types a whole key from paper without seeing it.
              type={isForgotten ? 'text' : 'password'}
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setRefusal(null);
              }}
              error={refusal?.text}
              inputRef={field}
            />
            <div className={styles.buttons}>
              <Button onPress={() => turn(!isForgotten)}>
                {isForgotten ? t('appLock:backToPassphrase') : t('appLock:forgotten')}
              </Button>
              <Button variant="primary" type="submit" isDisabled={isBusy}>
                {t('appLock:open')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
