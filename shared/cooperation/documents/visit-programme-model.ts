import { inLanguage, type TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import type { VisitSlot } from '../engagements/engagement.ts';
import {
  engagementPrinter,
  type EngagementPrinter,
  type EngagementRows,
  type PrintedEngagement,
} from './printed-engagement.ts';
import type { EngagementFailure } from './travel-report-model.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** A slot of a visit as its programme prints it. */
export type PrintedSlot = {
  /** `9.00–10.30`; one time where the end is not known, empty where neither is. */
  start: string;
  end: string;
  topic: TextInLanguage;
  place: string;
  host: TextInLanguage;
  participants: TextInLanguage[];
  interpreting: string;
};

/** The programme of a visit, day by day: plain values that can be sent to a worker. */
export type VisitProgrammeModel = {
  entry: PrintedEngagement;
  days: { day: CalendarDate; slots: PrintedSlot[] }[];
  sampleData: boolean;
};

/** The programme of visit `engagementId`. Notes on its slots are the office's own and stay out. */
export function visitProgrammeModel(
  rows: EngagementRows & Pick<CooperationTables, 'visitSlots'>,
  engagementId: string,
  options: { day: CalendarDate; language: Language },
): Result<VisitProgrammeModel, EngagementFailure> {
  const engagement = rows.engagements.find(({ id }) => id === engagementId);
  if (!engagement) return fail('engagement-not-found', { name: engagementId });
  if (engagement.confidentiality === 'restricted') {
    return fail('engagement-restricted', { name: inLanguage(engagement.title, 'fi').text });
  }
  const printer = engagementPrinter(rows, options);
  const slots = rows.visitSlots.filter((slot) => slot.engagementId === engagementId);
  const days = [...new Set(slots.map(({ day }) => day))].sort();
  return ok({
    entry: printer.print(engagement),
    days: days.map((day) => ({
      day,
      slots: slots
        .filter((slot) => slot.day === day)
        .sort(compareSlots)
        .map((slot) => printedSlot(slot, printer, options.language)),
    })),
    sampleData: engagement.sample === true,
  });
}

/** Those without a time come last. */
function compareSlots(one: VisitSlot, other: VisitSlot): number {
  const [first, second] = [one.start ?? '99', other.start ?? '99'];
  return compareCodeUnits(first, second) || compareCodeUnits(one.id, other.id);
}

function printedSlot(
  slot: VisitSlot,
  { names, partiesOf }: EngagementPrinter,
  language: Language,
): PrintedSlot {
  const parties = partiesOf(slot.engagementId).filter(({ slotId }) => slotId === slot.id);
  return {
    start: slot.start ?? '',
    end: slot.end ?? '',
    topic: inLanguage(slot.topic, language),
    place: slot.place ?? '',
    host: names.organisation(slot.organisationId),
    participants: parties.map((party) => names.who(party)).filter(({ text }) => text !== ''),
    interpreting: slot.interpreting ?? '',
  };
}
