import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { metStages } from '#shared/cooperation/review-rounds/met-stages.ts';
import {
  type ReviewRound,
  type RoundStage,
  type StageKey,
} from '#shared/cooperation/review-rounds/review-round.ts';
import {
  inStageOrder,
  stageName,
  stagesOfBody,
} from '#shared/cooperation/review-rounds/review-way.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FigureFrame } from '#renderer/common/figure-frame.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag, StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { LaneGroup, Years } from '#renderer/common/lanes/lane.ts';
import { ministerBriefRequest } from '#renderer/features/cooperation-documents/public.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { groupByBody, roundLane } from '../lanes.ts';
import { readTies, type ObligationRows, type RoundTie } from '../obligations-data.ts';
import { deleteRound } from '../round-commands.ts';
import { useRoundWords } from '../use-round-words.ts';
import { DeadlineLanes } from './deadline-lanes.tsx';
import { LaneTable } from './lane-table.tsx';
import { RoundDialog } from './round-dialog.tsx';
import { RoundTies } from './round-ties.tsx';
import { StageDialog } from './stage-dialog.tsx';
import styles from './obligations.module.css';

type Open =
  | { kind: 'round'; round: ReviewRound | undefined }
  | { kind: 'stage'; round: ReviewRound; key: StageKey; stage: RoundStage | undefined };

