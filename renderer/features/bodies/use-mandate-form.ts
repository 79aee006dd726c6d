import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftOfTerm, termFields, type TermDraft } from '#shared/contacts/bodies/mandate-draft.ts';
import type { BodyFinding } from '#shared/contacts/bodies/body-draft.ts';
import { holdsOn } from '#shared/contacts/bodies/composition.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import { validateMandate } from '#shared/contacts/bodies/validate-mandate.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay } from '#shared/lib/read-day.ts';
import type { KeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import type { PersonChoice } from './components/person-field.tsx';
import type { BodyDetail } from './bodies-data.ts';
import type { Term } from './mandate-commands.ts';

/** What is typed and chosen of a mandate. */
export type MandateFields = {
  person: PersonChoice;
  term: TermDraft;
  /** Her mandates in other seats that end, as somebody chose them. */
  givenUp: readonly string[] | null;
};

export function mandateFields(
  start: Parameters<typeof draftOfTerm>[0],
  person: PersonChoice = { kind: 'none' },
): MandateFields {
  return { person, term: draftOfTerm(start), givenUp: null };
}

/** What is typed about a mandate of `seatId`, and what is wrong with it; `instead` is the one that it takes the place of. */
export function useMandateForm(
  detail: BodyDetail,
  seatId: string,
  begins: CalendarDate,
  { draft, set, kept }: KeptFields<MandateFields>,
  options: {
    /** Mandates that are being changed or followed: they are no overlap. */
    instead?: readonly string[];
    /** What else is wrong, with what is typed. */
    more?: (term: TermDraft, person: PersonChoice) => BodyFinding[];
  } = {},
) {
  const { t } = useTranslation(['bodies']);
  const { person, term, givenUp } = draft;
  const [wasTried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { body, rows } = detail;
  const isHers = isHeldOn(person, readDay(term.from));
  const otherSeats = rows.seats
    .filter(({ id }) => id !== seatId)
    .flatMap((seat) =>
      rows.mandates
        .filter((mandate) => mandate.seatId === seat.id && isHers(mandate))
        .map((mandate) => ({ seat, mandate })),
    );
  // A deputy who takes the place of whom she stood in for is no longer the deputy.
  const ended =
    givenUp ??
    otherSeats.filter(({ seat }) => seat.deputyOfSeatId === seatId).map((one) => one.mandate.id);
  const givesUp = otherSeats.flatMap(({ mandate }) =>
    ended.includes(mandate.id) ? [mandate] : [],
  );
  const others = rows.mandates.filter(
    (mandate) => !options.instead?.includes(mandate.id) && !givesUp.includes(mandate),
  );
  const findings = [
    ...validateMandate(
      { ...term, personId: person.kind === 'known' ? person.personId : nameOfNew(person) },
      {
        body,
        ofSeat: others.filter((one) => one.seatId === seatId),
        ofOtherSeats: others.filter((one) => one.seatId !== seatId),
      },
    ),
    ...checkNew(person),
    ...(options.more?.(term, person) ?? []),
  ];
  const sentence = (path: string, severity: BodyFinding['severity']) => {
    if (severity === 'error' && !wasTried && !left.has(path)) return undefined;
    const found = findings.find((one) => one.path === path && one.severity === severity);
    return found && t(`bodies:finding.${found.code}`);
  };
  const isSound = findings.every(({ severity }) => severity !== 'error');
  const { from = begins, ...rest } = termFields(term);
  const read: Term | null = isSound ? { from, ...rest } : null;
  return {
    person,
    kept,
    setPerson: (choice: PersonChoice) => set({ person: choice, givenUp: null }),
    /** The other seats of the body that she holds when the mandate begins. */
    otherSeats,
    /** Those of her mandates in them that end as it begins. */
    givesUp,
    setGivenUp: (ids: readonly string[]) => set({ givenUp: ids }),
    term,
    set: (some: Partial<TermDraft>) => set({ term: { ...term, ...some } }),
    leave: (path: string) => setLeft(new Set(left).add(path)),
    error: (path: string) => sentence(path, 'error'),
    warning: (path: string) => sentence(path, 'warning'),
    /** What was typed, read; null (and every error is shown from then on) while something is wrong. */
    finish: (): Term | null => {
      setTried(true);
      return read;
    },
  };
}

export type MandateForm = ReturnType<typeof useMandateForm>;

/** Whether a mandate is the chosen person's, begun before `day` and not over by then. */
function isHeldOn(person: PersonChoice, day: CalendarDate | null): (mandate: Mandate) => boolean {
  if (person.kind !== 'known' || day === null) return () => false;
  return (mandate) =>
    mandate.personId === person.personId && mandate.from < day && holdsOn(mandate, day);
}

/** A new person counts as somebody once there is a name. */
function nameOfNew(person: PersonChoice): string | null {
  if (person.kind !== 'new') return null;
  return `${person.givenName}${person.familyName}`.trim() === '' ? null : '';
}

function checkNew(person: PersonChoice): BodyFinding[] {
  if (person.kind !== 'new') return [];
  return hasIdentityCode(`${person.givenName} ${person.familyName}`)
    ? [{ path: 'personId', severity: 'error', code: 'identity-code' }]
    : [];
}
