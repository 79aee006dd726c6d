import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { Dialog } from '../overlays/dialog.tsx';
import styles from '../overlays/dialog.module.css';
import { DraftNotice } from './draft-notice.tsx';
import type { FramedForm } from './form-frame.tsx';
import type { NothingKept } from './nothing-kept.ts';
import { useSaveWhenSettled } from './use-save-when-settled.ts';
import { useFormKeys } from './use-form-keys.ts';
import { useAskClose, useTyped } from './use-typed.ts';

type DialogTexts = {
  title: string;
  action: string;
  danger?: boolean;
  /** Nothing to be done yet: neither the button nor a key goes on. */
  isDisabled?: boolean;
  /** What keeps it from being saved, once that was tried: said beside the buttons. */
  hindrance?: string | undefined;
  width?: 'wide' | 'full';
  children: ReactNode;
};

/** What a window keeps of its fields (`useKeptFields`) until they are saved or thrown away. */
type KeptWindow = {
  isReady: boolean;
  isWritten: boolean;
  restored: boolean;
  settle: (isSettled: boolean) => void;
  forget: () => Promise<void>;
  discardDraft: () => void;
};

type FormDialogProps = DialogTexts & {
  /** What is kept of what is typed and chosen, or why nothing is. */
  kept: KeptWindow | NothingKept;
  /** Whether it is asked before what is written is thrown away; without a word of it, always. */
  asksToDiscard?: boolean;
  onSave: () => Promise<boolean>;
  onClose: () => void;
};

/**
 * A window with a few fields: Enter and Ctrl+Enter go on, Esc leaves, and asks first where something was written. `onSave`
 * returns whether it may close.
 */
export function FormDialog({ kept, ...rest }: FormDialogProps) {
  if (typeof kept === 'string') return <Window {...rest} kept={null} />;
  return kept.isReady ? <Window {...rest} kept={kept} /> : null;
}

function Window({
  kept,
  asksToDiscard = true,
  onSave,
  onClose,
  children,
  ...rest
}: Omit<FormDialogProps, 'kept'> & { kept: KeptWindow | null }) {
  const ref = useRef<HTMLFormElement>(null);
  const hasTyped = useTyped(ref);
  const cancel = useAskClose(
    () => asksToDiscard && (kept?.isWritten === true || hasTyped()),
    () => {
      kept?.settle(true);
      // Leave at once: waiting for the disk would bring her back from wherever she has gone meanwhile.
      void kept?.forget();
      onClose();
    },
  );
  const [isSaving, setSaving] = useState(false);
  const [tries, setTries] = useState(0);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    kept?.settle(true);
    let isDone = false;
    try {
      isDone = await onSave();
    } finally {
      kept?.settle(isDone);
      setSaving(false);
    }
    if (isDone) {
      // Closed at once: what was saved may have led on, and its title has the keyboard.
      void kept?.forget();
      onClose();
    } else setTries((before) => before + 1);
  };
  return (
    <Frame
      {...rest}
      formRef={ref}
      tries={tries}
      isSaving={isSaving}
      save={() => void save()}
      cancel={cancel}
    >
      {kept ? <DraftNotice form={kept} /> : null}
      {children}
    </Frame>
  );
}

/** A window whose text is kept until it is saved or thrown away: Enter and Ctrl+Enter save, Esc leaves. */
export function DraftDialog({ form, children, ...rest }: DialogTexts & { form: FramedForm }) {
  const ref = useRef<HTMLFormElement>(null);
  const { tries, state, save, cancel } = form;
  return (
    <Frame
      {...rest}
      formRef={ref}
      tries={tries}
      isSaving={state === 'saving'}
      save={save}
      cancel={cancel}
    >
      <DraftNotice form={form} />
      {children}
    </Frame>
  );
}

function Frame({
  formRef: ref,
  title,
  action,
  danger,
  isDisabled = false,
  hindrance,
  width,
  tries,
  isSaving,
  save: saveNow,
  cancel,
  children,
}: DialogTexts & {
  formRef: RefObject<HTMLFormElement | null>;
  tries: number;
  isSaving: boolean;
  save: () => void;
  cancel: () => void;
}) {
  const { t } = useTranslation(['common']);
  const save = useSaveWhenSettled(ref, () => {
    if (!isDisabled) saveNow();
  });
  useFormKeys(ref, { tries, save, cancel, enter: !danger });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={cancel}
      width={width}
      actions={
        <>
          {hindrance ? (
            <p className={styles.hindrance} role="alert">
              {hindrance}
            </p>
          ) : null}
          <Button onPress={cancel}>{t('common:cancel')}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            shortcut="CmdOrCtrl+Enter"
            isPending={isSaving}
            isDisabled={isDisabled}
            onPress={save}
          >
            {action}
          </Button>
        </>
      }
    >
      <form
        ref={ref}
        className={styles.form}
        aria-label={title}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          // Enter in a field goes on, but never to what cannot be undone.
          if (!danger) save();
        }}
      >
        {children}
        {/* Enter in a field goes on, as there is a button to go on with. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
