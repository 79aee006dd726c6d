import type { Act, ActResult } from '#shared/records/change.ts';
import type { Sender } from '#shared/documents/document-kind.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { Fields } from '#shared/records/record.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import type { Office } from '#renderer/data/office.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** How many contacts there are to make documents of. */
export async function countContacts(
  office: Office,
): Promise<{ persons: number; organisations: number }> {
  const [persons, organisations] = await Promise.all([
    office.read.persons.count(),
    office.read.organisations.count(),
  ]);
  return { persons, organisations };
}

/** Who sends the document, as the settings say. What is not filled in is left out. */
export function senderOf(settings: OfficeSettings): Sender {
  const { organisation, unit, coordinatorName, coordinatorTitle, email, phone } = settings;
  return {
    organisation,
    coordinatorName,
    coordinatorTitle,
    ...(Object.keys(unit).length > 0 ? { unit } : {}),
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
  };
}

export type MissingSender = 'organisation' | 'coordinatorName' | 'coordinatorTitle' | 'email';

/** What the document would lack of its sender. */
export function missingOfSender(settings: OfficeSettings): MissingSender[] {
  const lacks = (text: object) => Object.values(text).every((part) => part === '');
  return [
    ...(lacks(settings.organisation) ? (['organisation'] as const) : []),
    ...(settings.coordinatorName.trim() === '' ? (['coordinatorName'] as const) : []),
    ...(lacks(settings.coordinatorTitle) ? (['coordinatorTitle'] as const) : []),
    ...(settings.email.trim() === '' ? (['email'] as const) : []),
  ];
}

/** What the history calls it that something was made. */
export type MakingAct = Extract<
  Act['name'],
  'makeDocument' | 'copyAddresses' | 'saveEmailDraft' | 'exportContacts'
>;

/** Notes that something was made that goes out: what, when, in which language; never what it says, nor of whom. */
export async function recordMadeDocument(
  office: Office,
  made: Fields<MadeDocument>,
  name: MakingAct = 'makeDocument',
): Promise<ActResult> {
  // The name is hers, given in the dialog of the system.
  const fileName = maskIdentityCodes(made.fileName);
  return await office.change({ name, facts: { name: fileName || made.title } }, async (write) => {
    await write.add('madeDocuments', { ...made, fileName });
  });
}

/** The documents that were made, latest first. */
export async function readMadeDocuments(office: Office): Promise<MadeDocument[]> {
  const made = await office.read.madeDocuments.toArray();
  return made.sort((a, b) => compareCodeUnits(b.createdAt, a.createdAt));
}
