import { useTranslation } from 'react-i18next';
import { proposedTerm } from '#shared/contacts/bodies/proposed-term.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { appoint } from '../mandate-commands.ts';
import { seatName } from '../bodies-view.ts';
import { appointeeOf } from '../appointee-of.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { mandateFields, useMandateForm } from '../use-mandate-form.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { GivenUpSeats } from './given-up-seats.tsx';
import { PersonField } from './person-field.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';
import { TermFields } from './term-fields.tsx';
import styles from './bodies.module.css';

/** Appoints a person to a seat: now where it is vacant, else after whoever holds it. */
export function AppointDialog({ detail, day, one, onClose }: SeatDialogProps & { one: SeatOn }) {
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const { body } = detail;
  const proposed = proposedTerm(one, body, day);
  const fields = useKeptFields(`appoint:${one.seat.id}`, () => mandateFields(proposed));
  const form = useMandateForm(detail, one.seat.id, proposed.from ?? day, fields);
  const isFollowed = one.holders.length > 0;
  const bodyName = pickText(body.name, language);

  const save = async () => {
    const term = form.finish();
    const source = t('bodies:mandate.newPersonSource', { body: bodyName });
    const appointee = appointeeOf(form.person, source, form.givesUp);
    if (!term || !appointee) return false;
    const place = { body, seat: one.seat };
    return await act(
      () => appoint(office, place, appointee.appointee, term),
      t('bodies:mandate.appointed', { name: appointee.name }),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={form.kept}
      title={t(`bodies:mandate.${isFollowed ? 'successorTitle' : 'appointTitle'}`)}
      action={t('bodies:mandate.doAppoint')}
      onSave={save}
      onClose={onClose}
    >
      <p className={styles.quiet}>
        {t(`bodies:role.${one.seat.role}`)} · {seatName(one, language, t)}
      </p>
      <PersonField
        label={t('bodies:field.person')}
        value={form.person}
        onChange={form.setPerson}
        organisationId={one.seat.organisationId}
        day={day}
        error={form.error('personId')}
        warning={form.warning('personId')}
      />
      <TermFields form={form} />
      <GivenUpSeats form={form} detail={detail} />
    </FormDialog>
  );
}
