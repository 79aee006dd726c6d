import type { LocalText } from '../../../i18n/languages.ts';
import { fold } from '../../../text/fold.ts';
import type { Position } from '../../position.ts';
import type { MergeChoice, MergeChoices, MergeSide } from './merge-choice.ts';
import { earlier, overlap } from './merge-values.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

export type SharedPosition = Record<MergeSide, Position>;

/** The positions that both hold in one organisation at one time, each once; those of one title go together first. */
export function sharedPositions(
  left: readonly Position[],
  right: readonly Position[],
): SharedPosition[] {
  const free = new Set(right);
  const found = new Map<Position, Position>();
  for (const isAlike of [saysSameTitle, () => true]) {
    for (const one of left) {
      if (found.has(one)) continue;
      const other = [...free].find(
        (position) =>
          position.organisationId === one.organisationId &&
          overlap(one, position) &&
          isAlike(one.title, position.title),
      );
      if (!other) continue;
      found.set(one, other);
      free.delete(other);
    }
  }
  return [...found].map(([one, other]) => ({ left: one, right: other }));
}

/**
 * Joins two positions into `kept`: the title and the unit by choice (what one does not say comes from the other), the
 * earlier first day, and the last day only where both have one. What named the other names this one.
 */
export function joinPositions(
  workspace: MergeWorkspace,
  pair: SharedPosition,
  keep: MergeSide,
  choice?: MergeChoice,
): void {
  const kept = pair[keep];
  const lost = pair[keep === 'left' ? 'right' : 'left'];
  const chosen = choice === 'left' || choice === 'right' ? pair[choice] : kept;
  const other = chosen === pair.left ? pair.right : pair.left;
  const to = kept.to && lost.to ? [kept.to, lost.to].sort()[1] : undefined;
  workspace.update('positions', kept.id, {
    title: isSaid(chosen.title) ? chosen.title : other.title,
    unit: isSaid(chosen.unit) ? chosen.unit : other.unit,
    // A day that one side does not know is no day.
    from: earlier(kept.from, lost.from),
    to,
    primary: kept.primary || lost.primary,
  });
  workspace.move('positions', lost.id, kept.id);
  workspace.remove(lost.id);
}

/** Leaves a person one position that lists and documents show: that of the chosen side, or else of the staying record. */
export function settlePrimary(
  workspace: MergeWorkspace,
  positions: Record<MergeSide, readonly string[]>,
  keep: MergeSide,
  choices: MergeChoices,
): void {
  const chosen = choices.primary === 'left' || choices.primary === 'right' ? choices.primary : keep;
  const order = [...positions[chosen], ...positions.left, ...positions.right];
  const present = [...new Set(order)].flatMap((id) => workspace.get('positions', id) ?? []);
  // Nobody's first position is one that has ended while another goes on.
  const primaries = present.filter(({ primary }) => primary);
  const first = primaries.find(({ to }) => to === undefined) ?? primaries[0];
  for (const { id } of primaries) {
    if (id !== first?.id) workspace.update('positions', id, { primary: false });
  }
}

/** Whether one adds nothing to the other's title. */
export function saysSameTitle(one: LocalText, other: LocalText): boolean {
  const languages = ['fi', 'sv', 'en'] as const;
  return languages.every(
    (language) =>
      !one[language] || !other[language] || fold(one[language]) === fold(other[language]),
  );
}

function isSaid(text: LocalText | undefined): boolean {
  return Object.values(text ?? {}).some((value) => value.trim() !== '');
}
