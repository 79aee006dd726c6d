import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FOLLOW_UP_STATUSES,
  REPORT_WAYS,
  type FollowUpRound,
  type StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import {
  draftOfReport,
  reportFields,
  validateReport,
  type ReportDraft,
} from '#shared/programme/follow-up/report-draft.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LanguageTabs } from '../components/language-tabs.tsx';

const LONG = ['done', 'obstacles', 'next'] as const;

/** How an action stands, as one body tells it: what the round asks, in the language of the reply. */
export function ReportDialog({
  draftKey,
  title,
  report,
  round,
  begin,
  onSave,
  onClose,
  children,
}: {
  draftKey: string;
  title: string;
  report: StatusReport | undefined;
  round: FollowUpRound;
  /** What the form begins with beyond what was told. */
  begin?: (told: ReportDraft) => ReportDraft;
  onSave: (fields: ReturnType<typeof reportFields>) => Promise<boolean>;
  onClose: () => void;
  /** What stands before the fields. */
  children?: ReactNode;
}) {
  const { t } = useTranslation(['followUp']);
  const screenLanguage = useScreenLanguage();
  const [language, setLanguage] = useState(screenLanguage);
  const questions = round.questions ?? [];
  const [initial] = useState(() => {
    const told = draftOfReport(report, questions);
    return begin ? begin(told) : told;
  });
  const form = useDraftForm({
    draftKey,
    initial,
    validate: validateReport,
    sentence: ({ code }) => t(`followUp:finding.${code}`),
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const isDone = await onSave(reportFields(draft, report?.answers));
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set, error } = form;
  const asks = (field: FollowUpRound['fields'][number]) => round.fields.includes(field);
  return (
    <DraftDialog title={title} action={t('followUp:reports.save')} width="wide" form={form}>
      {children}
      <Select
        label={t('followUp:reports.status')}
        options={[
          { value: '', label: t('followUp:reports.noStatus') },
          ...FOLLOW_UP_STATUSES.map((value) => ({ value, label: t(`followUp:status.${value}`) })),
        ]}
        value={draft.status}
        onChange={(status) => set({ status })}
        error={error('status')}
      />
      <LanguageTabs value={language} onChange={setLanguage} />
      {LONG.filter(asks).map((field) => (
        <TextArea
          key={`${field} ${language}`}
          lang={language}
          label={t(`followUp:asked.${field}`)}
          optional
          value={draft[field][language]}
          onChange={(text) => set({ [field]: { ...draft[field], [language]: text } })}
          error={error(`${field}.${language}`)}
        />
      ))}
      {questions.map(({ key, text }) => (
        <TextArea
          key={`${key} ${language}`}
          lang={language}
          label={pickText(text, language)}
          optional
          value={draft.answers[key]?.[language] ?? ''}
          onChange={(typed) =>
            set({
              answers: {
                ...draft.answers,
                [key]: { fi: '', sv: '', en: '', ...draft.answers[key], [language]: typed },
              },
            })
          }
          error={error(`answers.${key}.${language}`)}
        />
      ))}
      {asks('money') ? (
        <TextArea
          label={t('followUp:asked.money')}
          optional
          value={draft.money}
          onChange={(money) => set({ money })}
          error={error('money')}
        />
      ) : null}
      {asks('contact') ? (
        <TextField
          label={t('followUp:asked.contact')}
          optional
          value={draft.contact}
          onChange={(contact) => set({ contact })}
          error={error('contact')}
        />
      ) : null}
      <Select
        label={t('followUp:reports.way')}
        options={REPORT_WAYS.map((value) => ({ value, label: t(`followUp:way.${value}`) }))}
        value={draft.way}
        onChange={(way) => set({ way })}
      />
    </DraftDialog>
  );
}
