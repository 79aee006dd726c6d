/** A mandate as a form holds it. */
export type MandateDraft = {
  personId: string | null;
  from: string;
  to: string;
  appointment: string;
};
