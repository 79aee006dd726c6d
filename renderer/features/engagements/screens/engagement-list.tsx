import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  findEngagements,
  type EngagementFilter,
} from '#shared/cooperation/engagements/engagement-index.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useSaveCalendar } from '#renderer/features/cooperation-documents/public.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { LogFilters } from '../components/log-filters.tsx';
import { LogTable } from '../components/log-table.tsx';
import { readLog } from '../engagements-data.ts';
import { logRequest } from '../log-request.tsx';
import { useEngagementActs } from '../use-engagement-acts.ts';

/** The log of international cooperation: what is without a day first, then the newest. */
export function EngagementList() {
  const today = useToday();
  const { t } = useTranslation(['engagements', 'common', 'cooperation', 'cooperationDocuments']);
  const saveCalendar = useSaveCalendar('engagements');
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const live = useLive(readLog, [], { keepPrevious: true });
  const [filter, setFilter] = useState<EngagementFilter>({});
  const sought = useDeferredValue(filter);
  const { duplicate } = useEngagementActs();
  const quickButton = useCommandButton('quickEntry');
  const newButton = useCommandButton('newEngagement');
  useCommand('find', () => document.querySelector<HTMLElement>('[role="search"] input')?.focus());
  const log = valueOr(live, null);
  const rows = useMemo(() => (log ? findEngagements(log.index, sought) : []), [log, sought]);

  const year = filter.year ?? today.slice(0, 4);
  const narrowed = {
    ...(filter.bodyId && { bodyId: filter.bodyId }),
    ...(filter.country && { country: filter.country }),
    ...(filter.topic && { topic: filter.topic }),
  };
  const quick = (
    <Button icon="pencil" {...quickButton}>
      {t('engagements:quick.title')}
    </Button>
  );
  const templates = log?.templates ?? [];

  return (
    <>
      <ViewBar
        title={t('engagements:title')}
        secondary={
          log && log.index.length > 0
            ? [
                {
                  id: 'word',
                  label: t('engagements:document.log'),
                  icon: 'file-output',
                  shortcut: undefined,
                  isDisabled: false,
                  onPress: () => openDocument(logRequest(year, narrowed, today)),
                },
                {
                  id: 'calendar',
                  label: t('cooperationDocuments:calendar.save'),
                  icon: 'calendar-clock',
                  shortcut: undefined,
                  isDisabled: false,
                  onPress: () => void saveCalendar(),
                },
              ]
            : []
        }
        actions={
          <>
            {templates.length > 0 ? (
              <MenuButton
                label={t('engagements:template.menu')}
                icon="copy"
                shape="text"
                entries={templates.map((template) => ({
                  heading: pickText(template.title, language),
                  entries: [
                    {
                      id: `use ${template.id}`,
                      label: t('engagements:template.use'),
                      icon: 'plus' as const,
                      onAction: () => void duplicate(template, 'entry'),
                    },
                    {
                      id: `open ${template.id}`,
                      label: t('engagements:template.open'),
                      icon: 'pencil' as const,
                      onAction: () => navigate(`/engagements/${template.id}`),
                    },
                  ],
                }))}
              />
            ) : null}
            {quick}
            <Button variant="primary" icon="plus" {...newButton}>
              {t('engagements:newEngagement')}
            </Button>
          </>
        }
      />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('engagements:list.failedTitle')}>
            {t('engagements:list.failedText')}
          </ReadFailure>
        }
      >
        {(log) =>
          log.index.length === 0 ? (
            <EmptyState
              icon="globe"
              title={t('engagements:empty.title')}
              text={t('engagements:empty.text')}
              action={
                <>
                  {quick}
                  <Button icon="plus" {...newButton}>
                    {t('engagements:newEngagement')}
                  </Button>
                </>
              }
            />
          ) : (
            <>
              <LogFilters log={log} filter={filter} onFilter={setFilter} found={rows.length} />
              {rows.length === 0 ? (
                <EmptyState
                  icon="filter"
                  title={t('common:noMatches')}
                  text={t('common:noMatchesHint')}
                  action={<Button onPress={() => setFilter({})}>{t('common:clearFilters')}</Button>}
                />
              ) : (
                <LogTable rows={rows} names={log.names} />
              )}
            </>
          )
        }
      </LiveValue>
    </>
  );
}
