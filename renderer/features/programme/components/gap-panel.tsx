import { useTranslation } from 'react-i18next';
import type { ActionFilter } from '#shared/programme/action-table/filter-actions.ts';
import {
  ALL_GAP_POINTS,
  kindsLacking,
  lackedPoints,
  type GapPoint,
} from '#shared/programme/gap-points.ts';
import type { Gap, GapSum } from '#shared/programme/gaps.ts';
import { goalsInOrder, type NumberedGoal } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { tableAddress } from '../action-table/table-address.ts';
import { addressOf, GAPS, PICTURES } from '../programme-address.ts';
import { gapsOf, numberedOf } from '../content-memo.ts';
import styles from './programme.module.css';

/** Of chapters and goals the texts alone count. */
const OF_TEXTS: readonly GapPoint[] = ['sv', 'en'];

/**
 * What the open part lacks, each with the way to the field that closes it; and how the actions of an open goal and of the
 * whole programme stand, each with the way to those that lack it.
 */
export function GapPanel({
  content,
  open,
  onFill,
}: {
  content: ProgrammeContent;
  open: { id: string; kind: 'chapter' | 'goal' | 'action' } | undefined;
  onFill: (gap: Gap) => void;
}) {
  const { t } = useTranslation(['programme']);
  const meter = gapsOf(content);
  const programmeId = content.programme.id;
  const goalId = open?.kind === 'goal' ? open.id : undefined;
  const ofGoal = meter.goals.get(goalId ?? '');
  const withGoals = goalsInOrder(numberedOf(content).goals).find(({ goal }) => goal.id === goalId);
  return (
    <section className={styles.gaps} aria-label={t('programme:gap.title')} data-pane tabIndex={-1}>
      {open ? (
        <>
          <h2 className={styles.gapTitle}>{t('programme:gap.title')}</h2>
          <OwnGaps
            programmeId={programmeId}
            openId={open.id}
            points={open.kind === 'action' ? ALL_GAP_POINTS : OF_TEXTS}
            gaps={meter.byOwner.get(open.id) ?? []}
            onFill={onFill}
          />
        </>
      ) : null}
      {ofGoal && withGoals && ofGoal.actions > 0 ? (
        <>
          <h2 className={styles.wholeTitle}>{t('programme:gap.goal')}</h2>
          <Meter programmeId={programmeId} sum={ofGoal} chosen={{ goal: idsBelow(withGoals) }} />
        </>
      ) : null}
      <h2 className={open ? styles.wholeTitle : styles.gapTitle}>{t('programme:gap.whole')}</h2>
      <Meter programmeId={programmeId} sum={meter.programme} chosen={{}} />
      {content.actions.length > 0 ? (
        <p className={styles.toPictures}>
          <a href={`#${addressOf(programmeId, PICTURES, GAPS)}`}>{t('programme:gap.pictures')}</a>
        </p>
      ) : null}
    </section>
  );
}

const idsBelow = (goal: NumberedGoal) => goalsInOrder([goal]).map((one) => one.goal.id);

/** In how many actions each point is in order. */
function Meter({
  programmeId,
  sum,
  chosen,
}: {
  programmeId: string;
  sum: GapSum;
  /** What narrows the table to the actions that are counted. */
  chosen: ActionFilter['chosen'];
}) {
  const { t } = useTranslation(['programme']);
  const number = useNumber();
  const total = sum.actions;
  return (
    <>
      <p className={styles.quiet}>{t('programme:gap.wholeHelp')}</p>
      <ul className={styles.gapList}>
        {ALL_GAP_POINTS.map((point) => {
          const lacked = lackedPoints(point);
          const lacking = lacked.reduce((count, one) => count + sum.lacking[one], 0);
          const done = total - lacking;
          const name = t(`programme:gap.ok.${point}`);
          return (
            <li key={point} className={styles.meter}>
              {lacking === 0 ? (
                <span>{name}</span>
              ) : (
                <a
                  href={`#${tableAddress(programmeId, { ...chosen, gap: lacked })}`}
                  aria-label={t('programme:gap.show', { gap: name, count: lacking })}
                >
                  {name}
                </a>
              )}
              <span>{t('programme:gap.of', { done: number(done), total: number(total) })}</span>
              <div className={styles.bar} aria-hidden="true">
                <div
                  className={styles.filled}
                  style={{ width: `${String(total === 0 ? 0 : (done / total) * 100)}%` }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A field is filled in; a condition is settled. */
const closes = ({ kind }: Gap) => (kind === 'leadWithConditions' ? 'settle' : 'fill');

function OwnGaps({
  programmeId,
  openId,
  points,
  gaps,
  onFill,
}: {
  programmeId: string;
  openId: string;
  points: readonly GapPoint[];
  gaps: readonly Gap[];
  onFill: (gap: Gap) => void;
}) {
  const { t } = useTranslation(['programme']);
  const gapAt = (point: GapPoint) => gaps.find(({ kind }) => kindsLacking(point).includes(kind));
  if (!points.some(gapAt)) {
    return (
      <p>
        <StatusMark tone="ok" icon="circle-check">
          {t('programme:gap.ready')}
        </StatusMark>
      </p>
    );
  }
  return (
    <ul className={styles.gapList}>
      {points.map((point) => {
        const gap = gapAt(point);
        const name = t(`programme:gap.ok.${point}`);
        return (
          <li key={point} className={styles.gap}>
            <StatusMark tone={gap ? 'warn' : 'ok'} icon={gap ? 'triangle-alert' : 'circle-check'}>
              {name}
            </StatusMark>
            {gap ? (
              <a
                href={`#${addressOf(programmeId, openId)}`}
                aria-label={t(`programme:gap.${closes(gap)}Named`, { gap: name })}
                onClick={(event) => {
                  event.preventDefault();
                  onFill(gap);
                }}
              >
                {t(`programme:gap.${closes(gap)}`)}
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
