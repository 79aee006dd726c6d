import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/contacts/validate-contact.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

/** What the fields of a form need. */
export type FieldsOf<Draft> = {
  draft: Draft;
  set: (some: Partial<Draft>) => void;
  /** The sentence of an error or a warning, once the field was left or saving was tried. */
  error: (path: string) => string | undefined;
  warning: (path: string) => string | undefined;
  /** The field was left. */
  leave: (path: string) => void;
};

export type ContactForm<Draft> = FieldsOf<Draft> & {
  /** The draft was left from another time. */
  restored: boolean;
  /** How often saving was tried: each time the first error takes the focus. */
  tries: number;
  /** How many errors keep from saving, once it was tried. */
  errors: number;
  isSaving: boolean;
  failed: boolean;
  save: () => void;
  /** Leaves the form; asks first where something was written. */
  cancel: () => void;
  /** Throws the restored draft away and stays. */
  discardDraft: () => void;
};

/** A form whose text is kept until it is saved or thrown away. `initial` must stay the same object. */
export function useContactForm<Draft extends object>({
  draftKey,
  initial,
  validate,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: Draft;
  validate: (draft: Draft) => Finding[];
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: Draft) => Promise<void>;
  onCancel: () => void;
}): ContactForm<Draft> | null {
  const { t } = useTranslation(['contacts']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, (value): value is Draft => isAlike(value, initial));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);

  const draft = kept.state === 'ready' ? kept.value : initial;
  const forget = async () => {
    if (kept.state === 'ready') await kept.forget();
  };
  const findings = validate(draft);
  const errors = findings.filter((finding) => finding.severity === 'error').length;

  const sentence = (path: string, severity: Finding['severity']) => {
    if (tries === 0 && !left.has(path)) return undefined;
    const found = findings.find((one) => one.path === path && one.severity === severity);
    return found && t(`contacts:finding.${found.code}`);
  };
  const trySave = async () => {
    if (isSaving) return;
    setTries(tries + 1);
    if (errors > 0) return;
    setSaving(true);
    setFailed(false);
    try {
      await save(draft);
      await forget();
    } catch {
      setFailed(true);
    } finally {
      setSaving(false);
    }
  };
  const cancel = async () => {
    if (!sameText(draft, initial)) {
      const sure = await confirm({
        title: t('contacts:form.discardTitle'),
        text: t('contacts:form.discardText'),
        action: t('contacts:form.discard'),
        danger: true,
      });
      if (!sure) return;
    }
    // Leave at once: waiting for the disk would bring her back from wherever she has gone meanwhile.
    const forgotten = forget();
    onCancel();
    await forgotten;
  };

  if (kept.state === 'loading') return null;
  return {
    draft,
    set: (some) => kept.change({ ...draft, ...some }),
    error: (path) => sentence(path, 'error'),
    warning: (path) => sentence(path, 'warning'),
    leave: (path) => setLeft((before) => new Set(before).add(path)),
    restored: kept.restored,
    tries,
    errors: tries > 0 ? errors : 0,
    isSaving,
    failed,
    save: () => void trySave(),
    cancel: () => void cancel(),
    discardDraft: () => {
      setTries(0);
      setLeft(new Set());
      void forget();
    },
  };
}

function isAlike(value: unknown, initial: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}

/** Rows of two empty forms have other keys, though nothing was written. */
function sameText(a: object, b: object): boolean {
  const text = (draft: object) =>
    JSON.stringify(draft, (name, value: unknown) => (name === 'key' ? undefined : value));
  return text(a) === text(b);
}
