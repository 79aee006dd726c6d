import type { LocalText } from '../../i18n/languages.ts';
import { dayInFinland, type CalendarDate } from '../../lib/calendar-date.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { Preparation } from './preparation-model.ts';
import type { Version } from '../versions/version.ts';

/** An organisation or body as documents name it. */
export type Named = { name: LocalText; abbr?: LocalText };

/** What every document of a programme is made of: plain values, nothing left to look up. */
export type ProgrammeModel = {
  /** Made-up data are in it. */
  sampleData: boolean;
  content: ProgrammeContent;
  /** By id, those that have a part in actions; one that is gone since the version was made is not there. */
  organisations: Record<string, Named>;
  /** By id, those that gave the recommendations. */
  bodies: Record<string, Named>;
  /** Where a document tells of it. Whose composition it names is printed in one language. */
  preparation?: Preparation;
  /** The version that it is of; absent: the programme as it is now. */
  version?: { name: string; madeOn: CalendarDate };
};

type NamedRecord = Named & { id: string };

/**
 * The model of a programme, or of one of its versions: give `content` as it is in the version, and the organisations that
 * the version names. `names` may be all of the office: those that the programme names are taken. Contact persons are left
 * out: what is published names organisations, and of persons only those appointed to prepare it (`preparation`).
 */
export function programmeModel(
  content: ProgrammeContent,
  names: { organisations: readonly NamedRecord[]; bodies: readonly NamedRecord[] },
  version?: Pick<Version, 'name' | 'madeAt'>,
  preparation?: Preparation,
): ProgrammeModel {
  const parties = new Set(content.actionParties.map(({ organisationId }) => organisationId));
  const givers = new Set(content.recommendations.flatMap(({ bodyId }) => bodyId ?? []));
  return {
    sampleData:
      content.programme.sample === true ||
      (preparation?.bodies.some(({ sampleData }) => sampleData) ?? false),
    content,
    organisations: namesOf(names.organisations, parties),
    bodies: namesOf(names.bodies, givers),
    ...(preparation && { preparation }),
    ...(version && {
      version: {
        name: version.name,
        madeOn: dayInFinland(new Date(version.madeAt)),
      },
    }),
  };
}

function namesOf(
  records: readonly NamedRecord[],
  wanted: ReadonlySet<string>,
): Record<string, Named> {
  return Object.fromEntries(
    records
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name, abbr }) => [id, { name, ...(abbr && { abbr }) }]),
  );
}
