export const HOME = '/programme';

/** Where an existing plan is brought in. */
export const PLAN_IMPORT = `${HOME}/import`;

/** The part of the address under which the details of the programme itself are open. */
export const DETAILS = 'details';

/** The view of pictures, and in it the picture of the gaps by goal. */
export const PICTURES = 'pictures';
export const GAPS = 'gaps';

/** Where a programme, a record of its outline or one of its views is open; `more` is what of it: a field, a picture. */
export function addressOf(programmeId: string, part?: string, more?: string): string {
  return [HOME, programmeId, part, more].filter((word) => word !== undefined).join('/');
}
