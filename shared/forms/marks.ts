/**
 * The marks of a row that are not seen: a bookmark in its label, which people do not type over, and the tag of the control
 * that a choice is made with. Both name the form, so that a row of another form is never taken for this one's.
 */
export function rowBookmark(form: string, section: string, number: number): string {
  return `_l_${form.replace('-', '')}_${section}_${String(number)}`;
}

/** The tag of a row's control. */
export function rowTag(form: string, section: string, number: number): string {
  return `r.${form}.${section}.${String(number)}`;
}

export type RowMark = { form: string; section: string; number: number };

const BOOKMARK = /^_l_([2-9A-Z]{4})([2-9A-Z]{4})_([A-Z]{1,2}\d{1,4})_(\d{1,3})/u;
const TAG = /^r\.([2-9A-Z]{4})-([2-9A-Z]{4})\.([A-Z]{1,2}\d{1,4})\.(\d{1,3})$/u;

/** What a bookmark's name or a control's tag says; null where it is none of a form. */
export function readMark(name: string): RowMark | null {
  const [, first = '', second = '', section = '', number] =
    BOOKMARK.exec(name) ?? TAG.exec(name) ?? [];
  return number === undefined
    ? null
    : { form: `${first}-${second}`, section, number: Number(number) };
}

/** The custom property of a file that names its form; the keywords say the same. */
export const CODE_PROPERTY = 'FormCode';
