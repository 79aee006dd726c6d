import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactList } from '#shared/contacts/lists/contact-list.ts';
import {
  validateList,
  type ListDraft,
  type ListFinding,
} from '#shared/contacts/lists/list-draft.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

/** The form of a new list, or of one as it is. */
export function draftOfList(list: ContactList | null): ListDraft {
  const { name = '', purpose = '', notes = '', mode = 'fixed' } = list ?? {};
  const common = { name, purpose, notes, mode };
  return list?.mode === 'rule'
    ? { ...common, of: list.of, rule: list.rule }
    : { ...common, of: 'persons', rule: {} };
}

/** The form of a list, kept until it is saved or thrown away. `initial` must stay the same object. */
export function useListForm({
  draftKey,
  initial,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: ListDraft;
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: ListDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['lists', 'contacts']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, isListDraft);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (kept.state === 'loading') return null;

  const draft = kept.value;
  const findings = validateList(draft);
  const trySave = async () => {
    if (state === 'saving') return;
    setTries(tries + 1);
    if (findings.length > 0) return;
    setState('saving');
    try {
      await save(draft);
      await kept.forget();
    } catch {
      setState('failed');
    }
  };
  const cancel = async () => {
    const isChanged = JSON.stringify(draft) !== JSON.stringify(initial);
    const sure =
      !isChanged ||
      (await confirm({
        title: t('contacts:form.discardTitle'),
        text: t('contacts:form.discardText'),
        action: t('contacts:form.discard'),
        danger: true,
      }));
    if (!sure) return;
    const forgotten = kept.forget();
    onCancel();
    await forgotten;
  };
  return {
    draft,
    set: (some: Partial<ListDraft>) => kept.change({ ...draft, ...some }),
    error: (path: ListFinding['path']) => {
      const found = tries > 0 ? findings.find((one) => one.path === path) : undefined;
      return found && t(`lists:finding.${found.code}`);
    },
    restored: kept.restored,
    discardDraft: () => void kept.forget(),
    /** How often saving was tried: each time the first error takes the focus. */
    tries,
    state,
    save: () => void trySave(),
    cancel: () => void cancel(),
  };
}

export type ListFormState = NonNullable<ReturnType<typeof useListForm>>;

function isListDraft(value: unknown): value is ListDraft {
  const draft = value as Partial<ListDraft> | null;
  return typeof draft?.name === 'string' && typeof draft.rule === 'object';
}
