import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#shared/programme/action.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import { latestStatuses, roundsBefore } from '#shared/programme/follow-up/statuses.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { WaitingReplies } from '#renderer/features/forms/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { numberedOf } from '../content-memo.ts';
import { followUpAddress } from './follow-up-address.ts';
import { saveReport, setReportState } from './follow-up-commands.ts';
import type { FollowUp } from './follow-up-data.ts';
import styles from './follow-up.module.css';
import { ReportCard } from './report-card.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { requestRows } from './request-rows.ts';
import { RequestWord } from './status-word.tsx';
import { useRequestActs } from './use-request-acts.tsx';

/** What one body is asked in a round, action by action, and what it has told. */
export function RequestPage({
  page,
  followUp,
  round,
  request,
}: {
  page: ProgrammePage;
  followUp: FollowUp;
  round: FollowUpRound;
  request: FollowUpRequest;
}) {
  const { t } = useTranslation(['followUp']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const today = useToday();
  const requestActs = useRequestActs(page.content.programme, round);
  const [writing, write] = useState<Action | null>(null);
  const rows = useMemo(
    () => requestRows(page, followUp, round, { today, language }),
    [page, followUp, round, today, language],
  );
  const before = useMemo(() => {
    const earlier = roundsBefore(followUp.rounds, round);
    return latestStatuses(earlier, followUp.reports, page.content.actionParties);
  }, [followUp, round, page]);
  const row = rows.find((one) => one.request.id === request.id);
  if (!row) return null;

  const { numbers } = numberedOf(page.content);
  const reportOf = (action: Action) => row.reports.find(({ actionId }) => actionId === action.id);
  const nameOf = ({ id, title }: Action) =>
    `${numbers.get(id) ?? ''} ${pickText(title, language)}`.trim();
  const toCheck = row.reports.filter(({ state }) => state === 'received');
  const untold = toCheck.filter(({ status }) => status === undefined).length;
  const undone = t('followUp:reports.undone');
  const setState = (report: StatusReport, state: StatusReport['state'], action: Action) =>
    act(
      () => setReportState(office, [report], state, row.name),
      t(`followUp:reports.${state === 'accepted' ? acceptedAs(report) : 'reopened'}`, {
        name: nameOf(action),
      }),
      undone,
    );

  return (
    <div className={styles.view} data-pane tabIndex={-1}>
      <div className={styles.bar}>
        <div className={styles.titles}>
          <a
            className={styles.back}
            href={`#${followUpAddress(round.programmeId, round.id)}`}
            data-no-print
          >
            {t('followUp:reports.back')}
          </a>
          <h2 className={styles.title}>{t('followUp:reports.title', { name: row.name })}</h2>
          <p className={styles.facts}>
            <LocalWords text={round.title} />
            <RequestWord state={row.state} />
            {row.contactName ? <span>{row.contactName}</span> : null}
          </p>
        </div>
        <div className={styles.acts} data-no-print>
          {toCheck.length > 0 ? (
            <Button
              icon="circle-check"
              onPress={() =>
                void act(
                  () => setReportState(office, toCheck, 'accepted', row.name),
                  untold === 0
                    ? t('followUp:reports.allAccepted', { count: toCheck.length })
                    : t('followUp:reports.allAcceptedUntold', { count: toCheck.length, untold }),
                  undone,
                )
              }
            >
              {t('followUp:reports.acceptAll', { count: toCheck.length })}
            </Button>
          ) : null}
          <MenuButton
            label={t('followUp:requests.acts', { name: row.name })}
            entries={requestActs
              .entries(row)
              .filter((entry) => entry === 'line' || !('id' in entry) || entry.id !== 'open')}
          />
        </div>
      </div>
      <WaitingReplies of={[request.id]} />
      {request.notes ? <p className={styles.notes}>{request.notes}</p> : null}
      {row.actions.length === 0 ? (
        <EmptyState icon="list" title={t('followUp:reports.noActions')} />
      ) : (
        <ul className={styles.cards} aria-label={t('followUp:reports.label')}>
          {row.actions.map((action) => {
            const report = reportOf(action);
            return (
              <ReportCard
                key={action.id}
                name={nameOf(action)}
                number={numbers.get(action.id) ?? ''}
                title={action.title}
                report={report}
                before={before.get(action.id)}
                questions={round.questions ?? []}
                values={toldValues(page, round, action)}
                onWrite={() => write(action)}
                onState={(state) => {
                  if (report) void setState(report, state, action);
                }}
              />
            );
          })}
        </ul>
      )}
      <RequestFiles requestId={request.id} />
      {requestActs.dialog}
      {writing ? (
        <ReportDialog
          draftKey={`status-report:${request.id}:${writing.id}`}
          title={nameOf(writing)}
          report={reportOf(writing)}
          round={round}
          onSave={(fields) =>
            act(
              () =>
                saveReport(
                  office,
                  request,
                  {
                    actionId: writing.id,
                    report: reportOf(writing),
                    today,
                    name: nameOf(writing),
                  },
                  fields,
                ),
              t('followUp:reports.saved', { name: nameOf(writing) }),
              undone,
            )
          }
          onClose={() => write(null)}
        />
      ) : null}
    </div>
  );
}

const acceptedAs = ({ status }: StatusReport) =>
  status === undefined ? 'acceptedUntold' : 'accepted';

/** What the round told of an action's indicators. */
function toldValues({ content }: ProgrammePage, round: FollowUpRound, action: Action) {
  return content.indicators.flatMap(({ id, actionId, name }) => {
    const told = content.indicatorValues.find(
      ({ indicatorId, roundId }) => indicatorId === id && roundId === round.id,
    );
    return told && actionId === action.id ? [{ id, name, value: told.value }] : [];
  });
}

/** What was sent with the answers; a form that is dropped is read. */
function RequestFiles({ requestId }: { requestId: string }) {
  return (
    <div className={styles.files}>
      <Attachments ownerKind="followUpRequest" ownerId={requestId} />
    </div>
  );
}
