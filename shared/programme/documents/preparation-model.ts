import { phaseOn, type BodyRows } from '../../contacts/bodies/composition.ts';
import type { Body } from '../../contacts/bodies/body.ts';
import {
  bodyCompositionModel,
  type BodyCompositionModel,
} from '../../contacts/documents/body-composition-model.ts';
import type { Language } from '../../i18n/languages.ts';
import { dayInFinland, type CalendarDate } from '../../lib/calendar-date.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { Version, VersionPurpose } from '../versions/version.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** How a programme was prepared, as a document tells it: who did, and which versions of it went out. */
export type Preparation = {
  bodies: BodyCompositionModel[];
  /** From the first on. */
  stages: PreparationStage[];
};

export type PreparationStage = { day: CalendarDate; version: string; purpose: VersionPurpose };

/** What those who prepare a programme work on themselves, and what is sent to be translated, is no stage of its preparation. */
const STAGES: ReadonlySet<VersionPurpose> = new Set([
  'secretariat',
  'consultation',
  'approval',
  'published',
]);

/** The bodies that prepared a programme, where a chapter tells of the preparation; nobody's names are needed otherwise. */
export function preparersOf({
  programme,
  chapters,
}: Pick<ProgrammeContent, 'programme' | 'chapters'>): readonly string[] {
  return chapters.some(({ content }) => content === 'preparation')
    ? (programme.preparedByIds ?? [])
    : [];
}

/**
 * How a programme, or a `version` of it, was prepared. In: the rows of an office, or those of the bodies in question. Out:
 * each body that the office still has as of the day on which the programme was adopted, before that the day of the version
 * or `today`; of a body whose term does not reach that day, as of the nearest day of the term. `contacts` is how many
 * persons are named. Whose names may stand in it: `bodyCompositionModel`.
 */
export function preparationOf(
  content: Pick<ProgrammeContent, 'programme' | 'chapters'>,
  rows: BodyRows & { versions: readonly Version[] },
  options: { language: Language; today: CalendarDate; version?: Version | undefined },
): { preparation: Preparation; contacts: number } {
  const { language, today, version } = options;
  const { programme } = content;
  const seenOn = version ? dayInFinland(new Date(version.madeAt)) : today;
  const { adoptedOn } = programme;
  const wanted = adoptedOn !== undefined && adoptedOn <= today ? adoptedOn : seenOn;
  const found = preparersOf(content).flatMap((id) => {
    const body = rows.bodies.find((one) => one.id === id);
    if (!body) return [];
    const day = dayOfTerm(body, wanted);
    const asked = { day, language, withContacts: false };
    return [bodyCompositionModel({ ...rows, contactPoints: [] }, id, asked)];
  });
  return {
    preparation: {
      bodies: found.map(({ model }) => model),
      stages: stagesOf(programme.id, rows.versions, version),
    },
    contacts: found.reduce((sum, { contacts }) => sum + contacts, 0),
  };
}

function dayOfTerm(body: Body, day: CalendarDate): CalendarDate {
  const phase = phaseOn(body, day);
  const nearest = phase === 'before' ? body.from : phase === 'ended' ? body.to : day;
  return nearest ?? day;
}

/** The versions that went out, up to `last` where the document is of that. */
function stagesOf(
  programmeId: string,
  versions: readonly Version[],
  last: Version | undefined,
): PreparationStage[] {
  return versions
    .filter((version) => version.programmeId === programmeId && STAGES.has(version.purpose))
    .filter(({ madeAt }) => last === undefined || madeAt <= last.madeAt)
    .sort((one, other) => compareCodeUnits(one.madeAt, other.madeAt))
    .map(({ name, purpose, madeAt }) => ({
      day: dayInFinland(new Date(madeAt)),
      version: name,
      purpose,
    }));
}
