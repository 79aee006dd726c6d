import type { FileChild } from 'docx';
import type { BodyCompositionModel } from '../../contacts/documents/body-composition-model.ts';
import { settingFacts } from '../../contacts/documents/setting-facts.ts';
import { shortCompositionTable } from '../../contacts/documents/short-composition-table.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { numberedCaption } from '../../documents/blocks/numbered-caption.ts';
import type { ProgrammeContext } from './document-context.ts';
import type { PreparationStage } from './preparation-model.ts';

const DAY_WIDTH = 1900;

/** How the programme was prepared: each body that did with its composition, and the versions that went out. */
export function preparation(context: ProgrammeContext): (FileChild | null)[] {
  const { bodies = [], stages = [] } = context.model.preparation ?? {};
  if (bodies.length === 0 && stages.length === 0) {
    return [paragraph(context.t('preparation:none'))];
  }
  return [
    ...bodies.flatMap((body) => bodyBlocks(body, context)),
    ...(stages.length > 0 ? stageBlocks(stages, context) : []),
  ];
}

function bodyBlocks(body: BodyCompositionModel, context: ProgrammeContext): (FileChild | null)[] {
  const { frame, language, t, textWidth } = context;
  const { name, task } = body;
  const facts = settingFacts(body, { language, besides: frame.caseNumber }).filter(
    ({ text }) => text !== '',
  );
  const title = t('preparation:composition', {
    body: name.text,
    day: documentDate(body.day, language),
  });
  const table = shortCompositionTable(body, { t, title, textWidth });
  return [
    paragraph(name.text, 'MinorHeading', { language: name.language }),
    paragraph(task.text, undefined, { language: task.language }),
    paragraph(facts.map(({ label, text }) => `${label}: ${text}`).join('. '), undefined, {
      within: facts.flatMap(({ within = [] }) => within),
    }),
    ...(table
      ? [numberedCaption('table', title, context.language, [name]), table]
      : [paragraph(t('preparation:noComposition'))]),
  ];
}

function stageBlocks(
  stages: readonly PreparationStage[],
  context: ProgrammeContext,
): (FileChild | null)[] {
  const { language, t, textWidth } = context;
  const title = t('preparation:stages');
  const half = Math.floor((textWidth - DAY_WIDTH) / 2);
  const columns = [
    { heading: t('preparation:stage.day'), width: DAY_WIDTH },
    { heading: t('preparation:stage.version'), width: half },
    { heading: t('preparation:stage.purpose'), width: textWidth - DAY_WIDTH - half },
  ];
  return [
    paragraph(title, 'MinorHeading'),
    numberedCaption('table', t('preparation:stageTable'), context.language),
    officeTable({
      title: t('preparation:stageTable'),
      description: t('documents:columnsOf', {
        columns: columns.map(({ heading }) => heading).join(', '),
      }),
      columns,
      rows: stages.map(({ day, version, purpose }) => [
        [paragraph(documentDate(day, language), 'TableText')],
        // A version is called as it was when it was made, in Finnish.
        [paragraph(version, 'TableText', { language: 'fi' })],
        [paragraph(t(`versions:purpose.${purpose}`), 'TableText')],
      ]),
      whole: true,
    }),
  ];
}
