import { useTranslation } from 'react-i18next';
import type { BodyFinding } from '#shared/contacts/bodies/body-draft.ts';
import type { TermDraft } from '#shared/contacts/bodies/mandate-draft.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { overlap } from '#shared/contacts/bodies/validate-mandate.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { appointeeOf } from './appointee-of.ts';
import { readFixedLists } from './bodies-data.ts';
import type { SeatDialogProps } from './components/seat-dialog.ts';
import { replaceHolder } from './mandate-commands.ts';
import { mandateFields, useMandateForm } from './use-mandate-form.ts';

/** Who leaves a seat, who comes in the place and from when, on which lists too; all of it while it is written. */
export function useReplacement(
  { detail, day }: Pick<SeatDialogProps, 'detail' | 'day'>,
  one: SeatOn,
  first: Holder,
) {
  const today = useToday();
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const fields = useKeptFields(`replace:${one.seat.id}`, () => ({
    ...mandateFields({ from: day, to: first.mandate.to }),
    mandateId: first.mandate.id,
    /** The last day as it was proposed. */
    proposed: typedDay(first.mandate.to),
    chosenLists: null as readonly string[] | null,
    /** The other mandates of the seat that end, as somebody chose them. */
    chosenEnds: null as readonly string[] | null,
  }));
  const { mandateId, proposed, chosenLists, chosenEnds } = fields.draft;
  const holder = one.holders.find(({ mandate }) => mandate.id === mandateId) ?? first;
  const { mandate, person: leaver } = holder;
  const lists = useLive((read) => readFixedLists(read, leaver.id), [leaver.id]);
  const listIds = chosenLists ?? valueOr(lists, []).map(({ id }) => id);
  const { body } = detail;
  const from = readDay(fields.draft.term.from);
  const to = readDay(fields.draft.term.to) ?? undefined;
  const inTheWay = from === null ? [] : othersIn(one, mandate, { from, ...definedOnly({ to }) });
  const ends = inTheWay.filter(({ mandate: other }) =>
    chosenEnds ? chosenEnds.includes(other.id) : other.from <= (from ?? ''),
  );
  const form = useMandateForm(detail, one.seat.id, day, fields, {
    instead: [mandate, ...ends.map((held) => held.mandate)].map(({ id }) => id),
    more: (term, person): BodyFinding[] => {
      const from = readDay(term.from);
      const isEarly = from !== null && from < mandate.from;
      const isSame = person.kind === 'known' && person.personId === leaver.id;
      return [
        ...(isEarly
          ? [{ path: 'from', severity: 'error', code: 'replace-too-early' } as const]
          : []),
        ...(isSame ? [{ path: 'personId', severity: 'error', code: 'same-person' } as const] : []),
      ];
    },
  });
  const lastDay = from === null ? null : addDays(from, -1);
  const endsAnyway = lastDay !== null && mandate.to !== undefined && mandate.to <= lastDay;
  // Whoever was entered by mistake: not a day of her mandate is left, and it is deleted.
  const isUndone = from === mandate.from;
  const leaves = isUndone ? undefined : endsAnyway ? mandate.to : lastDay;
  // Who still holds the seat is written to until then.
  const staysUntil = leaves && leaves >= today ? leaves : undefined;
  const bodyName = pickText(body.name, language);
  /** A last day that nobody typed follows whom is replaced and from when. */
  const propose = (of: Mandate, begins: CalendarDate | null, some: Partial<TermDraft> = {}) => {
    // Who comes after the leaver's last day does not leave on it.
    const isPast = begins !== null && of.to !== undefined && begins > of.to;
    const to = typedDay(isPast ? body.to : of.to);
    const all = { ...some, ...decisionOf(of, begins, form.term.appointment) };
    if (form.term.to !== proposed) return form.set(all);
    fields.set({ proposed: to });
    form.set({ ...all, to });
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
    const leaving = [mandate, ...ends.map((held) => held.mandate)] as const;
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
      () => replaceHolder(office, place, leaving, appointee.appointee, term, move),
      t('bodies:mandate.replaced', { leaver: displayName(leaver), appointee: appointee.name }),
      t('bodies:mandate.takenBack'),
    );
  };

  return {
    form: { ...form, set: setTerm },
    leaver,
    mandate,
    leave: (id: string) => {
      fields.set({ mandateId: id, chosenLists: null });
      const chosen = one.holders.find((held) => held.mandate.id === id);
      if (chosen) propose(chosen.mandate, from);
    },
    lastDay,
    isUndone,
    endsAnyway,
    staysUntil,
    lists,
    listIds,
    setLists: (ids: readonly string[]) => fields.set({ chosenLists: ids }),
    inTheWay,
    ends: ends.map((held) => held.mandate.id),
    setEnds: (ids: readonly string[]) => fields.set({ chosenEnds: ids }),
    save,
  };
}

/** The decision that appointed whom is put right: of the same decision, where no other is typed. */
function decisionOf(
  { from, appointment = '' }: Mandate,
  begins: CalendarDate | null,
  typed: string,
): Partial<TermDraft> {
  const isUndone = begins === from;
  if (isUndone && typed === '') return { appointment };
  return !isUndone && typed === appointment ? { appointment: '' } : {};
}

/** Those whose mandates in the seat share a day with the term, besides the one that ends for it. */
function othersIn(
  { holders, next }: SeatOn,
  mandate: Mandate,
  term: Pick<Mandate, 'from' | 'to'>,
): Holder[] {
  return [...holders, ...next].filter(
    (held) => held.mandate.id !== mandate.id && overlap(term, held.mandate),
  );
}
