import { useTranslation } from 'react-i18next';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import { namedPersons } from '#shared/contacts/bodies/composition.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { editMandate } from '../mandate-commands.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNameForLog } from '../use-name-for-log.ts';
import { mandateFields, useMandateForm } from '../use-mandate-form.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';
import { TermFields } from './term-fields.tsx';

/** Corrects the days or the decision of a mandate. */
export function EditMandateDialog({
  detail,
  mandate,
  onClose,
}: SeatDialogProps & { mandate: Mandate }) {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const act = useAct();
  const nameForLog = useNameForLog();
  const named = namedPersons(detail.rows).get(mandate.personId);
  const name = named ? displayName(named.person) : '';
  const fields = useKeptFields(`mandate:${mandate.id}`, () =>
    mandateFields(mandate, { kind: 'known', personId: mandate.personId, name }),
  );
  const form = useMandateForm(detail, mandate.seatId, mandate.from, fields, {
    instead: [mandate.id],
  });
  const warning = form.warning('personId');

  const save = async () => {
    const term = form.finish();
    if (!term) return false;
    return await act(
      () => editMandate(office, detail.body, mandate, named ? nameForLog(named) : '', term),
      t('bodies:mandate.edited', { name }),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={form.kept}
      title={t('bodies:mandate.editTitle')}
      action={t('common:save')}
      onSave={save}
      onClose={onClose}
    >
      <p>{name}</p>
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      <TermFields form={form} />
    </FormDialog>
  );
}
