import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSPHRASE } from '#shared/safekeeping/app-lock.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  IDLE_MINUTES,
  lockNow,
  removeLock,
  setIdleMinutes,
  setLock,
  unlock,
  useAppLock,
  type LockFailure,
} from '../kept-lock.ts';
import { useLockFailureText } from '../use-lock-failure-text.ts';
import styles from './lock-part.module.css';

/** The lock in the settings: putting it on, how soon it locks, taking it off. */
export function LockPart() {
  const { t } = useTranslation(['appLock', 'common']);
  const kept = useAppLock((state) => state.kept);
  const [asked, setAsked] = useState<'set' | 'remove' | null>(null);
  return (
    <div className={styles.part}>
      <p className={styles.help}>{t('appLock:honest')}</p>
      {kept ? (
        <Select
          label={t('appLock:after')}
          options={IDLE_MINUTES.map((minutes) => ({
            value: String(minutes),
            label: t('appLock:minutes', { count: minutes }),
          }))}
          value={String(kept.minutes)}
          onChange={(minutes) => setIdleMinutes(Number(minutes))}
        />
      ) : null}
      <div className={styles.buttons}>
        {kept ? (
          <>
            <Button icon="lock" onPress={lockNow}>
              {t('appLock:lockNow')}
            </Button>
            <Button onPress={() => setAsked('set')}>{t('appLock:change')}</Button>
            <Button onPress={() => setAsked('remove')}>{t('appLock:remove')}</Button>
          </>
        ) : (
          <Button onPress={() => setAsked('set')}>{t('appLock:set')}</Button>
        )}
      </div>
      {asked === 'set' ? <SetDialog hasOld={kept !== null} onClose={() => setAsked(null)} /> : null}
      {asked === 'remove' ? <RemoveDialog onClose={() => setAsked(null)} /> : null}
    </div>
  );
}

/** Whoever comes by an open window must not be able to lock its owner out: a new passphrase asks for the old one. */
function SetDialog({ hasOld, onClose }: { hasOld: boolean; onClose: () => void }) {
  const { t } = useTranslation(['appLock']);
  const failureText = useLockFailureText();
  const minutes = useAppLock((state) => state.kept?.minutes ?? 15);
  const [old, setOld] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [wrong, setWrong] = useState<LockFailure | 'short' | 'differs' | null>(null);
  const faultOf = async () => {
    const opened = hasOld ? await unlock(old) : null;
    if (opened?.ok === false) return opened.failure;
    if ([...first].length < SHORTEST_PASSPHRASE) return 'short';
    return first === second ? null : 'differs';
  };
  const save = async () => {
    const fault = await faultOf();
    setWrong(fault);
    if (fault !== null) return false;
    await setLock(first, minutes);
    showNotice(t('appLock:isSet'));
    return true;
  };
  return (
    <FormDialog
      kept="secret"
      title={hasOld ? t('appLock:changeTitle') : t('appLock:setTitle')}
      action={hasOld ? t('appLock:changeAction') : t('appLock:setAction')}
      onClose={onClose}
      onSave={save}
    >
      {hasOld ? (
        <TextField
          label={t('appLock:old')}
          type="password"
          value={old}
          onChange={setOld}
          error={wrong instanceof Object ? failureText(wrong) : undefined}
        />
      ) : null}
      <TextField
        label={t('appLock:new')}
        help={t('appLock:newHelp', { count: SHORTEST_PASSPHRASE })}
        type="password"
        value={first}
        onChange={setFirst}
        error={
          wrong === 'short' ? t('appLock:tooShort', { count: SHORTEST_PASSPHRASE }) : undefined
        }
      />
      <TextField
        label={t('appLock:again')}
        type="password"
        value={second}
        onChange={setSecond}
        error={wrong === 'differs' ? t('appLock:differs') : undefined}
      />
    </FormDialog>
  );
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['appLock']);
  const failureText = useLockFailureText();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<LockFailure | null>(null);
  const remove = async () => {
    const opened = await unlock(typed);
    if (!opened.ok) {
      setWrong(opened.failure);
      return false;
    }
    removeLock();
    showNotice(t('appLock:isRemoved'));
    return true;
  };
  return (
    <FormDialog
      kept="secret"
      title={t('appLock:removeTitle')}
      action={t('appLock:removeAction')}
      onClose={onClose}
      onSave={remove}
    >
      <TextField
        label={t('appLock:passphrase')}
        type="password"
        value={typed}
        onChange={setTyped}
        error={wrong ? failureText(wrong) : undefined}
      />
    </FormDialog>
  );
}
