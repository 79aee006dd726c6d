import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkTerm } from '#shared/contacts/bodies/body-draft.ts';
import type { Holder } from '#shared/contacts/bodies/seat-on.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { endMandate } from '../mandate-commands.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNameForLog } from '../use-name-for-log.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';

/** Says the last day of a mandate. */
export function EndMandateDialog({
  detail: { body },
  day,
  holder,
  onClose,
}: SeatDialogProps & { holder: Holder }) {
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const act = useAct();
  const { day: dayText } = useMoment();
  const { mandate } = holder;
  const { draft, set, kept } = useKeptFields(`end-mandate:${mandate.id}`, {
    to: typedDay(mandate.to ?? day),
  });
  const { to } = draft;
  const [wasTried, setTried] = useState(false);
  const finding = checkTerm({ from: mandate.from, to }, ['to'])[0];
  const name = displayName(holder.person);
  const nameForLog = useNameForLog()(holder);

  const save = async () => {
    setTried(true);
    const lastDay = readDay(to);
    if (finding || lastDay === null) return false;
    return await act(
      () => endMandate(office, body, mandate, nameForLog, lastDay),
      t('bodies:mandate.ended', { name, day: dayText(lastDay) }),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t('bodies:mandate.endTitle')}
      action={t('bodies:mandate.doEnd')}
      onSave={save}
      onClose={onClose}
    >
      <p>{name}</p>
      <DayField
        label={t('bodies:field.lastDay')}
        value={to}
        onChange={(text) => set({ to: text })}
        error={wasTried && finding ? t(`bodies:finding.${finding.code}`) : undefined}
      />
    </FormDialog>
  );
}
