import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Programme, ProgrammeState } from '#shared/programme/programme.ts';
import { makeVersion } from '#shared/programme/versions/make-version.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { readProgrammePage } from '../programme-data.ts';

const actOn = ({ title }: Programme) =>
  ({ name: 'editProgramme', facts: { name: pickText(title, 'fi') } }) as const;

export type NewStage = {
  state: ProgrammeState;
  /** The version that keeps the programme as it goes into the stage. */
  version?: Pick<Version, 'name' | 'purpose' | 'note'>;
  adoptedOn?: CalendarDate;
  /** What is to be done by a day. */
  task?: { title: string; dueOn: CalendarDate };
};

/** Takes a programme into a stage with all that belongs to the step, in one act; its value is the version's id. */
export async function enterStage(
  office: Office,
  programme: Programme,
  { state, version, adoptedOn, task }: NewStage,
): Promise<ActResult<string | null>> {
  return await office.change(actOn(programme), async (write) => {
    const changes = { state, openedOn: undefined, ...(adoptedOn && { adoptedOn }) };
    await write.update('programmes', programme.id, changes);
    const source = { sourceKind: 'programme', sourceId: programme.id } as const;
    if (task) await write.add('tasks', { ...task, ...source });
    const page = version && (await readProgrammePage(office, programme.id));
    if (!page) return null;
    const about = { ...version, madeAt: new Date().toISOString() };
    return (await write.add('versions', makeVersion(page.content, page, about))).id;
  });
}

/** Opens an approved programme for changes, and keeps who asked for that and why. */
export async function openForChanges(
  office: Office,
  programme: Programme,
  { today, askedBy, reason }: { today: CalendarDate; askedBy: string; reason: string },
): Promise<ActResult> {
  return await office.change(actOn(programme), async (write) => {
    await write.update('programmes', programme.id, { openedOn: today }, programme);
    await write.add('changeReasons', {
      programmeId: programme.id,
      targetId: programme.id,
      seenAt: new Date().toISOString(),
      ...{ askedBy, reason },
    });
  });
}

/** Locks a programme that was opened. */
export async function lockAgain(office: Office, programme: Programme): Promise<ActResult> {
  return await office.change(actOn(programme), (write) =>
    write.update('programmes', programme.id, { openedOn: undefined }, programme),
  );
}
