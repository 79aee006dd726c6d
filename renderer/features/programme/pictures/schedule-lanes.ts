import type { Timeline, TimelineAction } from '#shared/programme/pictures/timeline.ts';
import type { Lane, LaneGroup, Years } from '#renderer/common/lanes/lane.ts';
import { addressOf } from '../programme-address.ts';

export function yearsOf({ firstYear, lastYear }: Timeline): Years {
  return { first: firstYear, last: lastYear };
}

/** A schedule as lanes: an action with one day alone goes on to the edge, and is open. */
export function scheduleLanes(
  programmeId: string,
  timeline: Timeline,
  words: {
    spanOf: (action: TimelineAction) => string;
    milestonesOf: (action: TimelineAction) => string[];
  },
): LaneGroup[] {
  const { first, last } = yearsOf(timeline);
  const laneOf = (action: TimelineAction): Lane => {
    const { from, to } = action;
    const span = {
      from: from ?? `${first}-01-01`,
      to: to ?? `${last}-12-31`,
      isEstimate: from === null || to === null,
    };
    return {
      id: action.id,
      label: `${action.number} ${action.title}`,
      lang: action.language,
      href: `#${addressOf(programmeId, action.id)}`,
      words: [words.spanOf(action), ...words.milestonesOf(action)].join(', '),
      spans: from === null && to === null ? [] : [span],
      points: action.milestones.map(({ dueOn, isDone }) => ({
        on: dueOn,
        kind: isDone ? 'done' : 'deadline',
        label: '',
      })),
      note: words.spanOf(action),
    };
  };
  return timeline.groups.map(({ id, name, actions }) => ({
    id: id ?? '',
    name,
    lanes: actions.map(laneOf),
  }));
}
