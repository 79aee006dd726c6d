import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  currentDeadline,
  deadlinesOf,
  isDone,
  type Deadline,
} from '#shared/cooperation/obligations/deadlines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { RecordColumns } from '#renderer/ui/layout/record-columns.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { BackPlanDialog } from '../components/back-plan-dialog.tsx';
import { ConfirmSourceDialog } from '../components/confirm-source-dialog.tsx';
import { DeadlineTable } from '../components/deadline-table.tsx';
import { ObligationFacts } from '../components/obligation-facts.tsx';
import { SendDialog } from '../components/send-dialog.tsx';
import { StateMark } from '../components/state-mark.tsx';
import { readObligation, type ObligationDetail } from '../obligations-data.ts';
import { shortName } from '../obligations-view.ts';
import { useDayWords } from '../use-day-words.ts';
import { useDeleteObligation } from '../use-delete.ts';
import styles from '../components/obligations.module.css';

const HOME = '/obligations';

/** An obligation: when it is due and why, how far it is, and what is to be done for it. */
export function ObligationPage({
  id,
  ...planning
}: {
  id: string;
  /** Whether the plan backwards from the deadline is open over it. */
  isPlanning: boolean;
  onPlanned: () => void;
}) {
  const { t } = useTranslation(['obligations']);
  const live = useLive((office) => readObligation(office, id), [id]);
  return (
    <LiveRecord
      live={live}
      record={{ table: 'obligations', id }}
      failure={{ title: t('obligations:failedTitle'), text: t('obligations:failedText') }}
    >
      {(detail) => <Page detail={detail} {...planning} />}
    </LiveRecord>
  );
}

type Open = { kind: 'plan' | 'send'; deadline: Deadline } | { kind: 'confirm' };

function Page({
  detail,
  isPlanning,
  onPlanned,
}: {
  detail: ObligationDetail;
  isPlanning: boolean;
  onPlanned: () => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['obligations', 'common', 'recordHistory']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const words = useDayWords();
  const deleteObligation = useDeleteObligation();
  const [open, setOpen] = useState<Open | null>(null);
  const { obligation, body } = detail;
  const deadlines = deadlinesOf(obligation, detail, today);
  const current = currentDeadline(deadlines);
  const isOwed = current !== undefined && !isDone(current.state);
  const advice = isOwed ? words.sendByAdvice(current) : null;
  const edit = () => navigate(`${HOME}/${obligation.id}/edit`);
  usePageKeys({ onEdit: edit, onLeave: () => navigate(HOME) });
  const close = () => setOpen(null);
  const deleteAndLeave = async () => {
    if (await deleteObligation(obligation)) navigate(HOME);
  };

  return (
    <>
      <ViewBar
        title={pickText(obligation.title, language)}
        back={{ href: `#${HOME}`, label: t('obligations:title') }}
        sub={
          <>
            {body ? `${shortName(body, language)} ` : ''}
            {obligation.sample ? <SampleTag /> : null}
          </>
        }
        secondary={[
          {
            id: 'edit',
            label: t('common:edit'),
            icon: 'pencil',
            shortcut: 'F2',
            isDisabled: false,
            onPress: edit,
          },
        ]}
        actions={
          <Button
            variant="primary"
            icon="list-ordered"
            isDisabled={!isOwed}
            onPress={() => {
              if (current) setOpen({ kind: 'plan', deadline: current });
            }}
          >
            {t('obligations:page.planBack')}
          </Button>
        }
        more={{
          label: t('obligations:page.more'),
          entries: [
            {
              id: 'confirm',
              label: t('obligations:page.confirm'),
              icon: 'shield',
              onAction: () => setOpen({ kind: 'confirm' }),
            },
            {
              id: 'history',
              label: t('recordHistory:action'),
              icon: 'history',
              onAction: () => navigate(`/history/obligations/${obligation.id}`),
            },
            {
              id: 'remove',
              label: t('obligations:page.delete'),
              icon: 'trash',
              danger: true,
              onAction: () => void deleteAndLeave(),
            },
          ],
        }}
      />
      <RecordColumns>
        <div className={styles.main}>
          <div className={styles.notices}>
            {isOwed ? (
              <Notice
                tone={current.state === 'overdue' ? 'danger' : advice ? 'warn' : 'info'}
                title={t('obligations:page.due', { day: words.withWeekday(current.dueOn) })}
              >
                {words.distance(current.dueOn, today)} {advice}
              </Notice>
            ) : null}
            {obligation.verifiedOn ? null : (
              <Notice
                tone="warn"
                title={t('obligations:page.unverifiedTitle')}
                actions={
                  <Button size="small" onPress={() => setOpen({ kind: 'confirm' })}>
                    {t('obligations:page.confirm')}
                  </Button>
                }
              >
                {t('obligations:page.unverifiedText')}
              </Notice>
            )}
          </div>
          <Section
            title={t('obligations:page.deadlines')}
            actions={current ? <StateMark state={current.state} chip /> : undefined}
          >
            {deadlines.length === 0 ? (
              <p className={styles.quiet}>{t('obligations:page.noDeadline')}</p>
            ) : (
              <DeadlineTable
                deadlines={deadlines}
                onSend={(deadline) => setOpen({ kind: 'send', deadline })}
                onPlan={(deadline) => setOpen({ kind: 'plan', deadline })}
              />
            )}
          </Section>
          <Section title={t('obligations:page.tasks')}>
            <SourceTasks sourceKind="obligation" sourceId={obligation.id} />
          </Section>
          <Attachments ownerKind="obligation" ownerId={obligation.id} />
        </div>
        <ObligationFacts detail={detail} />
      </RecordColumns>
      {isPlanning && isOwed && !open ? (
        <BackPlanDialog deadline={current} onClose={onPlanned} />
      ) : null}
      {open?.kind === 'plan' ? <BackPlanDialog deadline={open.deadline} onClose={close} /> : null}
      {open?.kind === 'send' ? <SendDialog deadline={open.deadline} onClose={close} /> : null}
      {open?.kind === 'confirm' ? (
        <ConfirmSourceDialog obligation={obligation} onClose={close} />
      ) : null}
    </>
  );
}
