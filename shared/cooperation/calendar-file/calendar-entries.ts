import type { Body } from '../../contacts/bodies/body.ts';
import { countryName } from '../../text/country-name.ts';
import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import { deadlinesBetween, type Deadline } from '../obligations/deadlines.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { ruleWords } from '../obligations/rule-words.ts';
import type { CalendarEntry } from '../../mail/calendar/write-calendar.ts';
import { restrictedIds } from '../restricted-ids.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** The rows whose days go into a calendar. */
export type CalendarRows = Pick<
  CooperationTables,
  'engagements' | 'questionnaires' | 'obligations' | 'deliveries' | 'tasks'
> & { bodies: Body[] };

/** How many days before something is to be sent a calendar reminds of it. */
const REMINDER_DAYS = [14, 3];

type Options = {
  span: { from: CalendarDate; to: CalendarDate };
  today: CalendarDate;
  language: Language;
};

/**
 * The deadlines, entries of the log and open tasks of `span`, both days included, the earliest first. A deadline stands on the
 * last working day on which it can be sent; one whose date is not confirmed is tentative. Left out is what is
 * restricted, with its tasks; drafts, what was cancelled, sent or done; names of persons.
 */
export function calendarEntries(rows: CalendarRows, options: Options): CalendarEntry[] {
  return [
    ...deadlineEntries(rows, options),
    ...engagementEntries(rows, options),
    ...taskEntries(rows, options),
  ].sort((one, other) => compareCodeUnits(one.from, other.from));
}

function deadlineEntries(rows: CalendarRows, { span, today, language }: Options): CalendarEntry[] {
  const t = translatorFor(language);
  const bodies = new Map(rows.bodies.map((body) => [body.id, body]));
  const isOwed = ({ state }: Deadline) => state !== 'sent' && state !== 'waived';
  return rows.obligations.flatMap((obligation) => {
    const body = bodies.get(obligation.bodyId ?? '');
    const name = pickText(body?.abbr ?? body?.name, language);
    return deadlinesBetween(obligation, rows.deliveries, span, today)
      .filter(isOwed)
      .map(({ dueOn, sendBy, isVerified }) => ({
        uid: uidOf(obligation, dueOn),
        from: obligation.kind === 'event' ? dueOn : sendBy,
        title: [pickText(obligation.title, language), name && `(${name})`]
          .filter(Boolean)
          .join(' '),
        text: [
          sendBy < dueOn && obligation.kind !== 'event'
            ? t('cooperationDocuments:calendar.due', { day: documentDate(dueOn, language) })
            : '',
          t('cooperationDocuments:calendar.ground', {
            ground: ruleWords(obligation, language),
          }),
          isVerified ? '' : t('cooperationDocuments:calendar.unverified'),
        ]
          .filter((line) => line !== '')
          .join('\n'),
        changedAt: obligation.updatedAt,
        revision: obligation.rev,
        isBusy: false,
        ...(!isVerified && { isTentative: true }),
        reminderDays: REMINDER_DAYS,
      }));
  });
}

/** A deadline whose day is moved stays the same; one that comes again is another each time, told apart by its year. */
function uidOf({ id, rule }: Obligation, dueOn: CalendarDate): string {
  return rule.kind === 'fixed' || rule.kind === 'after' ? id : `${id}-${dueOn.slice(0, 4)}`;
}

function engagementEntries({ engagements }: CalendarRows, { span, language }: Options) {
  return engagements.flatMap((engagement): CalendarEntry[] => {
    const { id, from, to, place, country, state, confidentiality, template } = engagement;
    const isLeftOut = template || state === 'draft' || state === 'cancelled';
    if (isLeftOut || confidentiality === 'restricted' || from === undefined) return [];
    if (from > span.to || (to ?? from) < span.from) return [];
    const where = [place ?? '', country === undefined ? '' : countryName(country, language)];
    return [
      {
        uid: id,
        from,
        ...(to !== undefined && { to }),
        title: pickText(engagement.title, language),
        place: where.filter((part) => part !== '').join(', '),
        changedAt: engagement.updatedAt,
        revision: engagement.rev,
        isBusy: true,
        ...(state === 'planned' && { isTentative: true }),
      },
    ];
  });
}

function taskEntries(rows: CalendarRows, { span, language }: Options) {
  const t = translatorFor(language);
  const restricted = restrictedIds([...rows.engagements, ...rows.questionnaires]);
  return rows.tasks.flatMap(
    ({ id, title, dueOn, doneOn, sourceId, updatedAt, rev }): CalendarEntry[] => {
      if (dueOn === undefined || doneOn !== undefined || restricted.has(sourceId ?? '')) return [];
      if (dueOn < span.from || dueOn > span.to) return [];
      return [
        {
          uid: id,
          from: dueOn,
          title: t('cooperationDocuments:calendar.task', { title }),
          changedAt: updatedAt,
          revision: rev,
          isBusy: false,
        },
      ];
    },
  );
}
