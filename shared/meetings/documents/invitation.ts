import { Paragraph, type FileChild } from 'docx';
import { letterEnd, letterHead } from '../../documents/blocks/letter.ts';
import { numberedItem } from '../../documents/blocks/list-item.ts';
import { heading, labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { meetingFacts } from './meeting-blocks.ts';
import type { MeetingModel, PrintedItem } from './meeting-model.ts';

/** The invitation to a meeting (kokouskutsu), a letter to its body: when, where, and what is dealt with. */
export const invitation: DocumentKind<MeetingModel, 'invitation'> = {
  kind: 'invitation',
  title: { fi: 'Kokouskutsu', sv: 'Möteskallelse', en: 'Invitation to a meeting' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ number, body }, { language }) =>
    translatorFor(language)('meetings:document.titleOf', {
      kind: invitation.title[language] ?? '',
      number,
      body: body.text,
    }),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = invitation.titleOf(model, frame);
    // The names of the body and of organisations may have no translation: they are written here, where that is marked.
    const letter = { addressee: [] };
    return officeDocument({
      frame,
      kindName: invitation.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        paragraph(model.body.text, 'Addressee', { language: model.body.language }),
        ...letterHead(letter, frame),
        paragraph(title, 'LetterTitle', { within: [model.body] }),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        paragraph(t('meetings:document.welcome')),
        ...facts(model, frame, t),
        ...items(model.items, t),
        paragraph(t('meetings:document.answer')),
        labelled(t('meetings:document.answerTo'), frame.sender.email ?? '', true),
        ...letterEnd(letter, frame),
        distribution(model, t),
      ],
    });
  },
};

/** Who sits in the body, and who is invited beside it. */
function distribution({ attendees }: MeetingModel, t: Translate): Paragraph | null {
  const named = attendees.filter(({ name }) => name !== '');
  const lines = named.map(({ name, organisation }) =>
    [name, organisation.text].filter((part) => part !== '').join(', '),
  );
  const within = named.map(({ organisation }) => organisation);
  return labelled(t('documents:letter.distribution'), textRuns(lines.join('\n'), { within }));
}

function facts(model: MeetingModel, { language, caseNumber }: DocumentFrame, t: Translate) {
  return meetingFacts(model, { language, besides: caseNumber }, t).map(
    ({ label, text, ...marks }) => labelled(label, textRuns(text, marks)),
  );
}

function items(all: readonly PrintedItem[], t: Translate): (FileChild | null)[] {
  const title = heading(1, t('meetings:document.itemsTitle'));
  if (all.length === 0) return [title, paragraph(t('meetings:document.agendaLater'))];
  return [
    title,
    ...all.map(({ title, presenter }, at) => {
      const name = title.text === '' ? t('meetings:agenda.untitled') : title.text;
      const said = presenter === '' ? name : `${name} (${presenter})`;
      return new Paragraph({
        ...numberedItem(0, at === 0),
        children: textRuns(said, { within: [title] }),
      });
    }),
  ];
}
