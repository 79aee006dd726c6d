import {
  engagementFields,
  type EngagementDraft,
} from '#shared/cooperation/engagements/engagement-draft.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ActResult } from '#shared/records/change.ts';
import type {
  Engagement,
  EngagementNote,
  EngagementParty,
  VisitSlot,
} from '#shared/cooperation/engagements/engagement.ts';
import type { QuickEntry } from '#shared/cooperation/engagements/quick-entry.ts';
import {
  repeatEngagement,
  type RepeatedEngagement,
} from '#shared/cooperation/engagements/repeat-engagement.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import { placeAmong } from '#shared/records/order.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { attach, type KeptFiles } from '#renderer/features/attachments/public.ts';

const nameOf = ({ title }: Pick<Engagement, 'title'>) => pickText(title, 'fi');
const editing = (engagement: Engagement) =>
  ({ name: 'editEngagement', facts: { name: nameOf(engagement) } }) as const;

/** Adds the entry of the form; returns its id. */
export async function addEngagement(
  office: Office,
  draft: EngagementDraft,
): Promise<ActResult<string>> {
  const fields = engagementFields(draft);
  const act = { name: 'addEngagement', facts: { name: nameOf(fields) } } as const;
  return await office.change(act, async (write) => {
    const { id } = await write.add('engagements', definedOnly(fields));
    return id;
  });
}

/** Adds an entry that is yet to be looked at, with who took part and the files that were kept for it; returns its id. */
export async function addDraftEntry(
  office: Office,
  fields: Omit<Fields<Engagement>, 'state' | 'confidentiality'> &
    Partial<Pick<Engagement, 'id' | 'confidentiality'>>,
  parties: readonly Omit<Fields<EngagementParty>, 'engagementId'>[],
  files?: KeptFiles,
): Promise<ActResult<string>> {
  const act = { name: 'addEngagement', facts: { name: nameOf(fields) } } as const;
  return await office.change(act, async (write) => {
    const added = { confidentiality: 'normal', ...fields, state: 'draft' } as const;
    const { id } = await write.add('engagements', added);
    for (const party of parties) {
      await write.add('engagementParties', { ...party, engagementId: id });
    }
    if (files) await attach(write, files);
    return id;
  });
}

/** Adds what a line says as a draft entry, with the bodies that it names; returns its id. */
export async function addQuickEntry(
  office: Office,
  { title, bodyIds, kind, from, to, place, country }: QuickEntry,
  language: Language,
): Promise<ActResult<string>> {
  return await addDraftEntry(
    office,
    { kind, ...definedOnly({ from, to, place, country }), title: { [language]: title } },
    bodyIds.map((bodyId) => ({ role: 'counterpart', bodyId })),
  );
}

/** Brings the entry to what the form says. */
export async function editEngagement(
  office: Office,
  id: string,
  draft: EngagementDraft,
): Promise<ActResult> {
  const fields = engagementFields(draft);
  const act = { name: 'editEngagement', facts: { name: nameOf(fields) } } as const;
  return await office.change(act, (write) => write.update('engagements', id, fields));
}

/** Changes some fields of an entry. */
export async function changeEngagement(
  office: Office,
  engagement: Engagement,
  changes: FieldChanges<Engagement>,
): Promise<ActResult> {
  return await office.change(editing(engagement), (write) =>
    write.update('engagements', engagement.id, changes),
  );
}

/** Deletes an entry with all that is part of it. */
export async function deleteEngagement(office: Office, engagement: Engagement): Promise<ActResult> {
  const act = { name: 'deleteEngagement', facts: { name: nameOf(engagement) } } as const;
  return await office.change(act, (write) => write.delete('engagements', engagement.id));
}

