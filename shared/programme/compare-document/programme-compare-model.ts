import { dayInFinland, type CalendarDate } from '../../lib/calendar-date.ts';
import type { ChangeReason } from '../versions/change-reason.ts';
import { reasonsBetween } from '../versions/reasons-between.ts';
import type { Version, VersionContent } from '../versions/version.ts';

/** One of two states of a programme that are compared. */
export type ComparedSide = { name: string; madeOn: CalendarDate; content: VersionContent };

/** Two versions of a programme, and why the later one differs. */
export type ProgrammeCompareModel = {
  sampleData: boolean;
  before: ComparedSide;
  after: ComparedSide;
  /** Of what happened between them; `organisation` is the name of who asked, where it is known. */
  reasons: ChangeReason[];
};

/** The model of a comparison of two versions; `reasons` may be all of the programme. */
export function programmeCompareModel(
  from: Version,
  to: Version,
  reasons: readonly ChangeReason[],
): ProgrammeCompareModel {
  const own = reasons.filter(({ programmeId }) => programmeId === to.programmeId);
  return {
    sampleData: to.content.programme.sample === true,
    before: sideOf(from),
    after: sideOf(to),
    reasons: reasonsBetween(own, from.madeAt, to.madeAt),
  };
}

function sideOf({ name, madeAt, content }: Version): ComparedSide {
  return { name, madeOn: dayInFinland(new Date(madeAt)), content };
}
