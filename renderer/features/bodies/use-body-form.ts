import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { validateBody } from '#shared/contacts/bodies/validate-body.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new body. */
export function emptyBody(): BodyDraft {
  return {
    name: NO_TEXT,
    abbr: NO_TEXT,
    kind: 'workingGroup',
    task: NO_TEXT,
    caseNumber: '',
    projectNumber: '',
    organisationId: null,
    from: '',
    to: '',
    rhythm: '',
    notes: '',
  };
}

/** The form of a body as it is. */
export function draftOfBody(body: Body): BodyDraft {
  return {
    name: { ...NO_TEXT, ...body.name },
    abbr: { ...NO_TEXT, ...body.abbr },
    kind: body.kind,
    task: { ...NO_TEXT, ...body.task },
    caseNumber: body.caseNumber ?? '',
    projectNumber: body.projectNumber ?? '',
    organisationId: body.organisationId ?? null,
    from: typedDay(body.from),
    to: typedDay(body.to),
    rhythm: body.rhythm ?? '',
    notes: body.notes ?? '',
  };
}

/** The form of a body, its text kept until it is saved or thrown away. `initial` must stay the same object. */
export function useBodyForm({
  draftKey,
  initial,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: BodyDraft;
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: BodyDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['bodies']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, (value): value is BodyDraft => isAlike(value, initial));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (kept.state === 'loading') return null;

  const draft = kept.value;
  const findings = validateBody(draft);
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
    if (JSON.stringify(draft) !== JSON.stringify(initial)) {
      const sure = await confirm({
        title: t('bodies:form.discardTitle'),
        text: t('bodies:form.discardText'),
        action: t('bodies:form.discard'),
        danger: true,
      });
      if (!sure) return;
    }
    const forgotten = kept.forget();
    onCancel();
    await forgotten;
  };
  return {
    draft,
    set: (some: Partial<BodyDraft>) => kept.change({ ...draft, ...some }),
    error: (path: string) => {
      const found = findings.find((one) => one.path === path);
      return found && (tries > 0 || left.has(path)) ? t(`bodies:finding.${found.code}`) : undefined;
    },
    leave: (path: string) => setLeft(new Set(left).add(path)),
    restored: kept.restored,
    /** How often saving was tried: each time the first error takes the focus. */
    tries,
    errors: tries > 0 ? findings.length : 0,
    state,
    save: () => void trySave(),
    cancel: () => void cancel(),
    discardDraft: () => void kept.forget(),
  };
}

export type BodyFormState = NonNullable<ReturnType<typeof useBodyForm>>;

function isAlike(value: unknown, initial: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}
