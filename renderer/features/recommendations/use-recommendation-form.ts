import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDay } from '#shared/lib/read-day.ts';
import type { RecommendationDraft } from '#shared/recommendations/recommendation-draft.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { validateRecommendation } from '#shared/recommendations/validate-recommendation.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new recommendation. */
export function emptyRecommendation(): RecommendationDraft {
  return {
    reference: '',
    bodyId: null,
    reviewRoundId: null,
    text: NO_TEXT,
    strength: 'recommends',
    position: 'none',
    state: 'new',
    givenOn: '',
    dueOn: '',
    topics: [],
    addresseeIds: [],
    response: NO_TEXT,
  };
}

/** The form of a recommendation as it is. */
export function draftOfRecommendation(
  one: Recommendation,
  addresseeIds: string[],
): RecommendationDraft {
  return {
    reference: one.reference,
    bodyId: one.bodyId ?? null,
    reviewRoundId: one.reviewRoundId ?? null,
    text: { ...NO_TEXT, ...one.text },
    strength: one.strength,
    position: one.position ?? 'none',
    state: one.state ?? 'new',
    givenOn: typedDay(one.givenOn),
    dueOn: typedDay(one.dueOn),
    topics: one.topics ?? [],
    addresseeIds,
    response: { ...NO_TEXT, ...one.response },
  };
}

/** The form of a recommendation, its text kept until it is saved or thrown away. `initial` must stay the same object. */
export function useRecommendationForm({
  draftKey,
  initial,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: RecommendationDraft;
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: RecommendationDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['recommendations']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, (value): value is RecommendationDraft =>
    isAlike(value, initial),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (kept.state === 'loading') return null;

  const draft = kept.value;
  const findings = validateRecommendation(draft);
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
      const isSure = await confirm({
        title: t('recommendations:form.discardTitle'),
        text: t('recommendations:form.discardText'),
        action: t('recommendations:form.discard'),
        danger: true,
      });
      if (!isSure) return;
    }
    const forgotten = kept.forget();
    onCancel();
    await forgotten;
  };
  return {
    draft,
    set: (some: Partial<RecommendationDraft>) => kept.change({ ...draft, ...some }),
    error: (path: string) => {
      const found = findings.find((one) => one.path === path);
      return found && (tries > 0 || left.has(path))
        ? t(`recommendations:finding.${found.code}`)
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

export type RecommendationFormState = NonNullable<ReturnType<typeof useRecommendationForm>>;

function isAlike(value: unknown, initial: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}
