import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import { splitName, type Named, type SeatLine } from '#shared/contacts/bodies/seat-table.ts';
import type { Seat, SeatRole } from '#shared/contacts/bodies/seat.ts';
import { guessOrganisationKind } from '#shared/contacts/import/guess-organisation-kind.ts';
import { notesOf } from '#shared/contacts/import/write/write-new-contact.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import { compareOrder, orderAt, orderBetween } from '#shared/records/order.ts';
import { fold } from '#shared/text/fold.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { endBefore, PURPOSES } from './mandate-commands.ts';

/** A line to write: the vacant seats that it fills, else new ones are made; all in it can be read. */
export type SeatLineToWrite = {
  line: SeatLine;
  /** What those whom it names are, where they are new. */
  titles: { person: string; deputy: string };
  /** And the units in which they work. */
  units?: { person: string; deputy: string } | undefined;
  seat: Seat | undefined;
  deputySeat: Seat | undefined;
  /** The mandates that end as those of the line begin. */
  ends: readonly Mandate[];
};

/** What is written with the lines: the language of new names, and how it is said where new persons came from. */
type Setting = {
  language: Language;
  source: string;
  /** What stands before a title or a unit that has no organisation to belong to, and so is kept in the notes. */
  labels: { title: string; unit: string };
  today: CalendarDate;
  /** Mandates that end with the table, on the day before `day`. */
  ends: readonly Mandate[];
  day: CalendarDate;
};

/**
 * Seats with who holds them and who deputises, until the body's term ends, as one act; whoever is named for the first time
 * is added once.
 */
export async function fillSeats(
  office: Office,
  body: Body,
  lines: readonly SeatLineToWrite[],
  setting: Setting,
): Promise<ActResult> {
  const facts = { count: lines.length, body: pickText(body.name, 'fi') };
  return await office.change({ name: 'fillSeats', facts }, async (write) => {
    const maker = createMaker(write, body, setting);
    const seats = await office.read.seats.where('bodyId').equals(body.id).toArray();
    const lastOf = (role: SeatRole) =>
      seats
        .filter((seat) => seat.role === role)
        .sort(compareOrder)
        .at(-1)?.order ?? null;
    for (const mandate of setting.ends) await endBefore(write, mandate, setting.day);
    for (const { line, titles, units, seat, deputySeat, ends } of lines) {
      const role = line.role ?? 'member';
      const organisationId = seat?.organisationId ?? (await maker.organisation(line.organisation));
      const common = { bodyId: body.id, ...(organisationId && { organisationId }) };
      const held =
        seat ??
        (await write.add('seats', { ...common, role, order: orderBetween(lastOf(role), null) }));
      if (!seat) seats.push(held);
      for (const mandate of ends) if (line.from) await endBefore(write, mandate, line.from);
      const appoint = async (seatId: string, named: Named, title: string, unit = '') => {
        const personId = await maker.person(named, organisationId, { title, unit });
        if (!personId || !line.from) return;
        const to = body.to !== undefined && body.to >= line.from ? { to: body.to } : {};
        await write.add('mandates', { seatId, personId, from: line.from, ...to });
      };
      await appoint(held.id, line.person, titles.person, units?.person);
      if (line.deputy.kind === 'none') continue;
      const stands =
        deputySeat ??
        (await write.add('seats', {
          ...common,
          role: 'deputy',
          deputyOfSeatId: held.id,
          order: orderAt(0),
        }));
      await appoint(stands.id, line.deputy, titles.deputy, units?.deputy);
    }
  });
}

/** Makes whom and what the lines name for the first time, once each. */
function createMaker(write: Writer, body: Body, { language, source, labels, today }: Setting) {
  const made = new Map<string, string>();
  const organisation = async (named: Named): Promise<string | undefined> => {
    if (named.kind === 'known') return named.id;
    if (named.kind !== 'unknown') return undefined;
    const key = `o ${fold(named.text)}`;
    const name = named.text.replace(
      /^\p{Ll}{4}/u,
      (letters) => letters.charAt(0).toUpperCase() + letters.slice(1),
    );
    const id =
      made.get(key) ??
      (
        await write.add('organisations', {
          name: { [language]: name },
          kind: guessOrganisationKind(name),
          country: 'FI',
        })
      ).id;
    made.set(key, id);
    return id;
  };
  return {
    organisation,
    person: async (
      named: Named,
      seatOf: string | undefined,
      { title, unit }: { title: string; unit: string },
    ) => {
      if (named.kind === 'known') return named.id;
      if (named.kind !== 'unknown') return undefined;
      const organisationId = named.place ? await organisation(named.place) : seatOf;
      const key = `p ${fold(named.text)} ${organisationId ?? ''}`;
      const known = made.get(key);
      if (known) return known;
      const notes = notesOf({ title, unit, notes: '' }, organisationId === undefined, { labels });
      const { id } = await write.add('persons', {
        ...splitName(named.text),
        ...(notes && { notes }),
        provenance: {
          kind: 'other',
          source,
          purpose: PURPOSES[body.kind] ?? 'other',
          obtainedOn: today,
        },
      });
      made.set(key, id);
      if (organisationId) {
        await write.add('positions', {
          personId: id,
          organisationId,
          title: title ? { [language]: title } : {},
          ...(unit && { unit: { [language]: unit } }),
          primary: true,
        });
      }
      return id;
    },
  };
}
