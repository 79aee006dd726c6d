import { fold } from '../../text/fold.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { contentOf } from '../../programme/content-of.ts';
import type { ProgrammeContent } from '../../programme/programme-tables.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Version } from '../../programme/versions/version.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** The tables of an office that hold programmes and their versions. */
export type ProgrammesOfOffice = Parameters<typeof contentOf>[0] & { versions: readonly Version[] };

/**
 * The programme that somebody names by its id or its title in any language, where one alone bears it; without a name the
 * last that has not ended, or the last of all.
 */
export function chosenProgramme(
  rows: ProgrammesOfOffice,
  { programme: named }: { programme?: string | undefined },
): Result<ProgrammeContent, Failure<'programme-not-found'>> {
  const programme = named === undefined ? lastOf(rows.programmes) : bearing(rows.programmes, named);
  const content = programme ? contentOf(rows, programme.id) : null;
  return content ? ok(content) : fail('programme-not-found', { name: named ?? '' });
}

function lastOf(programmes: readonly Programme[]): Programme | undefined {
  const going = programmes.filter(({ state }) => state !== 'ended' && state !== 'evaluated');
  return going.at(-1) ?? programmes.at(-1);
}

function bearing(programmes: readonly Programme[], named: string): Programme | undefined {
  const [found, ...others] = programmes.filter(
    ({ id, title }) =>
      id === named || LANGUAGES.some((one) => fold(title[one] ?? '') === fold(named)),
  );
  return others.length === 0 ? found : undefined;
}

/**
 * The two versions of a programme that are compared, each by its id or name; without names the last two, since a change is
 * asked about when there is a new one.
 */
export function chosenVersions(
  rows: ProgrammesOfOffice,
  programmeId: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Result<{ from: Version; to: Version }, Failure<'version-not-found'>> {
  const versions = rows.versions
    .filter((version) => version.programmeId === programmeId)
    .sort((one, other) => compareCodeUnits(one.madeAt, other.madeAt));
  const find = (named: string) =>
    versions.find(({ id }) => id === named) ??
    versions.findLast(({ name }) => fold(name) === fold(named));
  const later = to === undefined ? versions.at(-1) : find(to);
  if (!later) return fail('version-not-found', { name: to ?? '' });
  const earlier = from === undefined ? versions[versions.indexOf(later) - 1] : find(from);
  if (!earlier) return fail('version-not-found', { name: from ?? '' });
  return ok({ from: earlier, to: later });
}
