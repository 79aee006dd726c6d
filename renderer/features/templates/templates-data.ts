import type { DocumentTemplate } from '#shared/documents/template/document-template.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { fromBase64, toBase64 } from '#shared/lib/base64.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { collatorFor } from '#shared/text/collator.ts';

/** A template as lists show it: without its content, which may be megabytes. */
export type TemplateInfo = Omit<DocumentTemplate, 'content'>;

/** What the user says of a template. */
export type TemplateDraft = { name: string; language: Language | null };

/** The office's templates by name. */
export async function readTemplates(office: Office): Promise<TemplateInfo[]> {
  const all = await office.read.templates.toArray();
  return all.map(infoOf).sort((one, other) => collatorFor('fi').compare(one.name, other.name));
}

/** One template with the bytes of its file; null where it is gone. */
export async function readTemplateFile(
  office: Office,
  id: string,
): Promise<{ info: TemplateInfo; bytes: Uint8Array } | null> {
  const row = await office.read.templates.get(id);
  if (!row) return null;
  return { info: infoOf(row), bytes: fromBase64(row.content) };
}

function infoOf(row: DocumentTemplate): TemplateInfo {
  const info: Partial<DocumentTemplate> & TemplateInfo = { ...row };
  delete info.content;
  return info;
}

/** Adds the file; returns its id. */
export async function addTemplate(
  office: Office,
  file: { name: string; bytes: Uint8Array },
  draft: TemplateDraft,
): Promise<ActResult<string>> {
  const name = draft.name.trim();
  return await office.change({ name: 'addTemplate', facts: { name } }, async (write) => {
    const { id } = await write.add('templates', {
      name,
      ...(draft.language && { language: draft.language }),
      fileName: maskIdentityCodes(file.name),
      content: toBase64(file.bytes),
    });
    return id;
  });
}

export async function editTemplate(
  office: Office,
  id: string,
  draft: TemplateDraft,
): Promise<ActResult> {
  const name = draft.name.trim();
  return await office.change({ name: 'editTemplate', facts: { name } }, (write) =>
    write.update('templates', id, { name, language: draft.language ?? undefined }),
  );
}

export async function deleteTemplate(
  office: Office,
  { id, name }: Pick<TemplateInfo, 'id' | 'name'>,
): Promise<ActResult> {
  return await office.change({ name: 'deleteTemplate', facts: { name } }, (write) =>
    write.delete('templates', id),
  );
}
