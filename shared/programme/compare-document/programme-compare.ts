import { paragraph } from '../../documents/blocks/paragraphs.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { reportDocument } from '../../documents/report-document.ts';
import { trackedSections } from '../../documents/tracking/tracked-sections.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { textInDocument } from '../documents/document-text.ts';
import { programmeModel, type ProgrammeModel } from '../documents/programme-model.ts';
import { programmeValues } from '../documents/programme-values.ts';
import { idsInOrder, programmeSections } from '../documents/programme.ts';
import { documentState } from '../life.ts';
import { comparedSubject } from './compared-subject.ts';
import type { ComparedSide, ProgrammeCompareModel } from './programme-compare-model.ts';

/**
 * Two versions of a programme as one document, the programme's own, with what differs as Word's tracked changes: to refuse
 * all of them leaves the document of the first, to accept all that of the second, word for word.
 */
export const programmeCompare: DocumentKind<ProgrammeCompareModel, 'programme-compare'> = {
  kind: 'programme-compare',
  title: { fi: 'Versiovertailu', sv: 'Jämförelse av versioner', en: 'Comparison of versions' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ after }, { language }) =>
    translatorFor(language)('programmeChanges:compare.title', {
      programme: textInDocument<string>(after.content.programme.title, language).text ?? '',
    }),
  valuesOf: ({ after }) => programmeValues(documentModel(after)),
  stateOf: ({ after }) => documentState(after.content.programme.state),
  subjectOf: comparedSubject,
  build: (model, frame) => {
    const [before, after] = [model.before, model.after].map(documentModel) as [
      ProgrammeModel,
      ProgrammeModel,
    ];
    // What is the same record in both has the same place to be led to.
    const anchored = [...new Set([after, before].flatMap(idsInOrder))];
    const [old, now] = [before, after].map((one) =>
      programmeSections(one, frame, { anchored, hasPageNumbers: false }),
    );
    const sections = trackedSections(old ?? [], now ?? [], {
      author: authorOf(frame),
      day: frame.today,
    });
    return reportDocument({
      frame,
      title: programmeCompare.titleOf(model, frame),
      sample: model.sampleData,
      sections: sections.map((section) =>
        section.cover
          ? { ...section, cover: { foot: [...section.cover.foot, howToRead(frame)] } }
          : section,
      ),
    });
  },
};

/** A version as its own document is made of it. */
export function documentModel({
  name,
  madeOn,
  content,
  givers = [],
  preparation,
}: ComparedSide): ProgrammeModel {
  const { organisations, bodies = [] } = content;
  return {
    ...programmeModel(
      content,
      { organisations, bodies: [...bodies, ...givers] },
      undefined,
      preparation,
    ),
    version: { name, madeOn },
  };
}

/** At the foot of the cover, where it is no part of either version. */
function howToRead({ language }: DocumentFrame) {
  return paragraph(translatorFor(language)('programmeChanges:compare.howTo'), 'Footer');
}

/** Who compared. */
function authorOf({ sender, language }: DocumentFrame): string {
  const names = [sender.coordinatorName, pickText(sender.organisation, language)];
  return names.find((name) => name.trim() !== '') ?? translatorFor(language)('common:appName');
}
