import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { LIGHT_OF, LIGHTS, type Light } from '#shared/programme/follow-up/status-signs.ts';
import { latestStatuses, roundsInOrder } from '#shared/programme/follow-up/statuses.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { Office } from '#renderer/data/office.ts';

/** How a programme stands: how many of its actions have which light as last accepted, and as of which day. */
export type StandingRow = {
  programme: Programme;
  lights: { light: Light; count: number }[];
  asOf: CalendarDate;
};

/** The programmes that have not ended and of which a round of follow-up has told something. */
export async function readStandings(office: Office): Promise<StandingRow[]> {
  const programmes = (await office.read.programmes.toArray()).filter(
    ({ state }) => state !== 'ended' && state !== 'evaluated',
  );
  const rows = await Promise.all(programmes.map((programme) => readStanding(office, programme)));
  return rows.filter((row) => row !== null);
}

async function readStanding({ read }: Office, programme: Programme): Promise<StandingRow | null> {
  const [rounds, actions] = await Promise.all([
    read.followUpRounds.where('programmeId').equals(programme.id).toArray(),
    read.actions.where('programmeId').equals(programme.id).toArray(),
  ]);
  const [reports, parties] = await Promise.all([
    read.statusReports
      .where('roundId')
      .anyOf(rounds.map(({ id }) => id))
      .toArray(),
    read.actionParties
      .where('actionId')
      .anyOf(actions.map(({ id }) => id))
      .toArray(),
  ]);
  const latest = latestStatuses(rounds, reports, parties);
  const newest = roundsInOrder([...latest.values()].map(({ round }) => round)).at(-1);
  if (!newest) return null;
  const found = actions
    .filter(({ state }) => state !== 'dropped')
    .map(({ id }): Light => {
      const known = latest.get(id);
      return known ? LIGHT_OF[known.status] : 'unknown';
    });
  const lights = LIGHTS.map((light) => ({
    light,
    count: found.filter((one) => one === light).length,
  }));
  return { programme, lights, asOf: newest.asOf };
}
