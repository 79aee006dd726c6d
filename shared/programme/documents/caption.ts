import { Paragraph, SimpleField, TextRun } from 'docx';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { ProgrammeContext } from './document-context.ts';

/** A caption above a table, "Taulukko 3. …", whose number Word counts on its own when tables come or go. */
export function caption(text: string, context: ProgrammeContext): Paragraph {
  const { t } = context;
  const word = t('programmeDocuments:table');
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${word} `),
      new SimpleField(`SEQ ${word} \\* ARABIC`, String(context.nextTable())),
      ...textRuns(t('programmeDocuments:caption', { text })),
    ],
  });
}
