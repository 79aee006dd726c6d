import type { Body } from '#shared/contacts/bodies/body.ts';
import type {
  BodyContact,
  Instrument,
  InstrumentKind,
} from '#shared/cooperation/instruments/instrument.ts';
import { pickText, type LocalText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';

/** What a form says of an instrument. */
export type InstrumentFields = {
  name: LocalText;
  kind: InstrumentKind;
  reference: string | undefined;
  bodyId: string | undefined;
  inForceOn: CalendarDate | undefined;
  sourceUrl: string | undefined;
};

/** Adds an instrument, or brings that of `id` to what the form says. */
export async function saveInstrument(
  office: Office,
  id: string | undefined,
  fields: InstrumentFields,
): Promise<ActResult> {
  const name = id === undefined ? 'addInstrument' : 'editInstrument';
  const act = { name, facts: { name: pickText(fields.name, 'fi') } } as const;
  return await office.change(act, async (write) => {
    if (id === undefined) await write.add('instruments', definedOnly(fields));
    else await write.update('instruments', id, fields);
  });
}

/** Deletes an instrument; what rests on it stays. */
export async function deleteInstrument(office: Office, instrument: Instrument): Promise<ActResult> {
  const name = pickText(instrument.name, 'fi');
  const act = { name: 'deleteInstrument', facts: { name } } as const;
  return await office.change(act, (write) => write.delete('instruments', instrument.id));
}

/** Notes whom one turns to at a body. */
export async function addBodyContact(
  office: Office,
  body: Body,
  personId: string,
  role: string,
): Promise<ActResult> {
  return await office.change(editOf(body), async (write) => {
    const fields = { bodyId: body.id, personId, role: role.trim() || undefined };
    await write.add('bodyContacts', definedOnly(fields));
  });
}

/** Takes a contact person away from a body; the person stays. */
export async function deleteBodyContact(
  office: Office,
  body: Body,
  contact: BodyContact,
): Promise<ActResult> {
  return await office.change(editOf(body), (write) => write.delete('bodyContacts', contact.id));
}

function editOf(body: Body) {
  return { name: 'editBodyContacts', facts: { name: pickText(body.name, 'fi') } } as const;
}
