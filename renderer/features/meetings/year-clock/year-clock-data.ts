import { addDays } from '#shared/lib/add-days.ts';
import {
  yearEntries,
  type YearEntry,
  type YearKind,
  type YearRows,
} from '#shared/meetings/year-clock/year-entries.ts';
import type { Address } from '#renderer/ui/address.ts';
import { recordAddress } from '#renderer/common/record-address.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { yearClockModel } from '#shared/meetings/documents/year-clock-model.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';

/** An entry of the log that began so long before the year may still go on in it, in days. */
const LONGEST_EVENT = 92;

/** What a year is made of. */
async function readYearRows({ read }: Pick<Office, 'read'>, year: number): Promise<YearRows> {
  const first = addDays(`${String(year)}-01-01`, -LONGEST_EVENT);
  const [bodies, meetings, followUpRounds, engagements, obligations, deliveries] =
    await Promise.all([
      read.bodies.toArray(),
      read.meetings.toArray(),
      read.followUpRounds.toArray(),
      read.engagements
        .where('from')
        .between(first, `${String(year)}-12-31`, true, true)
        .toArray(),
      read.obligations.toArray(),
      read.deliveries.toArray(),
    ]);
  return { bodies, meetings, followUpRounds, engagements, obligations, deliveries };
}

/** An entry of a year, and where it is shown. */
export type ShownYearEntry = YearEntry & { address: Address };

/** What a year holds, by day. */
export async function readYear(
  office: Pick<Office, 'read'>,
  year: number,
  today: CalendarDate,
): Promise<ShownYearEntry[]> {
  const rows = await readYearRows(office, year);
  return yearEntries(rows, year, today).map((entry) => {
    const { table, id } = entry.record;
    const row = rows[table].find((one) => one.id === id);
    return { ...entry, address: (row && recordAddress(table, row)) ?? '#/meetings/year' };
  });
}

/** A year as a Word document, with the kinds that are shown. */
export function yearClockRequest(
  year: number,
  day: CalendarDate,
  kinds: readonly YearKind[],
): DocumentRequest {
  return {
    kind: 'year-clock',
    subject: String(year),
    read: async (office, { language }) => {
      const isWanted = (kind: YearKind) => kinds.includes(kind);
      const model = yearClockModel(await readYearRows(office, year), {
        year,
        day,
        language,
        isWanted,
      });
      return { model, contacts: 0 };
    },
  };
}
