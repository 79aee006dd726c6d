import { useTranslation } from 'react-i18next';
import {
  holdsIdentityCode,
  writeCalendar,
  type CalendarEntry,
} from '#shared/mail/calendar/write-calendar.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** Saves a calendar file (.ics) of entries for Outlook, and says so; one that holds a personal identity code does not go out. */
export function useSaveCalendarFile(): (
  suggestedName: string,
  entries: readonly CalendarEntry[],
) => Promise<void> {
  const { t } = useTranslation(['cooperationDocuments', 'common']);
  const platform = usePlatform();
  return async (suggestedName, entries) => {
    if (holdsIdentityCode(entries)) {
      showNotice(t('common:identityCodeStops'));
      return;
    }
    const saved = await platform.saveFile({
      suggestedName,
      filters: [{ name: t('cooperationDocuments:calendar.filter'), extensions: ['ics'] }],
      bytes: writeCalendar(entries),
    });
    if (!saved.ok) showNotice(t('cooperationDocuments:calendar.failed'));
    else if (saved.value.saved) {
      showNotice(t('cooperationDocuments:calendar.saved', { name: saved.value.name }));
    }
  };
}
