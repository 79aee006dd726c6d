import { pickText } from '../i18n/languages.ts';
import type { ActionParty } from './action-party.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { Milestone } from './milestone.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import type { RecommendationLink } from '../recommendations/recommendation.ts';
import type { Wording } from './value-words.ts';

type Belonging =
  | { table: 'actionParties'; row: ActionParty }
  | { table: 'milestones'; row: Milestone }
  | { table: 'indicators'; row: Indicator }
  | { table: 'indicatorValues'; row: IndicatorValue }
  | { table: 'recommendationLinks'; row: RecommendationLink };

/** What belongs to goals and actions, by id. */
export type BelongingRows = ReadonlyMap<string, Belonging>;

/** What belongs to the goals and actions of a programme, each with its id. */
export function rowsOf(content: ProgrammeContent): [string, Belonging][] {
  const rows: Belonging[] = [
    ...content.actionParties.map((row) => ({ table: 'actionParties' as const, row })),
    ...content.milestones.map((row) => ({ table: 'milestones' as const, row })),
    ...content.indicators.map((row) => ({ table: 'indicators' as const, row })),
    ...content.indicatorValues.map((row) => ({ table: 'indicatorValues' as const, row })),
    ...content.recommendationLinks.map((row) => ({ table: 'recommendationLinks' as const, row })),
  ];
  return rows.map((one) => [one.row.id, one]);
}

/** What a party, milestone, indicator, value or link is called. */
export function nameOf(id: string, rows: BelongingRows, wording: Wording): string {
  const { language } = wording;
  const found = rows.get(id);
  switch (found?.table) {
    case 'actionParties':
      return wording.organisation(found.row.organisationId);
    case 'milestones':
      return pickText(found.row.title, language);
    case 'indicators':
      return pickText(found.row.name, language);
    case 'indicatorValues':
      return `${nameOf(found.row.indicatorId, rows, wording)} ${wording.day(found.row.from)}`;
    case 'recommendationLinks':
      return wording.recommendation(found.row.recommendationId);
    case undefined:
      return '';
  }
}

/** The indicator that is an id's, or that its value is of. */
export function indicatorOf(id: string, rows: BelongingRows): Indicator | undefined {
  const found = rows.get(id);
  if (found?.table === 'indicatorValues') return indicatorOf(found.row.indicatorId, rows);
  return found?.table === 'indicators' ? found.row : undefined;
}
