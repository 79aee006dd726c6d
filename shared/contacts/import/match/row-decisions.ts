import type { RowDecision, RowMatch } from './row-match.ts';

export type MatchState = RowMatch['state'];

/**
 * What is done with all rows of one state: added as new contacts, the changes taken over (`all`), only those that fill
 * something empty or add to it (`empty`), or nothing (`skip`); `ask` leaves it open, and nothing is imported until it is
 * decided.
 */
export type StateChoice = 'ask' | 'add' | 'all' | 'empty' | 'skip';

/** What the user wants done: per state, and for single contacts (by their place in the list) otherwise. */
export type RowDecisions = {
  states: Readonly<Record<MatchState, StateChoice>>;
  rows: ReadonlyMap<number, RowDecision>;
};

/**
 * Unless the user says otherwise: new ones are added, known ones take what is new, who changed jobs is moved, possible
 * duplicates ask, erased persons stay erased.
 */
export const USUAL_DECISIONS: RowDecisions = {
  states: {
    new: 'add',
    update: 'all',
    same: 'skip',
    possible: 'ask',
    moved: 'all',
    erased: 'skip',
  },
  rows: new Map(),
};

/** What is done with the contact at place `index` of the list. An update that changes nothing is `skip`. */
export function decisionOf(decisions: RowDecisions, match: RowMatch, index: number): RowDecision {
  const decision = decisions.rows.get(index) ?? decisionFor(decisions.states[match.state], match);
  if (decision.do !== 'update') return decision;
  return decision.changes.length > 0 && 'changes' in match ? decision : { do: 'skip' };
}

/** `choice` carried out on one contact. */
export function decisionFor(choice: StateChoice, match: RowMatch): RowDecision {
  if (choice === 'add' || choice === 'skip' || choice === 'ask') return { do: choice };
  const changes = 'changes' in match ? match.changes : [];
  return {
    do: 'update',
    changes: changes
      .filter(({ effect }) => choice === 'all' || effect === 'adds')
      .map(({ key }) => key),
  };
}

export type DecisionCounts = {
  /** Contacts of each state. */
  states: Record<MatchState, number>;
  added: number;
  updated: number;
  /** The office has them just so, and nothing is done. */
  same: number;
  /** Left out otherwise. */
  skipped: number;
  /** Still to be decided. */
  asked: number;
};

/** How many contacts are in each state, and what is done with how many. */
export function countDecisions(
  matches: readonly RowMatch[],
  decisions: RowDecisions,
): DecisionCounts {
  const states = { new: 0, update: 0, same: 0, possible: 0, moved: 0, erased: 0 };
  const counts = { ask: 0, add: 0, update: 0, skip: 0, same: 0 };
  for (const [index, match] of matches.entries()) {
    states[match.state] += 1;
    const { do: what } = decisionOf(decisions, match, index);
    counts[what === 'skip' && match.state === 'same' ? 'same' : what] += 1;
  }
  return {
    states,
    added: counts.add,
    updated: counts.update,
    same: counts.same,
    skipped: counts.skip,
    asked: counts.ask,
  };
}
