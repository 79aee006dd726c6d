import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyFinding } from '#shared/contacts/bodies/body-draft.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { displayName, listName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readFixedLists } from '../bodies-data.ts';
import { seatName } from '../bodies-view.ts';
import { appointeeOf } from '../appointee-of.ts';
import { replaceHolder } from '../mandate-commands.ts';
import { useAct } from '#renderer/common/use-act.ts';
import type { TermDraft } from '#shared/contacts/bodies/mandate-draft.ts';
import { useMandateForm } from '../use-mandate-form.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
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
  holder: first,
  onClose,
}: SeatDialogProps & { one: SeatOn; holder: Holder }) {
  const today = useToday();
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const { day: dayText } = useMoment();
  const [mandateId, setMandateId] = useState(first.mandate.id);
  const holder = one.holders.find(({ mandate }) => mandate.id === mandateId) ?? first;
  const { mandate, person: leaver } = holder;
  const lists = useLive((read) => readFixedLists(read, leaver.id), [leaver.id]);
  const [proposed, setProposed] = useState(typedDay(mandate.to));
  const [chosenLists, setChosenLists] = useState<readonly string[] | null>(null);
  const listIds = chosenLists ?? valueOr(lists, []).map(({ id }) => id);
  const { body } = detail;
  const form = useMandateForm(
    detail,
    one.seat.id,
    { from: day, to: mandate.to },
    {
      instead: mandate.id,
      more: (term, person): BodyFinding[] => {
        const from = readDay(term.from);
        const isEarly = from !== null && from <= mandate.from;
        const isSame = person.kind === 'known' && person.personId === leaver.id;
        return [
          ...(isEarly
            ? [{ path: 'from', severity: 'error', code: 'replace-too-early' } as const]
            : []),
          ...(isSame
            ? [{ path: 'personId', severity: 'error', code: 'same-person' } as const]
            : []),
        ];
      },
    },
  );
  const from = readDay(form.term.from);
  const lastDay = from === null ? null : addDays(from, -1);
  const endsAnyway = lastDay !== null && mandate.to !== undefined && mandate.to <= lastDay;
  const leaves = endsAnyway ? mandate.to : lastDay;
  // Who still holds the seat is written to until then.
  const staysUntil = leaves && leaves >= today ? leaves : undefined;
  const bodyName = pickText(body.name, language);
  /** A last day that nobody typed follows whom is replaced and from when. */
  const propose = (of: Mandate, begins: CalendarDate | null, some: Partial<TermDraft> = {}) => {
    // Who comes after the leaver's last day does not leave on it.
    const isPast = begins !== null && of.to !== undefined && begins > of.to;
    const to = typedDay(isPast ? body.to : of.to);
    if (form.term.to !== proposed) return form.set(some);
    setProposed(to);
    form.set({ ...some, to });
  };
  const setTerm = (some: Partial<TermDraft>) => {
    const begins = readDay(some.from ?? '');
    if (begins === null) form.set(some);
    else propose(mandate, begins, some);
  };

  const save = async () => {
    const term = form.finish();
    const source = t('bodies:mandate.newPersonSource', { body: bodyName });
    const appointee = appointeeOf(form.person, source, form.givesUp);
    if (!term || !appointee) return false;
    const place = { body, seat: one.seat };
    const names = valueOr(lists, []);
    const chosen = names.filter(({ id }) => listIds.includes(id)).map(({ name }) => name);
    const leaverStays = {
      title: t('bodies:mandate.listsTask', { name: displayName(leaver) }),
      notes: t('bodies:mandate.listsTaskNotes', {
        appointee: appointee.name,
        lists: chosen.join(', '),
      }),
    };
    const move = {
      listIds,
      ...(staysUntil && { leaverStays: { ...leaverStays, dueOn: addDays(staysUntil, 1) } }),
    };
    return await act(
      () => replaceHolder(office, place, mandate, appointee.appointee, term, move),
      t('bodies:mandate.replaced', { leaver: displayName(leaver), appointee: appointee.name }),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <FormDialog
      title={t('bodies:mandate.replaceTitle')}
      action={t('bodies:mandate.doReplace')}
      onSave={save}
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
            label: listName(held.person),
          }))}
          value={mandateId}
          onChange={(id) => {
            setMandateId(id);
            const chosen = one.holders.find((held) => held.mandate.id === id);
            if (chosen) propose(chosen.mandate, from);
            setChosenLists(null);
          }}
        />
      ) : (
        <p>
          <span className={styles.label}>{t('bodies:mandate.leaver')}</span> {displayName(leaver)}
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
      <TermFields form={{ ...form, set: setTerm }} fromLabel={t('bodies:mandate.fromDayReplace')} />
      {lastDay !== null && lastDay >= mandate.from ? (
        <p role="status" className={styles.quiet}>
          {endsAnyway
            ? t('bodies:mandate.leaverEnded', { day: dayText(mandate.to ?? lastDay) })
            : t('bodies:mandate.leaverEnds', { day: dayText(lastDay) })}
        </p>
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
              onChange={setChosenLists}
            />
          ) : (
            <p className={styles.quiet}>{t('bodies:mandate.noLists')}</p>
          )
        }
      </LiveValue>
    </FormDialog>
  );
}
