import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { EngagementDraft } from '#shared/cooperation/engagements/engagement-draft.ts';
import { validateEngagement } from '#shared/cooperation/engagements/validate-engagement.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

export const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new entry. */
export function emptyEngagement(): EngagementDraft {
  return {
    kind: 'meeting',
    title: NO_TEXT,
    from: '',
    to: '',
    place: '',
    country: null,
    topics: [],
    summary: NO_TEXT,
    state: 'planned',
    confidentiality: 'normal',
    reviewRoundId: null,
    notes: '',
  };
}

/** The form of an entry as it is. */
export function draftOfEngagement(engagement: Engagement): EngagementDraft {
  return {
    kind: engagement.kind,
    title: { ...NO_TEXT, ...engagement.title },
    from: typedDay(engagement.from),
    to: typedDay(engagement.to),
    place: engagement.place ?? '',
    country: engagement.country ?? null,
    topics: engagement.topics ?? [],
    summary: { ...NO_TEXT, ...engagement.summary },
    state: engagement.state,
    confidentiality: engagement.confidentiality,
    reviewRoundId: engagement.reviewRoundId ?? null,
    notes: engagement.notes ?? '',
  };
}

/** The form of an entry, kept until it is saved or thrown away. `initial` must stay the same object. */
export function useEngagementForm({
  draftKey,
  initial,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: EngagementDraft;
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: EngagementDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['engagements']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, (value): value is EngagementDraft =>
    isAlike(value, initial),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (kept.state === 'loading') return null;

  const draft = kept.value;
  const findings = validateEngagement(draft);
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
        title: t('engagements:form.discardTitle'),
        text: t('engagements:form.discardText'),
        action: t('engagements:form.discard'),
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
    set: (some: Partial<EngagementDraft>) => kept.change({ ...draft, ...some }),
    error: (path: string) => {
      const found = findings.find((one) => one.path === path);
      return found && (tries > 0 || left.has(path))
        ? t(`engagements:finding.${found.code}`)
        : undefined;
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

export type EngagementFormState = NonNullable<ReturnType<typeof useEngagementForm>>;

function isAlike(value: unknown, initial: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}
