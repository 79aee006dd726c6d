import { ok, fail, type Failure, type Result } from '#shared/lib/result.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { KindCode } from '#shared/document-kinds/document-kinds.ts';
import { isSecret } from '#shared/documents/publicity.ts';
import { isSampleSender } from '#shared/sample-office/sample-office.ts';
import type { Office } from '#renderer/data/office.ts';
import { readTemplateFile } from '#renderer/features/templates/public.ts';
import type { WordOrder } from '#renderer/workers/word-export/make-word.ts';
import type { DocumentRequest } from './document-request.ts';
import { senderOf } from './documents-data.ts';
import type { ExportChoices } from './export-state.ts';

/**
 * What a worker is asked to make, how many contacts are in it and how many chosen ones left out, what the template is
 * called, and the day that its file is named by.
 */
type ReadOrder<Code extends KindCode> = {
  order: WordOrder<Code>;
  contacts: number;
  leftOut: number;
  templateName?: string;
  day: CalendarDate;
};

/** Reads all that the document asked for is made of, as the choices describe it. */
export async function readWordOrder<Code extends KindCode>(
  office: Office,
  request: DocumentRequest<Code>,
  choices: ExportChoices,
  today: CalendarDate,
): Promise<Result<ReadOrder<Code>, Failure<'template-gone' | 'officer-missing'>>> {
  const { language, scope, state, publicity, secrecy, templateId } = choices;
  const [read, settings, template] = await Promise.all([
    request.read(office, { language, scope, today }),
    office.settings(),
    templateId === null ? null : readTemplateFile(office, templateId),
  ]);
  if (templateId !== null && !template) return fail('template-gone');
  if ('refused' in read) return { ok: false, failure: read.refused };
  const { model, contacts, leftOut = 0, pageNumbers = false, day = today } = read;
  const caseNumber = choices.caseNumber.trim();
  const sender = senderOf(settings);
  return ok({
    contacts,
    leftOut,
    day,
    order: {
      document: {
        kind: request.kind,
        model: isSampleSender(sender) ? { ...model, sampleData: true } : model,
      },
      frame: {
        language,
        today,
        sender,
        state,
        publicity,
        ...(isSecret(publicity) && {
          secrecy: { basis: secrecy.basis.trim(), extent: secrecy.extent.trim() },
        }),
        pageNumbers,
        ...(caseNumber === '' ? {} : { caseNumber }),
      },
      ...(template && { template: template.bytes }),
    },
    ...(template && { templateName: template.info.name }),
  });
}
