import type { FileChild } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { BodyCompositionModel } from './body-composition-model.ts';
import { compositionTable } from './composition-table.ts';
import { titleWith } from './listed-beginning.ts';
import { settingFacts } from './setting-facts.ts';

/** The composition of a body (kokoonpano) as of a day: who holds its seats, by role, and which are vacant. */
export const bodyComposition: DocumentKind<BodyCompositionModel, 'body-composition'> = {
  kind: 'body-composition',
  title: { fi: 'Kokoonpano', sv: 'Sammansättning', en: 'Composition' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ name }, { language }) =>
    titleWith(bodyComposition.title[language], { subject: name.text }),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = bodyComposition.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: bodyComposition.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, facts(model, frame, t), { ofPersons: true }),
        model.sampleData ? paragraph(t('documents:composition.sampleNotice'), 'Callout') : null,
        model.withContacts ? paragraph(t('documents:contactList.privacyNotice'), 'Notice') : null,
        ...missing(model, t),
        ...task(model, t),
        ...groups(model, t),
      ],
    });
  },
};

function facts(model: BodyCompositionModel, { language, caseNumber }: DocumentFrame, t: Translate) {
  const { name, abbr } = model;
  const named = abbr && abbr !== name.text ? `${name.text} (${abbr})` : name.text;
  return [
    { label: t('documents:composition.body'), text: named, within: [name] },
    { label: t('documents:composition.asOf'), text: documentDate(model.day, language) },
    ...settingFacts(model, { language, besides: caseNumber }),
  ];
}

function task({ task: text }: BodyCompositionModel, t: Translate): (FileChild | null)[] {
  if (text.text === '') return [];
  return [
    heading(1, t('bodies:page.task')),
    paragraph(text.text, undefined, { language: text.language }),
  ];
}

/** That seats are vacant or deputies missing is said in a sentence, not only in cells. */
function missing({ counts, phase }: BodyCompositionModel, t: Translate): (FileChild | null)[] {
  if (phase === 'before') return [paragraph(t('bodies:page.notBegun'), 'Notice')];
  if (phase === 'ended') return [paragraph(t('bodies:page.over'), 'Notice')];
  const sentences = [
    counts.vacant > 0 ? t('documents:composition.vacant', { count: counts.vacant }) : '',
    counts.withoutDeputy > 0
      ? t('documents:composition.withoutDeputy', { count: counts.withoutDeputy })
      : '',
  ].filter(Boolean);
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '), 'Notice')];
}

function groups(model: BodyCompositionModel, t: Translate): (FileChild | null)[] {
  if (model.groups.length === 0) {
    return [
      heading(1, t('bodies:page.composition')),
      paragraph(t('documents:composition.noSeats')),
    ];
  }
  return model.groups.flatMap((group) => [
    heading(1, t(`bodies:roleGroup.${group.role}`, { count: group.seats.length })),
    compositionTable(group, model, t),
  ]);
}
