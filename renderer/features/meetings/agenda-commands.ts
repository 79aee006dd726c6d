import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { AgendaItem, Decision, DecisionKind } from '#shared/meetings/meeting.ts';
import type { ActResult } from '#shared/records/change.ts';
import { compareOrder, placeAmong } from '#shared/records/order.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import { isEmptyRichText } from '#shared/rich-text/plain.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { refuseApproved } from './refuse-approved.ts';

const onItem = <const Name extends string>(name: Name, { title }: Pick<AgendaItem, 'title'>) =>
  ({ name, facts: { name: pickText(title, 'fi') } }) as const;

/** An item as it is added. */
type NewItem = Omit<Fields<AgendaItem>, 'meetingId' | 'order'>;

/** Adds items at the end of an agenda, within a change; returns them. */
export async function append(
  { read }: Office,
  write: Writer,
  { meetingId, items }: { meetingId: string; items: readonly NewItem[] },
): Promise<AgendaItem[]> {
  await refuseApproved({ read }, meetingId);
  const added: AgendaItem[] = [];
  const siblings = await read.agendaItems.where('meetingId').equals(meetingId).toArray();
  siblings.sort(compareOrder);
  for (const item of items) {
    const { order, others } = placeAmong(siblings, siblings.length);
    for (const one of others) await write.update('agendaItems', one.id, { order: one.order });
    added.push(await write.add('agendaItems', { ...item, meetingId, order }));
    siblings.push(...added.slice(-1));
  }
  return added;
}

/** Adds an item at the end of an agenda. */
export async function addAgendaItem(
  office: Office,
  meetingId: string,
  item: NewItem,
): Promise<ActResult> {
  return await office.change(onItem('addAgendaItem', item), async (write) => {
    await append(office, write, { meetingId, items: [item] });
  });
}

/** Adds several, in their order. */
export async function addAgendaItems(
  office: Office,
  meetingId: string,
  items: readonly NewItem[],
): Promise<ActResult> {
  const act = { name: 'addAgendaItems', facts: { count: items.length } } as const;
  return await office.change(act, async (write) => {
    await append(office, write, { meetingId, items });
  });
}

/** Changes an item, from how it was seen. */
export async function editAgendaItem(
  office: Office,
  item: AgendaItem,
  changes: FieldChanges<AgendaItem>,
): Promise<ActResult> {
  return await office.change(onItem('editAgendaItem', item), async (write) => {
    await refuseApproved(office, item.meetingId);
    await write.update('agendaItems', item.id, changes, item);
  });
}

/** Writes what the meeting said of an item in a language; what begins to be written down is being dealt with. */
export async function writeMinutes(
  office: Office,
  item: AgendaItem,
  { language, text }: { language: Language; text: RichText },
): Promise<ActResult> {
  const isWritten = !isEmptyRichText(text);
  const minutes = { ...item.minutes };
  if (isWritten) minutes[language] = text;
  else Reflect.deleteProperty(minutes, language);
  return await editAgendaItem(office, item, {
    minutes: Object.keys(minutes).length > 0 ? minutes : undefined,
    ...(isWritten && !item.minutes && { dealt: true as const }),
  });
}

/** Notes that an item is about an action or a recommendation; once is enough. */
export async function linkSubject(
  office: Office,
  item: AgendaItem,
  targetId: string,
): Promise<ActResult> {
  return await office.change(onItem('linkSubject', item), async (write) => {
    await refuseApproved(office, item.meetingId);
    const links = await office.read.agendaItemLinks.where('agendaItemId').equals(item.id).toArray();
    if (links.some((link) => link.targetId === targetId)) return;
    await write.add('agendaItemLinks', { agendaItemId: item.id, targetId });
  });
}

/** Takes that back. */
export async function unlinkSubject(
  office: Office,
  item: AgendaItem,
  linkId: string,
): Promise<ActResult> {
  return await office.change(onItem('unlinkSubject', item), async (write) => {
    await refuseApproved(office, item.meetingId);
    await write.delete('agendaItemLinks', linkId);
  });
}

/** Moves an item by one place among those of its agenda, `items` in their order. */
export async function moveAgendaItem(
  office: Office,
  items: readonly AgendaItem[],
  item: AgendaItem,
  by: -1 | 1,
): Promise<ActResult> {
  const others = items.filter(({ id }) => id !== item.id);
  const index = items.findIndex(({ id }) => id === item.id) + by;
  const place = placeAmong(others, index);
  return await office.change(onItem('moveAgendaItem', item), async (write) => {
    await refuseApproved(office, item.meetingId);
    for (const one of place.others) await write.update('agendaItems', one.id, { order: one.order });
    await write.update('agendaItems', item.id, { order: place.order });
  });
}

/** Deletes an item with its decisions. */
export async function deleteAgendaItem(office: Office, item: AgendaItem): Promise<ActResult> {
  return await office.change(onItem('deleteAgendaItem', item), async (write) => {
    await refuseApproved(office, item.meetingId);
    await write.delete('agendaItems', item.id);
  });
}

/** Adds a decision on an item, which is dealt with by that. */
export async function addDecision(
  office: Office,
  item: AgendaItem,
  { kind, language, text }: { kind: DecisionKind; language: Language; text: string },
): Promise<ActResult> {
  return await office.change({ name: 'addDecision', facts: { name: text } }, async (write) => {
    await refuseApproved(office, item.meetingId);
    const siblings = await office.read.decisions.where('agendaItemId').equals(item.id).toArray();
    siblings.sort(compareOrder);
    const { order, others } = placeAmong(siblings, siblings.length);
    for (const one of others) await write.update('decisions', one.id, { order: one.order });
    await write.add('decisions', {
      agendaItemId: item.id,
      order,
      kind,
      text: { [language]: text },
    });
    if (!item.dealt) await write.update('agendaItems', item.id, { dealt: true });
  });
}

async function refuseOfApproved({ read }: Office, { agendaItemId }: Decision): Promise<void> {
  const item = await read.agendaItems.get(agendaItemId);
  if (item) await refuseApproved({ read }, item.meetingId);
}

const onDecision = <const Name extends string>(name: Name, { text }: Decision) =>
  ({ name, facts: { name: pickText(text, 'fi') } }) as const;

/** Changes a decision, from how it was seen. */
export async function editDecision(
  office: Office,
  decision: Decision,
  changes: FieldChanges<Decision>,
): Promise<ActResult> {
  return await office.change(onDecision('editDecision', decision), async (write) => {
    await refuseOfApproved(office, decision);
    await write.update('decisions', decision.id, changes, decision);
  });
}

/** Deletes a decision. */
export async function deleteDecision(office: Office, decision: Decision): Promise<ActResult> {
  return await office.change(onDecision('deleteDecision', decision), async (write) => {
    await refuseOfApproved(office, decision);
    await write.delete('decisions', decision.id);
  });
}
