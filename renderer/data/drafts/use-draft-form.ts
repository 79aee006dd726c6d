import { useState } from 'react';
import { useFieldsOf } from './use-kept-fields.ts';

/** What is wrong with a field; without a severity it keeps from saving. */
type Finding = {
  path: string;
  code: string;
  severity?: 'error' | 'warning';
  /** Said while it is being typed. */
  isUrgent?: boolean;
};

/** A form and the draft of it that is kept. */
export type DraftForm<Draft> = {
  draft: Draft;
  set: (some: Partial<Draft>) => void;
  /** The sentence of an error or a warning, once the field was left or saving was tried. */
  error: (path: string) => string | undefined;
  warning: (path: string) => string | undefined;
  /** The field was left. */
  leave: (path: string) => void;
  /** Something was written that is not saved. */
  isWritten: boolean;
  /** The draft was left from another time. */
  restored: boolean;
  /** How often saving was tried: each time the first error takes the focus. */
  tries: number;
  /** How many errors keep from saving, once it was tried. */
  errors: number;
  state: 'idle' | 'saving' | 'failed';
  save: () => void;
  /** Leaves the form; asks first where something was written. */
  cancel: () => void;
  /** Throws the restored draft away and stays. */
  discardDraft: () => void;
};

/** What a form is told by its screen. */
export type DraftFormTarget<Draft> = {
  /** Under which the draft is kept, such as `body:new` or `body:<id>`. */
  draftKey: string;
  /** What the form begins with. */
  initial: Draft;
  /** Writes and leaves. A throw, or `false`, keeps the draft and says so. */
  save: (draft: Draft) => Promise<boolean>;
  onCancel: () => void;
};

/** A form whose text is kept until it is saved or thrown away; null while its draft is read. */
export function useDraftForm<Draft extends object, Found extends Finding>({
  draftKey,
  initial,
  validate,
  sentence,
  save,
  onCancel,
  askDiscard,
}: DraftFormTarget<Draft> & {
  validate: (draft: Draft) => readonly Found[];
  sentence: (found: Found) => string;
  /** Asks whether what was written may go. */
  askDiscard: () => Promise<boolean>;
}): DraftForm<Draft> | null {
  const { draft, set, kept } = useFieldsOf(draftKey, initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (!kept.isReady) return null;

  const findings = validate(draft);
  const errors = findings.filter(({ severity }) => severity !== 'warning').length;
  const say = (path: string, isWarning: boolean) => {
    const found = findings.find(
      (one) => one.path === path && (one.severity === 'warning') === isWarning,
    );
    const isShown = tries > 0 || left.has(path) || found?.isUrgent === true;
    return found && isShown ? sentence(found) : undefined;
  };
  const trySave = async () => {
    if (state === 'saving') return;
    setTries(tries + 1);
    if (errors > 0) return;
    setState('saving');
    kept.settle(true);
    try {
      const isSaved = await save(draft);
      kept.settle(isSaved);
      if (isSaved) await kept.forget();
      setState(isSaved ? 'idle' : 'failed');
    } catch {
      kept.settle(false);
      setState('failed');
    }
  };
  const cancel = async () => {
    if (kept.isWritten && !(await askDiscard())) return;
    kept.settle(true);
    // Leave at once: waiting for the disk would bring her back from wherever she has gone meanwhile.
    const forgotten = kept.forget();
    onCancel();
    await forgotten;
  };
  return {
    draft,
    set,
    error: (path) => say(path, false),
    warning: (path) => say(path, true),
    leave: (path) => setLeft((before) => new Set(before).add(path)),
    isWritten: kept.isWritten,
    restored: kept.restored,
    tries,
    errors: tries > 0 ? errors : 0,
    state,
    save: () => void trySave(),
    cancel: () => void cancel(),
    discardDraft: () => {
      setTries(0);
      setLeft(new Set());
      kept.discardDraft();
    },
  };
}
