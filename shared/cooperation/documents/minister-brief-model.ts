import type {
  Recommendation,
  RecommendationAddressee,
  RecommendationState,
} from '../../recommendations/recommendation.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { briefingModel, type BriefingModel, type BriefingRows } from './briefing-model.ts';
import { documentNames } from './document-names.ts';

/** The rows that a minister's brief is made of. */
export type MinisterBriefRows = BriefingRows & {
  recommendationAddressees: RecommendationAddressee[];
};

/** The open recommendations of one organisation; of nobody named where `organisation` is empty. */
export type OpenRecommendations = { organisation: TextInLanguage; references: string[] };

/** What a minister should know before meeting a body, on one page: plain values that can be sent to a worker. */
export type MinisterBriefModel = Pick<
  BriefingModel,
  | 'day'
  | 'body'
  | 'rounds'
  | 'coming'
  | 'statement'
  | 'questionnaires'
  | 'deadlines'
  | 'restricted'
  | 'hasInternal'
  | 'sampleData'
> & {
  open: OpenRecommendations[];
  /** What Finland means to say: the interventions written for what is to come. */
  points: TextInLanguage[];
};

/** As many as fit one page; the background memorandum (`briefing-model.ts`) tells all. */
const MOST_DEADLINES = 5;
const MOST_COMING = 3;
const MOST_SAID = 3;
const MOST_POINTS = 6;

const CLOSED: ReadonlySet<RecommendationState> = new Set(['implemented', 'notFollowed']);

/** The brief before a meeting with body `bodyId` on `day`, or null where the rows do not hold it. */
export function ministerBriefModel(
  rows: MinisterBriefRows,
  bodyId: string,
  options: { day: CalendarDate; language: Language },
): MinisterBriefModel | null {
  const briefing = briefingModel(rows, bodyId, options);
  if (!briefing) return null;
  const { day, body, rounds, coming, statement, questionnaires, deadlines } = briefing;
  const { restricted, hasInternal, sampleData } = briefing;
  return {
    ...{ day, body, rounds, questionnaires, restricted, hasInternal, sampleData },
    coming: coming.slice(0, MOST_COMING),
    deadlines: deadlines.slice(0, MOST_DEADLINES),
    statement: statement && { ...statement, texts: statement.texts.slice(0, MOST_SAID) },
    open: openByOrganisation(rows, bodyId, options),
    points: coming.flatMap(({ interventions }) => interventions).slice(0, MOST_POINTS),
  };
}

/** Whose most recommendations are open first; those of nobody last. */
function openByOrganisation(
  rows: MinisterBriefRows,
  bodyId: string,
  options: { day: CalendarDate; language: Language },
): OpenRecommendations[] {
  const names = documentNames(rows, options);
  const isOpen = (one: Recommendation) => one.bodyId === bodyId && !CLOSED.has(one.state ?? 'new');
  const pairs = rows.recommendations.filter(isOpen).flatMap((one) => {
    const reference = referenceText(one.reference, options.language);
    const own = rows.recommendationAddressees.filter((it) => it.recommendationId === one.id);
    return own.length === 0
      ? [{ id: '', reference }]
      : own.map(({ organisationId }) => ({ id: organisationId, reference }));
  });
  return [...groupBy(pairs, ({ id }) => id)]
    .map(([id, all]) => ({
      organisation: names.organisation(id === '' ? undefined : id),
      references: all.map(({ reference }) => reference),
    }))
    .sort((one, other) => {
      const isNobody =
        Number(one.organisation.text === '') - Number(other.organisation.text === '');
      return isNobody || other.references.length - one.references.length;
    });
}
