import { Footer, Header, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { A4, MARGINS, PORTRAIT } from '../pages/look.ts';
import { packDocument } from '../writing/pack-document.ts';
import { heading, paragraph } from '../blocks/paragraphs.ts';
import { wordDocument } from '../writing/word-document.ts';
import { writtenPlace } from './finding-text.ts';
import type { PlaceholderName } from './placeholders.ts';

/** The office's own look as a template, with its places in that language: to be edited in Word. */
export async function starterTemplate({
  language,
  today,
}: {
  language: Language;
  today: CalendarDate;
}): Promise<Uint8Array> {
  const t = translatorFor(language);
  const place = (name: PlaceholderName) => writtenPlace(name, language);
  const name = t('templates:starterName');
  const right = { type: TabStopType.RIGHT, position: PORTRAIT.textWidth };
  const line = (left: string, others: (TextRun | SimpleField)[], style: string) =>
    new Paragraph({
      style,
      tabStops: [right],
      children: [new TextRun(left), new TextRun({ children: [new Tab()] }), ...others],
    });
  const document = wordDocument(
    {
      language,
      today,
      sender: { organisation: { [language]: name }, coordinatorName: '', coordinatorTitle: {} },
      state: 'final',
      publicity: 'public',
    },
    {
      title: name,
      sections: [
        {
          properties: { page: { size: A4, margin: MARGINS } },
          headers: {
            default: new Header({
              children: [
                line(place('organisation'), [new TextRun(place('documentKind'))], 'Header'),
                line(place('state'), [new TextRun(place('caseNumber'))], 'Header'),
              ],
            }),
          },
          footers: {
            default: new Footer({
              children: [line(place('publicity'), [new SimpleField('PAGE', '1')], 'Footer')],
            }),
          },
          children: [
            paragraph(place('title'), 'Title'),
            paragraph(place('identification')),
            paragraph(place('contents')),
            paragraph(place('content')),
            heading(1, name),
            paragraph(t('templates:starterOwnText')),
          ].filter((child) => child !== null),
        },
      ],
    },
  );
  return await packDocument(document, { title: name, language, today, author: name });
}
