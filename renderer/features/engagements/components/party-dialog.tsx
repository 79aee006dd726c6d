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
import { useAct } from '#renderer/features/bodies/public.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { saveParty } from '../engagements-commands.ts';
import { PartyField, type Party } from './party-field.tsx';

/** Who took part, and as what: of the whole entry, or of one slot of a visit. */
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
  const [role, setRole] = useState<EngagementRole>(
    party?.role ?? (slotId === undefined ? 'counterpart' : 'participant'),
  );
  const [who, setWho] = useState<Party | null>(party && whoOf(party));
  const [isTried, setTried] = useState(false);
  const error =
    who === null
      ? t('engagements:party.missing')
      : hasIdentityCode(who.name ?? '')
        ? t('engagements:finding.identity-code')
        : undefined;
  const save = async () => {
    setTried(true);
    if (error !== undefined || who === null) return false;
    const fields = { role, ...who, ...(slotId !== undefined && { slotId }) };
    return await act(
      () => saveParty(office, engagement, party?.id ?? null, fields),
      t(party ? 'engagements:did.partyEdited' : 'engagements:did.partyAdded'),
      t('engagements:did.takenBack'),
    );
  };
  return (
    <FormDialog
      title={t(party ? 'engagements:party.edit' : 'engagements:party.new')}
      action={t(party ? 'common:save' : 'common:add')}
      onSave={save}
      onClose={onClose}
    >
      <PartyField
        label={t('engagements:party.who')}
        value={who}
        onChange={setWho}
        error={isTried ? error : undefined}
      />
      <Select
        label={t('engagements:party.role')}
        options={ENGAGEMENT_ROLES.map((value) => ({
          value,
          label: t(`cooperation:engagementRole.${value}`),
        }))}
        value={role}
        onChange={setRole}
      />
    </FormDialog>
  );
}

function whoOf({ bodyId, organisationId, personId, name }: EngagementParty): Party {
  if (bodyId !== undefined) return { bodyId };
  if (organisationId !== undefined) return { organisationId };
  if (personId !== undefined) return { personId };
  return { name: name ?? '' };
}
