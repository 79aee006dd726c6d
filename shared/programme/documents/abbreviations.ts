import type { FileChild } from 'docx';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { abbreviationOf, type ProgrammeContext } from './document-context.ts';
import { nameInDocument } from './document-text.ts';
import { collatorFor } from '../../text/collator.ts';

const SHORT_WIDTH = 2200;

/** The abbreviations of the organisations and bodies that the programme names, in the document's language. */
export function abbreviations(context: ProgrammeContext): (FileChild | null)[] {
  const { model, language, t, textWidth } = context;
  // Who is only to be informed is named in no card or table.
  const parties = model.content.actionParties.filter(({ role }) => role !== 'informed');
  const shown = new Set(parties.map(({ organisationId }) => organisationId));
  const organisations = Object.entries(model.organisations).filter(([id]) => shown.has(id));
  const named = [...organisations.map(([, one]) => one), ...Object.values(model.bodies)];
  const rows = named
    .flatMap((one) => {
      const abbr = abbreviationOf(one, language);
      return abbr === undefined ? [] : [{ abbr, name: nameInDocument(one.name, language) }];
    })
    .sort((one, other) => collatorFor(language).compare(one.abbr, other.abbr));
  if (rows.length === 0) return [paragraph(t('programmeDocuments:abbreviations.none'))];
  const title = t('programmeDocuments:abbreviations.title');
  const columns = [
    { heading: t('programmeDocuments:abbreviations.short'), width: SHORT_WIDTH },
    { heading: t('programmeDocuments:abbreviations.long'), width: textWidth - SHORT_WIDTH },
  ];
  return [
    officeTable({
      title,
      description: t('documents:columnsOf', {
        columns: columns.map(({ heading }) => heading).join(', '),
      }),
      columns,
      rows: rows.map(({ abbr, name }) => [
        [paragraph(abbr, 'TableLabel')],
        [paragraph(name.text ?? '', 'TableText', { language: name.language })],
      ]),
    }),
  ];
}
