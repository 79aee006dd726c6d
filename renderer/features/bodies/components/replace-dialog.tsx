import { useTranslation } from 'react-i18next';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { displayName, listName } from '#shared/contacts/person-name.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { seatName } from '../bodies-view.ts';
import { useReplacement } from '../use-replacement.ts';
import { useTermText } from '../use-term-text.ts';
import { GivenUpSeats } from './given-up-seats.tsx';
import { PersonField } from './person-field.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';
import { TermFields } from './term-fields.tsx';
import styles from './bodies.module.css';

/** Who leaves, who comes, from which day, and on which lists the one takes the other's place: one act. */
export function ReplaceDialog({
  detail,
  day,
  one,
  holder,
  onClose,
}: SeatDialogProps & { one: SeatOn; holder: Holder }) {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  const { day: dayText } = useMoment();
  const termText = useTermText();
  const replacement = useReplacement({ detail, day }, one, holder);
  const { form, leaver, mandate, lastDay, isUndone, endsAnyway, staysUntil, lists, listIds } =
    replacement;

  return (
    <FormDialog
      kept={form.kept}
      title={t('bodies:mandate.replaceTitle')}
      action={t('bodies:mandate.doReplace')}
      onSave={replacement.save}
      onClose={onClose}
      width="wide"
    >
      <p className={styles.quiet}>
        {t(`bodies:role.${one.seat.role}`)} · {seatName(one, language, t)}
      </p>
      {one.holders.length > 1 ? (
        <Select
          label={t('bodies:mandate.leaver')}
          options={one.holders.map((held) => ({
            value: held.mandate.id,
            label: `${listName(held.person)}, ${termText(held.mandate)}`,
          }))}
          value={mandate.id}
          onChange={replacement.leave}
        />
      ) : (
        <p>
          <span className={styles.label}>{t('bodies:mandate.leaver')}</span> {displayName(leaver)},{' '}
          {termText(mandate)}
        </p>
      )}
      <PersonField
        label={t('bodies:mandate.appointee')}
        value={form.person}
        onChange={form.setPerson}
        organisationId={one.seat.organisationId}
        day={day}
        error={form.error('personId')}
        warning={form.warning('personId')}
      />
      <TermFields form={form} fromLabel={t('bodies:mandate.fromDayReplace')} />
      {isUndone ? <Notice tone="warn">{t('bodies:mandate.leaverUndone')}</Notice> : null}
      {lastDay !== null && lastDay >= mandate.from ? (
        <p role="status" className={styles.quiet}>
          {endsAnyway
            ? t('bodies:mandate.leaverEnded', { day: dayText(mandate.to ?? lastDay) })
            : t('bodies:mandate.leaverEnds', { day: dayText(lastDay) })}
        </p>
      ) : null}
      {replacement.inTheWay.length > 0 && lastDay !== null ? (
        <CheckboxGroup
          label={t('bodies:mandate.alsoEnd')}
          help={t('bodies:mandate.alsoEndHelp', { day: dayText(lastDay) })}
          options={replacement.inTheWay.map((held) => ({
            value: held.mandate.id,
            label: `${listName(held.person)}, ${termText(held.mandate)}`,
          }))}
          value={replacement.ends}
          onChange={replacement.setEnds}
        />
      ) : null}
      <GivenUpSeats form={form} detail={detail} />
      <LiveValue live={lists}>
        {(fixed) =>
          fixed.length > 0 ? (
            <CheckboxGroup
              label={t('bodies:mandate.lists')}
              help={
                staysUntil
                  ? t('bodies:mandate.listsLaterHelp', { day: dayText(addDays(staysUntil, 1)) })
                  : t('bodies:mandate.listsHelp')
              }
              options={fixed.map((list) => ({ value: list.id, label: list.name }))}
              value={listIds}
              onChange={replacement.setLists}
            />
          ) : (
            <p className={styles.quiet}>{t('bodies:mandate.noLists')}</p>
          )
        }
      </LiveValue>
    </FormDialog>
  );
}
