import type { TemplateValues } from '../../documents/template/placeholders.ts';
import type { ProgrammeModel } from './programme-model.ts';

/** What a programme says in the places of a ministry's template. A case number given for the document goes before its own. */
export function programmeValues({ content, version }: ProgrammeModel): TemplateValues {
  const { caseNumber, projectNumber } = content.programme;
  return {
    ...(caseNumber && { caseNumber }),
    ...(projectNumber && { projectNumber }),
    ...(version && { version: version.name }),
  };
}