/** The rounds of review: all of them on a timeline, and the stages of each body's rounds in a table. */
export function RoundsView({
  rows,
  today,
  openId,
  onCatalogue,
}: {
  rows: ObligationRows;
  today: CalendarDate;
  /** The round that was chosen in the picture: its column takes the focus. */
  openId: string | undefined;
  onCatalogue: () => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation']);
  const language = useScreenLanguage();
  const { nameOf, valueOf } = useRoundWords();
  const [open, setOpen] = useState<Open | null>(null);
  const ties = valueOr(useLive(readTies, []), null);
  useEffect(() => {
    if (openId === undefined) return;
    const head = document.getElementById(openId);
    head?.focus();
    head?.scrollIntoView?.({ block: 'center' });
  }, [openId]);
  const newRound = (
    <Button icon="plus" onPress={() => setOpen({ kind: 'round', round: undefined })}>
      {t('obligations:rounds.newRound')}
    </Button>
  );
  const groups = groupByBody(
    rows.rounds.toSorted((one, other) => (one.no ?? 0) - (other.no ?? 0)),
    ({ bodyId }) => bodyId,
    rows.bodies,
    language,
    t('obligations:list.noBody'),
  );
  const met = metStages(rows.stages, rows.obligations, rows.deliveries);
  const bodyOf = (round: ReviewRound) => rows.bodies.find(({ id }) => id === round.bodyId);
  const stagesOf = (round: ReviewRound) =>
    inStageOrder(
      met.filter(({ roundId }) => roundId === round.id),
      bodyOf(round),
    );
  const lanes: LaneGroup[] = groups.map(({ id, name, items }) => ({
    id,
    name,
    lanes: items.map((round) => {
      const stages = stagesOf(round);
      const theme = pickText(round.theme, language);
      const words = stages.map(
        (stage) =>
          `${t(`cooperation:stage.${stageName(stage.key, bodyOf(round))}`)}: ${valueOf(stage)}`,
      );
      return roundLane(stages, today, {
        note: t(`cooperation:roundState.${round.state}`),
        id: round.id,
        label: theme && round.no !== undefined ? `${nameOf(round)}: ${theme}` : nameOf(round),
        href: `#/obligations/rounds/${round.id}`,
        words: [t(`cooperation:roundState.${round.state}`), ...words].join('; '),
      });
    }),
  }));
  const dialogs =
    open?.kind === 'round' ? (
      <RoundDialog round={open.round} bodies={rows.bodies} onClose={() => setOpen(null)} />
    ) : open?.kind === 'stage' ? (
      <StageDialog
        round={open.round}
        body={bodyOf(open.round)}
        stageKey={open.key}
        stage={rows.stages.find(({ id }) => id === open.stage?.id)}
        onClose={() => setOpen(null)}
      />
    ) : null;

  if (rows.rounds.length === 0) {
    return (
      <>
        <EmptyState
          icon="history"
          title={t('obligations:rounds.none')}
          text={t('obligations:rounds.noneText')}
          action={
            <>
              <Button icon="book-open" onPress={onCatalogue}>
                {t('obligations:fromCatalogue')}
              </Button>
              {newRound}
            </>
          }
        />
        {dialogs}
      </>
    );
  }
  return (
    <>
      <div className={styles.pictures}>
        <div className={styles.years} data-no-print>
          {newRound}
        </div>
        <FigureFrame
          title={t('obligations:view.rounds')}
          summary={t('obligations:rounds.summary', { count: rows.rounds.length })}
          picture={(size) => (
            <DeadlineLanes
              groups={lanes}
              years={yearsOf(rows.stages, today)}
              today={today}
              areRounds
              {...size}
            />
          )}
          table={
            <LaneTable
              groups={lanes}
              label={t('obligations:view.rounds')}
              laneHeader={t('obligations:field.round')}
            />
          }
        />
      </div>
      <div className={styles.parts}>
        {groups.map(({ id, name, items }) => (
          <section key={id} className={styles.part} aria-labelledby={`rounds-${id}`}>
            <div className={styles.partHead}>
              <h2 id={`rounds-${id}`} className={styles.partTitle}>
                {t('obligations:rounds.tableOf', { body: name })}
              </h2>
            </div>
            <RoundsTable
              label={t('obligations:rounds.tableOf', { body: name })}
              body={rows.bodies.find((body) => body.id === id)}
              rounds={items}
              stagesOf={stagesOf}
              ties={ties}
              today={today}
              onOpen={setOpen}
            />
          </section>
        ))}
      </div>
      {dialogs}
    </>
  );
}

/** Stages down, rounds across; each stage is opened by its own button. */
function RoundsTable({
  label,
  body,
  rounds,
  stagesOf,
  ties,
  today,
  onOpen,
}: {
  label: string;
  body: Body | undefined;
  rounds: readonly ReviewRound[];
  stagesOf: (round: ReviewRound) => RoundStage[];
  ties: ReadonlyMap<string, RoundTie> | null;
  today: CalendarDate;
  onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation', 'cooperationDocuments']);
  const language = useScreenLanguage();
  const { nameOf, valueOf } = useRoundWords();
  const deleteIt = useDeleteRound();
  return (
    <div className={styles.tableFrame}>
      <TableFrame label={label}>
        <thead>
          <tr>
            <th scope="col">{t('obligations:rounds.stage')}</th>
            {rounds.map((round) => (
              <th key={round.id} scope="col" id={round.id} tabIndex={-1}>
                <span className={styles.roundHead}>
                  {nameOf(round)}
                  {round.sample ? <SampleTag /> : null}
                  <LineActs>
                    <MenuButton
                      label={t('obligations:rounds.actsOf', { round: nameOf(round) })}
                      variant="quiet"
                      entries={[
                        {
                          id: 'edit',
                          label: t('obligations:rounds.edit'),
                          icon: 'pencil',
                          onAction: () => onOpen({ kind: 'round', round }),
                        },
                        ...(body
                          ? [
                              {
                                id: 'minister-brief',
                                label: t('cooperationDocuments:ministerBriefAsWord'),
                                icon: 'file-output' as const,
                                onAction: () => openDocument(ministerBriefRequest(body)),
                              },
                            ]
                          : []),
                        {
                          id: 'remove',
                          label: t('obligations:rounds.delete'),
                          icon: 'trash',
                          danger: true,
                          onAction: () =>
                            void deleteIt(
                              round,
                              `${pickText(body?.name, language)} ${nameOf(round)}`,
                            ),
                        },
                      ]}
                    />
                  </LineActs>
                </span>
                <span className={styles.theme}>
                  {[
                    round.no === undefined ? '' : pickText(round.theme, language),
                    t(`cooperation:roundState.${round.state}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stagesOfBody(body, rounds.flatMap(stagesOf)).map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{t(`cooperation:stage.${name}`)}</th>
              {rounds.map((round) => {
                const stage = stagesOf(round).find((one) => one.key === key);
                const value = valueOf(stage);
                const look = lookOf(stage, today);
                return (
                  <td key={round.id}>
                    <Button
                      data-tells
                      variant="quiet"
                      size="small"
                      aria-label={t('obligations:rounds.editStage', {
                        stage: t(`cooperation:stage.${name}`),
                        round: nameOf(round),
                        value,
                      })}
                      onPress={() => onOpen({ kind: 'stage', round, key, stage })}
                    >
                      {look ? (
                        <StatusMark tone={look.tone} icon={look.icon}>
                          {value}
                        </StatusMark>
                      ) : (
                        value
                      )}
                    </Button>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('obligations:rounds.ties')}</th>
            {rounds.map(({ id }) => (
              <td key={id}>
                <RoundTies roundId={id} ties={ties?.get(id)} />
              </td>
            ))}
          </tr>
        </tbody>
      </TableFrame>
    </div>
  );
}

function useDeleteRound() {
  const { t } = useTranslation(['obligations', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  return async (round: ReviewRound, name: string) => {
    const sure = await confirm({
      title: t('obligations:rounds.deleteTitle', { name }),
      text: t('obligations:rounds.deleteText'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return;
    await act(
      () => deleteRound(office, round, name),
      t('obligations:rounds.deleted', { name }),
      t('obligations:delete.restored'),
    );
  };
}

/** How a stage is marked; null where nothing is known of it. */
function lookOf(
  stage: RoundStage | undefined,
  today: CalendarDate,
): { tone: Tone; icon: IconName } | null {
  if (!stage) return null;
  if (stage.doneOn) return { tone: 'ok', icon: 'check' };
  if (stage.doneUndated) return { tone: 'unsure', icon: 'circle-question' };
  if (stage.dueOn) {
    return stage.dueOn < today
      ? { tone: 'danger', icon: 'circle-alert' }
      : { tone: 'warn', icon: 'calendar-clock' };
  }
  return { tone: 'neutral', icon: 'calendar-clock' };
}

/** From the first stage of any round to the last, this year among them. */
function yearsOf(stages: readonly RoundStage[], today: CalendarDate): Years {
  const years = [
    Number(today.slice(0, 4)),
    ...stages.flatMap(({ doneOn, dueOn, plannedOn }) =>
      [doneOn, dueOn, plannedOn].flatMap((on) => (on ? [Number(on.slice(0, 4))] : [])),
    ),
  ];
  return { first: Math.min(...years), last: Math.max(...years) };
}
