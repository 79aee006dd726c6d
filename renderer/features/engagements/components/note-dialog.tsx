import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  STANCES,
  type Engagement,
  type EngagementNote,
  type EngagementNoteKind,
  type Stance,
} from '#shared/cooperation/engagements/engagement.ts';
import { NO_TEXT, optionalText, type DraftText } from '#shared/records/draft-fields.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { tidyTags } from '#shared/text/tags.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { saveNote } from '../engagements-commands.ts';
import { CountryField } from './country-field.tsx';
import { LanguageFields } from './language-fields.tsx';
import { PartyField, type Party } from './party-field.tsx';

type NoteDraft = {
  text: DraftText;
  topics: string;
  country: string | null;
  who: Party | null;
  stance: Stance | 'none';
};

/** What was said, what came of it, or another's position. What is written is kept until it is saved or given up. */
export function NoteDialog({
  engagement,
  kind,
  note,
  notes,
  onClose,
}: {
  engagement: Engagement;
  kind: EngagementNoteKind;
  /** Which to change; null adds one. */
  note: EngagementNote | null;
  notes: readonly EngagementNote[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['engagements', 'cooperation', 'common']);
  const office = useOffice();
  const act = useAct();
  const [initial] = useState(() => draftOf(note));
  const form = useDraftForm({
    draftKey: `engagement-note:${note?.id ?? `${engagement.id}:${kind}`}`,
    initial,
    validate: checkNote,
    sentence: ({ code }) => t(`engagements:${code}`),
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const topics = tidyTags([draft.topics]);
      const isDone = await act(
        () =>
          saveNote(
            office,
            engagement,
            note?.id ?? null,
            {
              kind,
              text: optionalText(draft.text) ?? {},
              topics: topics.length > 0 ? topics : undefined,
              country: draft.country ?? undefined,
              bodyId: draft.who?.bodyId,
              organisationId: draft.who?.organisationId,
              stance: draft.stance === 'none' ? undefined : draft.stance,
            },
            notes,
          ),
        t(note ? 'engagements:did.noteEdited' : 'engagements:did.noteAdded'),
        t('engagements:did.takenBack'),
      );
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set } = form;
  return (
    <DraftDialog
      title={t(`engagements:note.${note ? 'edit' : 'add'}.${kind}`)}
      action={t(note ? 'common:save' : 'common:add')}
      form={form}
      width="wide"
    >
      {kind === 'position' ? (
        <>
          <FieldRow>
            <PartyField
              label={t('engagements:note.whose')}
              optional
              noPersons
              value={draft.who}
              onChange={(who) => set({ who })}
            />
            <CountryField value={draft.country} onChange={(country) => set({ country })} />
          </FieldRow>
          <Select
            label={t('engagements:note.stance')}
            optional
            options={[
              { value: 'none' as const, label: t('engagements:note.noStance') },
              ...STANCES.map((value) => ({ value, label: t(`cooperation:stance.${value}`) })),
            ]}
            value={draft.stance}
            onChange={(stance) => set({ stance })}
          />
        </>
      ) : null}
      <LanguageFields
        label={t(`cooperation:noteKind.${kind}`)}
        isLong
        value={draft.text}
        onChange={(said) => set({ text: said })}
        onLeave={(language) => form.leave(`text.${language}`)}
        error={(language, isOwn) =>
          form.error(`text.${language}`) ?? (isOwn ? form.error('text') : undefined)
        }
      />
      <TextField
        label={t('engagements:field.topics')}
        help={t('engagements:note.topicsHelp')}
        optional
        maxLength={300}
        value={draft.topics}
        onChange={(topics) => set({ topics })}
      />
    </DraftDialog>
  );
}

function draftOf(note: EngagementNote | null): NoteDraft {
  return {
    text: { ...NO_TEXT, ...note?.text },
    topics: note?.topics?.join(', ') ?? '',
    country: note?.country ?? null,
    who:
      note?.bodyId !== undefined
        ? { bodyId: note.bodyId }
        : note?.organisationId !== undefined
          ? { organisationId: note.organisationId }
          : null,
    stance: note?.stance ?? 'none',
  };
}

type NoteFinding = {
  path: string;
  code: 'finding.identity-code' | 'note.missing';
  isUrgent?: boolean;
};

function checkNote({ text }: NoteDraft): NoteFinding[] {
  const codes = Object.entries(text)
    .filter(([, said]) => hasIdentityCode(said))
    .map(([language]) => ({
      path: `text.${language}`,
      code: 'finding.identity-code' as const,
      isUrgent: true,
    }));
  return optionalText(text) ? codes : [{ path: 'text', code: 'note.missing' as const }];
}
