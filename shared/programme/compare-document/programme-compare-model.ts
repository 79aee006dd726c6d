import type { BodyRows } from '../../contacts/bodies/composition.ts';
import type { Language } from '../../i18n/languages.ts';
import { dayInFinland, type CalendarDate } from '../../lib/calendar-date.ts';
import { preparationOf, type Preparation } from '../documents/preparation-model.ts';
import type { ChangeReason } from '../versions/change-reason.ts';
import { reasonsBetween } from '../versions/reasons-between.ts';
import type { Version, VersionContent, VersionOrganisation } from '../versions/version.ts';

/** One of two states of a programme that are compared. */
export type ComparedSide = {
  name: string;
  madeOn: CalendarDate;
  content: VersionContent;
  /** The bodies that gave the recommendations. */
  givers?: VersionOrganisation[];
  /** Where its document tells of it. */
  preparation?: Preparation;
};

/** Two versions of a programme, and why the later one differs. */
export type ProgrammeCompareModel = {
  sampleData: boolean;
  before: ComparedSide;
  after: ComparedSide;
  /** Of what happened between them; `organisation` is the name of who asked, where it is known. */
  reasons: ChangeReason[];
};

/** The model of a comparison of two versions; `rows` may be those of all of the office. */
export function programmeCompareModel(
  from: Version,
  to: Version,
  rows: BodyRows & { versions: readonly Version[]; changeReasons: readonly ChangeReason[] },
  asked: { language: Language; today: CalendarDate },
): ProgrammeCompareModel {
  const own = rows.changeReasons.filter(({ programmeId }) => programmeId === to.programmeId);
  const sideOf = (version: Version): ComparedSide => {
    const { name, madeAt, content } = version;
    const { preparation } = preparationOf(content, rows, { ...asked, version });
    return {
      name,
      madeOn: dayInFinland(new Date(madeAt)),
      content,
      givers: giversOf(content, rows.bodies),
      preparation,
    };
  };
  return {
    sampleData: to.content.programme.sample === true,
    before: sideOf(from),
    after: sideOf(to),
    reasons: reasonsBetween(own, from.madeAt, to.madeAt),
  };
}

/** The bodies that gave the recommendations of a programme, with nothing but what they are called. */
export function giversOf(
  { recommendations }: Pick<VersionContent, 'recommendations'>,
  bodies: readonly VersionOrganisation[],
): VersionOrganisation[] {
  const givers = new Set(recommendations.map(({ bodyId }) => bodyId));
  return bodies
    .filter(({ id }) => givers.has(id))
    .map(({ id, name, abbr }) => ({ id, name, ...(abbr && { abbr }) }));
}
