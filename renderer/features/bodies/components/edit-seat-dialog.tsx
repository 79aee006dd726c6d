import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEAT_ROLES } from '#shared/contacts/bodies/seat.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { draftOfSeat, seatFields } from '#shared/contacts/bodies/seat-draft.ts';
import { validateSeat } from '#shared/contacts/bodies/validate-seat.ts';
import { compareOrder } from '#shared/records/order.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { editSeat } from '../bodies-commands.ts';
import { seatName } from '../bodies-view.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { LabelFields } from './label-fields.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';

const ANYONE = '';

/** Changes what a seat is: role, organisation, whose deputy, label. */
export function EditSeatDialog({
  detail: { body, rows },
  one: { seat },
  onClose,
}: SeatDialogProps & { one: SeatOn }) {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const live = useLive((read) => read.read.organisations.toArray(), []);
  const { draft, set, kept } = useKeptFields(`seat:${seat.id}`, () => draftOfSeat(seat));
  const [wasTried, setTried] = useState(false);
  const findings = validateSeat(
    { id: seat.id, bodyId: body.id, ...definedOnly(seatFields(draft)), role: draft.role },
    rows.seats,
  );
  const error = (path: string) => {
    const found = wasTried ? findings.find((one) => one.path === path) : undefined;
    return found && t(`bodies:finding.${found.code}`);
  };
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]));
  const main = rows.seats
    .filter((other) => other.role !== 'deputy' && other.id !== seat.id)
    .sort((a, b) => SEAT_ROLES.indexOf(a.role) - SEAT_ROLES.indexOf(b.role) || compareOrder(a, b))
    .map((other) => {
      const organisation = organisations.get(other.organisationId ?? '');
      return {
        value: other.id,
        label: seatName({ seat: other, organisation }, language, t),
        hint: t(`bodies:role.${other.role}`),
      };
    });

  const save = async () => {
    setTried(true);
    if (findings.length > 0) return false;
    return await act(
      () => editSeat(office, body, seat.id, draft),
      t('common:saved'),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t('bodies:seats.editTitle')}
      action={t('common:save')}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('bodies:field.role')}
        options={SEAT_ROLES.map((each) => ({ value: each, label: t(`bodies:role.${each}`) }))}
        value={draft.role}
        onChange={(role) => set({ role })}
        error={error('role')}
      />
      {draft.role === 'deputy' ? (
        <Select
          label={t('bodies:field.deputyOf')}
          options={[{ value: ANYONE, label: t('bodies:seats.anyone') }, ...main]}
          value={draft.deputyOfSeatId ?? ANYONE}
          onChange={(id) => set({ deputyOfSeatId: id === ANYONE ? null : id })}
          error={error('deputyOfSeatId')}
        />
      ) : null}
      <OrganisationField
        label={t('bodies:field.organisation')}
        optional
        organisations={valueOr(live, rows.organisations)}
        id={draft.organisationId}
        newName=""
        onChoose={(organisationId) => set({ organisationId })}
      />
      <LabelFields value={draft.label} onChange={(label) => set({ label })} />
    </FormDialog>
  );
}
