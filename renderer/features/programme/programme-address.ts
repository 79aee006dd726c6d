export const HOME = '/programme';

/** Where an existing plan is brought in. */
export const PLAN_IMPORT = `${HOME}/import`;

/** The part of the address under which the details of the programme itself are open. */
export const DETAILS = 'details';

/** Where a programme, a record of its outline or one of its views is open. */
export function addressOf(programmeId: string, part?: string, more?: string): string {
  return [HOME, programmeId, part, more].filter((word) => word !== undefined).join('/');
}
