import type { DocumentFrame, Sender } from '../documents/document-kind.ts';
import { usualPublicity } from '../documents/publicity.ts';
import { fileNamesOfFolder } from '../documents/texts/file-name.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { DOCUMENT_KINDS, type KindCode } from '../document-kinds/document-kinds.ts';
import type { ModelOptions } from '../document-kinds/offered-kind.ts';

/** A Word document of the whole office, not yet made. */
export type OfficeDocument = { fileName: string; make: () => Promise<Uint8Array> };

/**
 * More contacts than any office prints. A Word document is built in memory, and one of so many would take more of it than
 * all else: they are in the tables then.
 */
export const MOST_CONTACTS_IN_WORD = 3000;

type Asked = { kind: KindCode; options?: Partial<ModelOptions> };

/**
 * The documents that say what the office has: the contact list, each body's composition, each programme, recommendations,
 * the whole log of cooperation, and obligations. In `language`, by the rules of each kind: who may not be listed is not in
 * a list, and the log counts restricted entries without telling them.
 */
export function officeDocuments(
  rows: OfficeDataRows,
  { language, day, sender }: { language: Language; day: CalendarDate; sender: Sender },
): OfficeDocument[] {
  const nameOf = fileNamesOfFolder();
  return askedOf(rows).flatMap(({ kind: name, options }): OfficeDocument[] => {
    const kind = DOCUMENT_KINDS.find((one) => one.kind === name);
    const document = kind?.ofOffice?.(rows, { language, day, ...options });
    if (!kind || !document?.ok) return [];
    const { state = 'final' } = document.value;
    const frame: DocumentFrame = {
      ...{ language, today: day, sender, state },
      publicity: usualPublicity(kind, state),
    };
    const title = pickText(kind.title, language);
    const subject = document.value.subjectOf(frame);
    return [
      {
        fileName: nameOf({
          ...{ title, subject, state, date: day, language, extension: 'docx' },
        }),
        make: async () => (await document.value.make(frame)).bytes,
      },
    ];
  });
}

function askedOf(rows: OfficeDataRows): Asked[] {
  const contacts = rows.persons.length + rows.organisations.length;
  const seated = new Set(rows.seats.map(({ bodyId }) => bodyId));
  const days = rows.engagements.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).sort();
  const [from, to] = [days[0], days.at(-1)];
  return [
    ...(contacts > 0 && contacts <= MOST_CONTACTS_IN_WORD
      ? [{ kind: 'contact-list' as const }]
      : []),
    ...rows.bodies
      .filter(({ id }) => seated.has(id))
      .map(({ id }) => ({ kind: 'body-composition' as const, options: { body: id } })),
    ...rows.programmes.map(({ id }) => ({
      kind: 'programme' as const,
      options: { programme: id },
    })),
    ...(rows.recommendations.length > 0 ? [{ kind: 'recommendations' as const }] : []),
    ...(from !== undefined && to !== undefined
      ? [{ kind: 'cooperation-log' as const, options: { from, to } }]
      : []),
    ...(rows.obligations.length > 0 ? [{ kind: 'obligations' as const }] : []),
  ];
}
