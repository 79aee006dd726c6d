import { BASE_FIELDS } from '../../records/record.ts';
import { sameValue } from '../../lib/same-value.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { VersionContent } from './version.ts';

/** The tables of what belongs to a programme, what others stand on first. */
export const RESTORED_TABLES = [
  'chapters',
  'goals',
  'actions',
  'actionParties',
  'milestones',
  'indicators',
  'indicatorValues',
  'recommendationLinks',
] as const;
export type RestoredTable = (typeof RESTORED_TABLES)[number];

/** Fields by name; `undefined` takes one away. */
type Changes = Record<string, unknown>;

/** What has to be written so that a programme is again as a version keeps it; every record keeps its id. */
export type RestorePlan = {
  programme: Changes;
  /** Records that the programme has no more. */
  back: { table: RestoredTable; id: string; fields: Changes }[];
  changed: { table: RestoredTable; id: string; changes: Changes }[];
  /** Records that the version does not know. */
  gone: { table: RestoredTable; id: string }[];
  /** Parts in actions and links that cannot come back, since what they name is no longer in the office. */
  lost: { organisations: string[]; recommendations: string[] };
};

/** What every record carries; and the contact of a party, which versions do not keep and a restore leaves as it is. */
const LEFT_ALONE = new Set<string>([...BASE_FIELDS, 'contactPersonId']);

/**
 * Plans how a programme becomes what `version` keeps of it. `isThere` tells which organisations and recommendations the
 * office still has. To be written in this order: what comes back, what is changed, what goes; otherwise a goal that goes
 * would take actions along that the version has elsewhere.
 */
export function planRestore(
  now: ProgrammeContent,
  version: VersionContent,
  isThere: { organisation: (id: string) => boolean; recommendation: (id: string) => boolean },
): RestorePlan {
  const lost = { organisations: new Set<string>(), recommendations: new Set<string>() };
  const parties = version.actionParties.filter(({ organisationId }) => {
    const isKept = isThere.organisation(organisationId);
    if (!isKept) lost.organisations.add(organisationId);
    return isKept;
  });
  const links = version.recommendationLinks.filter(({ recommendationId }) => {
    const isKept = isThere.recommendation(recommendationId);
    if (!isKept) lost.recommendations.add(recommendationId);
    return isKept;
  });
  const wanted = { ...version, actionParties: parties, recommendationLinks: links };
  const plan: RestorePlan = {
    programme: differing(now.programme, version.programme),
    back: [],
    changed: [],
    gone: [],
    lost: {
      organisations: [...lost.organisations],
      recommendations: [...lost.recommendations],
    },
  };
  for (const table of RESTORED_TABLES) {
    const current = new Map<string, object>(now[table].map((row) => [row.id, row]));
    for (const row of wanted[table]) {
      const is = current.get(row.id);
      current.delete(row.id);
      const changes = differing(is ?? {}, row);
      if (!is) plan.back.push({ table, id: row.id, fields: { ...changes, ...sampleOf(row) } });
      else if (Object.keys(changes).length > 0) plan.changed.push({ table, id: row.id, changes });
    }
    for (const id of current.keys()) plan.gone.push({ table, id });
  }
  return plan;
}

/** Whether the programme is as the version already. */
export function isNothing({ programme, back, changed, gone }: RestorePlan): boolean {
  return Object.keys(programme).length + back.length + changed.length + gone.length === 0;
}

/** The fields of `wanted` that differ from `current`. */
function differing(current: object, wanted: object): Changes {
  const [is, next] = [new Map(Object.entries(current)), new Map(Object.entries(wanted))];
  return Object.fromEntries(
    [...new Set([...is.keys(), ...next.keys()])]
      .filter((name) => !LEFT_ALONE.has(name) && !sameValue(is.get(name), next.get(name)))
      .map((name) => [name, next.get(name)]),
  );
}

function sampleOf({ sample }: { sample?: true }): { sample?: true } {
  return sample ? { sample } : {};
}
