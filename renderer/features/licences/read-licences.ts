import { LICENCES_FILE, type PartLicence } from '#shared/shell/part-licences.ts';

/** The licences as the build put them beside the window; null where they are not there (a window that is being worked on). */
export async function readLicences(): Promise<PartLicence[] | null> {
  try {
    const answer = await fetch(`/${LICENCES_FILE}`);
    return answer.ok ? ((await answer.json()) as PartLicence[]) : null;
  } catch {
    return null;
  }
}
