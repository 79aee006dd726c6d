import type { BodyRows } from '#shared/contacts/bodies/composition.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { preparationOf, preparersOf } from '#shared/programme/documents/preparation-model.ts';
import {
  programmeModel,
  type ProgrammeModel,
} from '#shared/programme/documents/programme-model.ts';
import type { Office } from '#renderer/data/office.ts';
import { readBody } from '#renderer/features/bodies/public.ts';
import { readVersions } from '../versions/versions-data.ts';
import type { DocumentContent } from './document-content.ts';

/** The model of the whole programme, with how it was prepared; `contacts` is how many persons it names. */
export async function readWholeProgramme(
  office: Office,
  { content, organisations, version }: DocumentContent,
  { language, today }: { language: Language; today: CalendarDate },
): Promise<{ model: ProgrammeModel; contacts: number }> {
  const [bodies, versions, preparers] = await Promise.all([
    office.read.bodies.toArray(),
    readVersions(office, content.programme.id),
    readPreparers(office, preparersOf(content)),
  ]);
  const rows = { ...preparers, versions };
  const { preparation, contacts } = preparationOf(content, rows, { language, today, version });
  return {
    model: programmeModel(content, { organisations, bodies }, version, preparation),
    contacts,
  };
}

/** The rows of the bodies that prepared a programme. */
export async function readPreparers(office: Office, bodyIds: readonly string[]): Promise<BodyRows> {
  const details = await Promise.all(bodyIds.map((id) => readBody(office, id)));
  const rows = details.flatMap((detail) => detail?.rows ?? []);
  return {
    bodies: rows.flatMap(({ bodies }) => bodies),
    seats: rows.flatMap(({ seats }) => seats),
    mandates: rows.flatMap(({ mandates }) => mandates),
    persons: rows.flatMap(({ persons }) => persons),
    tombstones: rows.flatMap(({ tombstones }) => tombstones ?? []),
    positions: rows.flatMap(({ positions }) => positions),
    organisations: rows.flatMap(({ organisations }) => organisations),
  };
}
