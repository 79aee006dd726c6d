import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import {
  validateObligation,
  type ObligationDraft,
  type RuleDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useDraft } from '#renderer/data/use-draft.ts';
import { useConfirm } from '#renderer/ui/confirm.tsx';

const NO_TEXT = { fi: '', sv: '', en: '' };

const NO_RULE: RuleDraft = {
  kind: 'fixed',
  day: '',
  yearlyDay: '',
  fromYear: '',
  event: NO_TEXT,
  eventOn: '',
  months: '',
  days: '',
  years: '',
  lastOn: '',
};

/** The form of a new obligation. */
export function emptyObligation(): ObligationDraft {
  return {
    title: NO_TEXT,
    kind: 'reportReply',
    bodyId: null,
    instrumentId: null,
    reviewRoundId: null,
    article: '',
    organisationId: null,
    rule: NO_RULE,
    isVerified: false,
    sourceUrl: '',
    notes: '',
  };
}

/** The form of an obligation as it is. */
export function draftOfObligation(obligation: Obligation): ObligationDraft {
  return {
    title: { ...NO_TEXT, ...obligation.title },
    kind: obligation.kind,
    bodyId: obligation.bodyId ?? null,
    instrumentId: obligation.instrumentId ?? null,
    reviewRoundId: obligation.reviewRoundId ?? null,
    article: obligation.article ?? '',
    organisationId: obligation.organisationId ?? null,
    rule: draftOfRule(obligation),
    isVerified: obligation.verifiedOn !== undefined,
    sourceUrl: obligation.sourceUrl ?? '',
    notes: obligation.notes ?? '',
  };
}

function draftOfRule({ rule }: Obligation): RuleDraft {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  switch (rule.kind) {
    case 'fixed':
      return { ...NO_RULE, kind: 'fixed', day: typedDay(rule.day) };
    case 'yearly':
      return {
        ...NO_RULE,
        kind: 'yearly',
        yearlyDay: `${String(rule.day)}.${String(rule.month)}.`,
        fromYear: number(rule.from),
      };
    case 'after':
      return {
        ...NO_RULE,
        kind: 'after',
        event: { ...NO_TEXT, ...rule.event },
        eventOn: typedDay(rule.eventOn),
        months: number(rule.months),
        days: number(rule.days),
      };
    case 'atMostEvery':
      return {
        ...NO_RULE,
        kind: 'atMostEvery',
        years: number(rule.years),
        lastOn: typedDay(rule.lastOn),
      };
  }
}

/** The form of an obligation, its text kept until it is saved or thrown away. `initial` must stay the same object. */
export function useObligationForm({
  draftKey,
  initial,
  save,
  onCancel,
}: {
  draftKey: string;
  initial: ObligationDraft;
  /** Writes and leaves; a throw keeps the draft and says so. */
  save: (draft: ObligationDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['obligations']);
  const confirm = useConfirm();
  const kept = useDraft(draftKey, initial, (value): value is ObligationDraft =>
    isAlike(value, initial),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (kept.state === 'loading') return null;

  const draft = kept.value;
  const findings = validateObligation(draft);
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
        title: t('obligations:form.discardTitle'),
        text: t('obligations:form.discardText'),
        action: t('obligations:form.discard'),
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
    set: (some: Partial<ObligationDraft>) => kept.change({ ...draft, ...some }),
    /** Another rule is another date: what was confirmed of the old one no longer holds. */
    setRule: (some: Partial<RuleDraft>) =>
      kept.change({ ...draft, rule: { ...draft.rule, ...some }, isVerified: false }),
    error: (path: string) => {
      const found = findings.find((one) => one.path === path);
      return found && (tries > 0 || left.has(path))
        ? t(`obligations:finding.${found.code}`)
        : undefined;
    },
    leave: (path: string) => setLeft(new Set(left).add(path)),
    restored: kept.restored,
    tries,
    errors: tries > 0 ? findings.length : 0,
    state,
    save: () => void trySave(),
    cancel: () => void cancel(),
    discardDraft: () => void kept.forget(),
  };
}

export type ObligationFormState = NonNullable<ReturnType<typeof useObligationForm>>;

function isAlike(value: unknown, initial: ObligationDraft): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}
