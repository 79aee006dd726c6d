import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { QuickEntry } from '#shared/cooperation/engagements/quick-entry.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { ActResult } from '#shared/records/change.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import {
  addQuickEntry,
  changeEngagement,
  deleteEngagement,
  duplicateEngagement,
} from './engagements-commands.ts';

/** What can be done with whole entries. Each says what happened and can be taken back. */
export function useEngagementActs() {
  const { t } = useTranslation(['engagements']);
  const office = useOffice();
  const act = useAct();
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const nameOf = ({ title }: Engagement) => pickText(title, language);
  const opened = async (adding: Promise<ActResult<string>>) => {
    const added = await adding;
    navigate(`/engagements/${added.value}`);
    return added;
  };
  return {
    /** Adds what a line says as a draft, and opens it. */
    jotDown: async (entry: QuickEntry) =>
      await act(
        () => opened(addQuickEntry(office, entry, language)),
        t('engagements:did.jotted', { name: entry.title }),
        t('engagements:did.jottedUndone', { name: entry.title }),
      ),
    duplicate: async (engagement: Engagement, as: 'entry' | 'series' | 'template') => {
      const name = nameOf(engagement);
      await act(
        () => opened(duplicateEngagement(office, engagement, as)),
        t(`engagements:did.${as}`, { name }),
        t(`engagements:did.${as}Undone`, { name }),
      );
    },
    leaveSeries: async (engagement: Engagement) => {
      await act(
        () => changeEngagement(office, engagement, { seriesId: undefined }),
        t('engagements:did.leftSeries'),
        t('engagements:did.leftSeriesUndone'),
      );
    },
    /** Returns whether it went. Nothing is asked: it comes back with all that was part of it. */
    deleteEngagement: async (engagement: Engagement) => {
      const name = nameOf(engagement);
      return await act(
        () => deleteEngagement(office, engagement),
        t('engagements:did.deleted', { name }),
        t('engagements:did.deletedUndone', { name }),
      );
    },
  };
}
