import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { useSaveCalendar } from '#renderer/features/cooperation-documents/public.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { calendarRequest } from '../document-requests.ts';
import { AddFromCatalogue } from '../components/add-from-catalogue.tsx';
import { InstrumentsView } from '../components/instruments-view.tsx';
import { ListView } from '../components/list-view.tsx';
import { RoundsView } from '../components/rounds-view.tsx';
import { TimelineView } from '../components/timeline-view.tsx';
import { readObligations } from '../obligations-data.ts';
import { ObligationForm } from './obligation-form.tsx';
import { ObligationPage } from './obligation-page.tsx';
import styles from '../components/obligations.module.css';

const HOME = '/obligations';
const VIEWS = ['timeline', 'list', 'rounds', 'instruments'] as const;
type View = (typeof VIEWS)[number];

/** The obligations in one of their views, one of them, or its form: each has the whole view. */
export function ObligationsScreen() {
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const view = id === undefined ? 'timeline' : VIEWS.find((one) => one === id);
  if (view) return <Overview view={view} openId={mode} />;
  if (id === undefined) return null;
  if (id === 'new') {
    return (
      <ObligationForm key="new" onDone={(made) => navigate(made ? `${HOME}/${made}` : HOME)} />
    );
  }
  if (mode === 'edit') {
    return <ObligationForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />;
  }
  return (
    <ObligationPage
      key={id}
      id={id}
      isPlanning={mode === 'plan'}
      onPlanned={() => navigate(`${HOME}/${id}`, { replace: true })}
    />
  );
}

function Overview({ view, openId }: { view: View; openId: string | undefined }) {
  const today = useToday();
  const { t } = useTranslation(['obligations', 'arrivals', 'cooperationDocuments', 'common']);
  const saveCalendar = useSaveCalendar('deadlines');
  const live = useLive(readObligations, [], { remember: 'obligations' });
  const [isAdding, setAdding] = useState(false);
  const newButton = useCommandButton('newObligation');
  const arrivalButton = useCommandButton('noteArrival');
  const fromCatalogue = {
    id: 'catalogue',
    label: t('obligations:fromCatalogue'),
    icon: 'book-open' as const,
    onPress: () => setAdding(true),
    isDisabled: false,
    shortcut: undefined,
  };
  const toWord = {
    id: 'word',
    label: t('obligations:toWord'),
    icon: 'file-output' as const,
    onPress: () => openDocument(calendarRequest()),
    isDisabled: (valueOr(live, null)?.obligations ?? []).length === 0,
    shortcut: undefined,
  };
  const toCalendar = {
    id: 'calendar',
    label: t('cooperationDocuments:calendar.save'),
    icon: 'calendar-clock' as const,
    onPress: () => void saveCalendar(),
    isDisabled: toWord.isDisabled,
    shortcut: undefined,
  };

  return (
    <>
      <ViewBar
        title={t('obligations:title')}
        secondary={[toWord, toCalendar, fromCatalogue]}
        actions={
          <>
            <Button icon="file-input" {...arrivalButton}>
              {t('arrivals:title')}
            </Button>
            <Button variant="primary" icon="plus" {...newButton}>
              {t('obligations:newObligation')}
            </Button>
          </>
        }
      />
      <ViewLinks
        label={t('obligations:views')}
        links={VIEWS.map((one) => ({
          href: one === 'timeline' ? `#${HOME}` : `#${HOME}/${one}`,
          label: t(`obligations:view.${one}`),
          isCurrent: one === view,
        }))}
      />
      <LiveValue
        live={live}
        loading={<Loading />}
        failed={
          <ReadFailure title={t('obligations:failedTitle')}>
            {t('obligations:failedText')}
          </ReadFailure>
        }
      >
        {(rows) => {
          if (view === 'instruments') return null;
          if (view === 'rounds')
            return (
              <div className={styles.view} data-pane tabIndex={-1}>
                <RoundsView
                  rows={rows}
                  today={today}
                  openId={openId}
                  onCatalogue={() => setAdding(true)}
                />
              </div>
            );
          if (rows.obligations.length === 0)
            return (
              <EmptyState
                icon="calendar-clock"
                title={t('obligations:empty.title')}
                text={t('obligations:empty.text')}
                action={
                  <>
                    <Button icon="book-open" onPress={() => setAdding(true)}>
                      {t('obligations:fromCatalogue')}
                    </Button>
                    <Button icon="plus" {...newButton}>
                      {t('obligations:newObligation')}
                    </Button>
                  </>
                }
              />
            );
          return view === 'list' ? (
            <ListView rows={rows} today={today} />
          ) : (
            <div className={styles.view} data-pane tabIndex={-1}>
              <TimelineView rows={rows} today={today} />
            </div>
          );
        }}
      </LiveValue>
      {view === 'instruments' ? (
        <div className={styles.view} data-pane tabIndex={-1}>
          <InstrumentsView onCatalogue={() => setAdding(true)} />
        </div>
      ) : null}
      {isAdding ? <AddFromCatalogue onClose={() => setAdding(false)} /> : null}
    </>
  );
}
