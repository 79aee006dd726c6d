import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ENGAGEMENT_ROLES,
  type Engagement,
  type EngagementParty,
  type EngagementRole,
} from '#shared/cooperation/engagements/engagement.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { saveParty } from '../engagements-commands.ts';
import { PartyField, type Party } from './party-field.tsx';

type PartyDraft = { role: EngagementRole; who: Party | null };

/** Who took part, and as what: of the whole entry, or of one slot of a visit. What is chosen is kept until it is saved or given up. */
export function PartyDialog({
  engagement,
  party,
  slotId,
  onClose,
}: {
  engagement: Engagement;
  /** Which to change; null adds one. */
  party: EngagementParty | null;
  slotId?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation(['engagements', 'cooperation', 'common']);
  const office = useOffice();
  const act = useAct();
  const [initial] = useState<PartyDraft>(() => ({
    role: party?.role ?? (slotId === undefined ? 'counterpart' : 'participant'),
    who: party && whoOf(party),
  }));
  const form = useDraftForm({
    draftKey: `engagement-party:${party?.id ?? `${slotId ?? engagement.id}:new`}`,
    initial,
    validate: checkParty,
    sentence: ({ code }) => t(`engagements:${code}`),
    askDiscard: useAskDiscard(),
    save: async ({ role, who }) => {
      const isDone = await act(
        () =>
          saveParty(office, engagement, party?.id ?? null, {
            role,
            ...who,
            ...(slotId !== undefined && { slotId }),
          }),
        t(party ? 'engagements:did.partyEdited' : 'engagements:did.partyAdded'),
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
      title={t(party ? 'engagements:party.edit' : 'engagements:party.new')}
      action={t(party ? 'common:save' : 'common:add')}
      form={form}
    >
      <PartyField
        label={t('engagements:party.who')}
        value={draft.who}
        onChange={(who) => set({ who })}
        error={form.error('who')}
      />
      <Select
        label={t('engagements:party.role')}
        options={ENGAGEMENT_ROLES.map((value) => ({
          value,
          label: t(`cooperation:engagementRole.${value}`),
        }))}
        value={draft.role}
        onChange={(role) => set({ role })}
      />
    </DraftDialog>
  );
}

function whoOf({ bodyId, organisationId, personId, name }: EngagementParty): Party {
  if (bodyId !== undefined) return { bodyId };
  if (organisationId !== undefined) return { organisationId };
  if (personId !== undefined) return { personId };
  return { name: name ?? '' };
}

function checkParty({
  who,
}: PartyDraft): { path: string; code: 'party.missing' | 'finding.identity-code' }[] {
  if (who === null) return [{ path: 'who', code: 'party.missing' }];
  return hasIdentityCode(who.name ?? '') ? [{ path: 'who', code: 'finding.identity-code' }] : [];
}
