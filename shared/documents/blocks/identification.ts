import type { Paragraph } from 'docx';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { documentDate } from '../texts/document-date.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { publicityFacts } from '../publicity.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { runsWithYears } from './text-runs.ts';
import { labelled, paragraph } from './paragraphs.ts';

/**
 * The beginning of the body: the title, then the header's identification data in full words, since screen readers
 * reach headers poorly and a copy of the text loses them (saavutettavuusvaatimukset.fi). `more` adds lines of the kind's own;
 * a list `ofPersons` says how it may be given on.
 */
export function identification(
  title: string,
  frame: DocumentFrame,
  more: { label: string; text: string; within?: readonly TextInLanguage[] }[] = [],
  { ofPersons = false } = {},
): (Paragraph | null)[] {
  const { sender, language } = frame;
  const t = translatorFor(language);
  const office = [sender.organisation, sender.unit].map((text) => pickText(text, language));
  const preparer = [sender.coordinatorName, pickText(sender.coordinatorTitle, language)];
  return [
    paragraph(title, 'Title'),
    labelled(t('documents:identification.organisation'), joined(office)),
    labelled(t('documents:identification.preparer'), joined(preparer)),
    labelled(t('documents:identification.date'), documentDate(frame.today, language)),
    labelled(t('documents:identification.caseNumber'), frame.caseNumber ?? ''),
    labelled(t('documents:identification.state'), t(`documents:state.${frame.state}`)),
    ...[...publicityFacts(frame, { ofPersons }), ...more].map(({ label, text, ...marks }) =>
      labelled(label, runsWithYears(text, marks)),
    ),
  ];
}

function joined(parts: string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ');
}
