import { useTranslation } from 'react-i18next';
import {
  calendarEntries,
  type CalendarRows,
} from '#shared/cooperation/calendar-file/calendar-entries.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { useSaveCalendarFile } from '#renderer/common/use-save-calendar-file.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** How far ahead the file reaches: deadlines of the directive lie two years off. */
const MONTHS_AHEAD = 24;

/**
 * Saves a calendar file (.ics) of what lies ahead in the next two years, for Outlook: deadlines, or the log's meetings and
 * open tasks. Says where nothing does; nothing of restricted entries and no person's name goes out.
 */
export function useSaveCalendar(what: 'deadlines' | 'engagements'): () => Promise<void> {
  const { t } = useTranslation(['cooperationDocuments']);
  const office = useOffice();
  const save = useSaveCalendarFile();
  const language = useScreenLanguage();
  return async () => {
    const today = dayInFinland(new Date());
    const entries = calendarEntries(await readDays(office, what), {
      span: { from: today, to: addMonths(today, MONTHS_AHEAD) },
      today,
      language,
    });
    if (entries.length === 0) {
      showNotice(t('cooperationDocuments:calendar.empty'));
      return;
    }
    await save(
      documentFileName({
        title: t(`cooperationDocuments:calendar.name.${what}`),
        date: today,
        language,
        extension: 'ics',
      }),
      entries,
    );
  };
}

async function readDays(
  { read }: Office,
  what: 'deadlines' | 'engagements',
): Promise<CalendarRows> {
  const [bodies, engagements] = await Promise.all([
    read.bodies.toArray(),
    read.engagements.toArray(),
  ]);
  if (what === 'engagements') {
    return {
      bodies,
      engagements,
      questionnaires: await read.questionnaires.toArray(),
      tasks: await read.tasks.toArray(),
      obligations: [],
      deliveries: [],
    };
  }
  const [obligations, deliveries] = await Promise.all([
    read.obligations.toArray(),
    read.deliveries.toArray(),
  ]);
  return { bodies, engagements: [], questionnaires: [], tasks: [], obligations, deliveries };
}
