import type {
  MatchState,
  RowDecisions,
  StateChoice,
} from '#shared/contacts/import/match/row-decisions.ts';
import type { RowDecision, RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { Decided, ImportState } from './import-state.ts';

type Summary = Extract<ImportState, { step: 'summary' }>;

/** `choice` for all rows of a state, those that were decided one by one too. */
export function decideState(summary: Summary, state: MatchState, choice: StateChoice): Summary {
  const { states, rows } = summary.decisions;
  const others = [...rows].filter(([index]) => summary.check?.matches[index]?.state !== state);
  const decisions = { states: { ...states, [state]: choice }, rows: new Map(others) };
  return { ...summary, decisions };
}

export function decideRow(summary: Summary, index: number, decision: RowDecision): Summary {
  const { states, rows } = summary.decisions;
  return { ...summary, decisions: { states, rows: new Map(rows).set(index, decision) } };
}

/**
 * What was decided, after the list was held against the office anew: a decision on a row stays, but not the changes of a
 * contact that is another one now. A row that is new again may become a possible duplicate once more.
 */
export function keptDecisions(
  { decisions, madeOn }: Decided,
  matches: readonly RowMatch[],
): RowDecisions {
  const kept = [...decisions.rows].filter(([index, decision]) => {
    const [before, now] = [madeOn[index], matches[index]];
    if (!now) return false;
    if (decision.do !== 'update' || now.state === 'new') return true;
    return before && 'id' in before && 'id' in now && before.id === now.id;
  });
  return { ...decisions, rows: new Map(kept) };
}