/** Adds an entry, or a template, like another; returns its id. `series`: both belong to one series from now on. */
export async function duplicateEngagement(
  office: Office,
  engagement: Engagement,
  as: 'entry' | 'series' | 'template',
): Promise<ActResult<string>> {
  const act = { name: 'duplicateEngagement', facts: { name: nameOf(engagement) } } as const;
  return await office.change(act, async (write) => {
    const parties = await office.read.engagementParties
      .where('engagementId')
      .equals(engagement.id)
      .toArray();
    if (as === 'template') {
      return await addRepeated(write, repeatEngagement(engagement, parties, { kind: 'template' }));
    }
    const seriesId = engagement.seriesId ?? (as === 'series' ? newId() : undefined);
    if (seriesId !== undefined && engagement.seriesId === undefined) {
      await write.update('engagements', engagement.id, { seriesId });
    }
    const options = { kind: 'entry', ...(seriesId !== undefined && { seriesId }) } as const;
    return await addRepeated(write, repeatEngagement(engagement, parties, options));
  });
}

async function addRepeated(
  write: Writer,
  { engagement, parties }: RepeatedEngagement,
): Promise<string> {
  const { id } = await write.add('engagements', engagement);
  for (const party of parties) await write.add('engagementParties', { ...party, engagementId: id });
  return id;
}

/** Adds who took part, or changes it where `id` is one. */
export async function saveParty(
  office: Office,
  engagement: Engagement,
  id: string | null,
  party: Pick<Fields<EngagementParty>, 'role' | 'slotId' | (typeof WHO)[number]>,
): Promise<ActResult> {
  return await office.change(editing(engagement), async (write) => {
    if (id === null) {
      await write.add('engagementParties', { ...party, engagementId: engagement.id });
    } else {
      const emptied = Object.fromEntries(WHO.map((field) => [field, undefined]));
      await write.update('engagementParties', id, { ...emptied, ...party });
    }
  });
}

const WHO = ['bodyId', 'organisationId', 'personId', 'name'] as const;

/** Adds a note after those of its kind, or changes it where `id` is one. Empty fields are taken away. */
export async function saveNote(
  office: Office,
  engagement: Engagement,
  id: string | null,
  note: FieldChanges<EngagementNote> & Pick<EngagementNote, 'kind' | 'text'>,
  notes: readonly EngagementNote[],
): Promise<ActResult> {
  return await office.change(editing(engagement), async (write) => {
    if (id !== null) {
      await write.update('engagementNotes', id, note);
      return;
    }
    const { order, others } = placeAmong(notes, notes.length);
    for (const other of others) {
      await write.update('engagementNotes', other.id, { order: other.order });
    }
    const fields = definedOnly(note);
    await write.add('engagementNotes', { ...fields, engagementId: engagement.id, order });
  });
}

/** Moves a note past its neighbour of the same kind. */
export async function moveNote(
  office: Office,
  engagement: Engagement,
  note: EngagementNote,
  notes: readonly EngagementNote[],
  step: -1 | 1,
): Promise<ActResult> {
  const alike = notes.filter(({ kind }) => kind === note.kind);
  const neighbour = alike[alike.indexOf(note) + step];
  if (!neighbour) return { value: undefined, actId: null };
  const rest = notes.filter(({ id }) => id !== note.id);
  const index = rest.indexOf(neighbour) + (step === 1 ? 1 : 0);
  const { order, others } = placeAmong(rest, index);
  return await office.change(editing(engagement), async (write) => {
    for (const other of others) {
      await write.update('engagementNotes', other.id, { order: other.order });
    }
    await write.update('engagementNotes', note.id, { order });
  });
}

/** Adds a slot to the programme of a visit, or changes it where `id` is one. */
export async function saveSlot(
  office: Office,
  engagement: Engagement,
  id: string | null,
  slot: FieldChanges<VisitSlot> & Pick<VisitSlot, 'day' | 'topic'>,
): Promise<ActResult> {
  return await office.change(editing(engagement), async (write) => {
    if (id !== null) await write.update('visitSlots', id, slot);
    else {
      const fields = definedOnly(slot);
      await write.add('visitSlots', { ...fields, engagementId: engagement.id });
    }
  });
}

/** Takes a part off an entry. */
export async function deletePart(
  office: Office,
  engagement: Engagement,
  table: 'engagementParties' | 'engagementNotes' | 'visitSlots',
  id: string,
): Promise<ActResult> {
  return await office.change(editing(engagement), (write) => write.delete(table, id));
}
