import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  countDecisions,
  type MatchState,
  type StateChoice,
} from '#shared/contacts/import/match/row-decisions.ts';
import type { RowDecision } from '#shared/contacts/import/match/row-match.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import type { ImportCheck, ImportState, MatchFilter } from '../import-state.ts';
import { MatchPlan } from './match-plan.tsx';
import { MatchView } from './match-view.tsx';
import { SummaryFacts } from './summary-facts.tsx';
import { SummaryNotes } from './summary-notes.tsx';
import styles from './import.module.css';
import matchStyles from './match.module.css';

type Summary = Extract<ImportState, { step: 'summary' }>;

const NOTHING: Pick<ImportCheck, 'matches'> = { matches: [] };

/** The last step before anything is written: what each row is in the office, and what the import would do with it. */
export function SummaryStep({
  state,
  onDecideState,
  onDecideRow,
  onFilter,
  onPage,
  onStopHints,
  onSaveRejected,
  onBack,
  onWrite,
}: {
  state: Summary;
  onDecideState: (state: MatchState, choice: StateChoice) => void;
  onDecideRow: (index: number, decision: RowDecision) => void;
  onFilter: (filter: MatchFilter) => void;
  onPage: (page: number) => void;
  onStopHints: () => void;
  onSaveRejected: () => void;
  onBack: () => void;
  onWrite: () => void;
}) {
  const { t } = useTranslation(['importScreen', 'common']);
  const { list, check, decisions, hintedTo } = state;
  const { matches } = check ?? NOTHING;
  const counts = useMemo(() => countDecisions(matches, decisions), [matches, decisions]);
  const [looks, setLooks] = useState(0);
  const lookAtNextAsked = () => {
    onFilter('possible');
    setLooks((before) => before + 1);
  };
  const writes = counts.added + counts.updated;
  const writeText =
    counts.updated === 0
      ? t('importScreen:match.writes.add', { count: counts.added })
      : counts.added === 0
        ? t('importScreen:match.writes.update', { count: counts.updated })
        : t('importScreen:match.writes.both', { count: counts.added, updated: counts.updated });
  const top = (
    <>
      <h2 className={styles.heading}>{t('importScreen:summary.heading')}</h2>
      <SummaryNotes
        state={state}
        isEmpty={writes + counts.asked === 0}
        asked={counts.asked}
        moved={counts.states.moved}
      />
      {check ? (
        <div className={matchStyles.top}>
          <MatchPlan
            state={state}
            counts={counts}
            leftOut={list.plan.rows.skipped}
            onDecide={onDecideState}
            onSaveRejected={onSaveRejected}
          />
          <SummaryFacts state={state} check={check} />
        </div>
      ) : state.problem?.about === 'reading' ? null : (
        <div className={styles.waiting}>
          <ProgressBar label={t('importScreen:summary.checking')} done={0} />
        </div>
      )}
      {hintedTo === null || list.preview.contacts.length === 0 ? null : (
        <div className={matchStyles.search}>
          <ProgressBar
            label={t('importScreen:match.hints', {
              done: Math.min(hintedTo, list.preview.contacts.length),
              total: list.preview.contacts.length,
            })}
            done={hintedTo}
            total={list.preview.contacts.length}
            onCancel={onStopHints}
            cancelLabel={t('importScreen:match.hintsStop')}
          />
        </div>
      )}
    </>
  );

  return (
    <div className={styles.view}>
      {check ? (
        <MatchView
          state={state}
          check={check}
          counts={counts}
          top={top}
          looks={looks}
          onFilter={onFilter}
          onPage={onPage}
          onDecideRow={onDecideRow}
        />
      ) : (
        <div className={matchStyles.compare}>{top}</div>
      )}
      <FootBar
        back={<Button onPress={onBack}>{t('common:back')}</Button>}
        note={t('importScreen:nothingSavedUndo')}
      >
        {counts.asked > 0 ? (
          <Button variant="primary" icon="circle-question" onPress={lookAtNextAsked}>
            {t('importScreen:match.decideFirst', { count: counts.asked })}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon="file-input"
            isDisabled={!check || writes === 0}
            onPress={onWrite}
          >
            {writeText}
          </Button>
        )}
      </FootBar>
    </div>
  );
}
