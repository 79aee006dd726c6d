import { ALL_GAP_POINTS, type GapPoint } from '#shared/programme/gap-points.ts';

export const HOME = '/programme';

/** Where an existing plan is brought in. */
export const PLAN_IMPORT = `${HOME}/import`;

/** Where parts from a file are brought into a plan that is there. */
export const importInto = (programmeId: string): string => `${PLAN_IMPORT}/${programmeId}`;

/** The part of the address under which the details of the programme itself are open. */
export const DETAILS = 'details';

/** The part of the address under which the name of a new action is written at once. */
export const NEW_PART = 'new';

/** The view of pictures, and in it the picture of the gaps by goal. */
export const PICTURES = 'pictures';
export const GAPS = 'gaps';

/** Where a programme, a record of its outline or one of its views is open; `more` is what of it: a field, a picture. */
export function addressOf(programmeId: string, part?: string, more?: string): string {
  return [HOME, programmeId, part, more].filter((word) => word !== undefined).join('/');
}

const GAP = 'gap=';

/** Where an action is open at the field that closes its gap. */
export function gapAddress(programmeId: string, actionId: string, point: GapPoint): string {
  return addressOf(programmeId, actionId, `${GAP}${point}`);
}

/** The gap that an address leads to, where it does. */
export function gapOfAddress(more: string | undefined): GapPoint | undefined {
  return ALL_GAP_POINTS.find((point) => more === `${GAP}${point}`);
}
