import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Named } from '#shared/programme/documents/programme-model.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import type { Office } from '#renderer/data/office.ts';
import { readContent } from '../programme-data.ts';
import { collatorFor } from '#shared/text/collator.ts';

type NamedRecord = Named & { id: string };

/** What a document is made of: a programme as it is, or one of its versions, and the names of its organisations. */
export type DocumentContent = {
  content: ProgrammeContent;
  organisations: readonly NamedRecord[];
  version?: Version;
};

/** Reads the content chosen; throws where it is gone. */
export async function readDocumentContent(
  office: Office,
  programmeId: string,
  versionId: string | null,
): Promise<DocumentContent> {
  if (versionId !== null) {
    const version = await office.read.versions.get(versionId);
    if (!version) throw new Error(`No version ${versionId}`);
    const { organisations, ...content } = version.content;
    return { content, organisations, version };
  }
  const content = await readContent(office, programmeId);
  if (!content) throw new Error(`No programme ${programmeId}`);
  return { content, organisations: await office.read.organisations.toArray() };
}

/** The organisations that lead actions or are partners in them, by name. */
export function takingPart(
  { content, organisations }: DocumentContent,
  language: Language,
): NamedRecord[] {
  const ids = new Set(
    content.actionParties
      .filter(({ role }) => role !== 'informed')
      .map(({ organisationId }) => organisationId),
  );
  return organisations
    .filter(({ id }) => ids.has(id))
    .sort((one, other) =>
      collatorFor(language).compare(pickText(one.name, language), pickText(other.name, language)),
    );
}
