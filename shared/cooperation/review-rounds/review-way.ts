import { CATALOGUE_BODIES } from '../../contacts/catalogue/bodies.ts';
import { alreadyThere } from '../../contacts/catalogue/catalogue.ts';
import type { Body } from '../../contacts/bodies/body.ts';
import type { Texts } from '../../i18n/fi/index.ts';
import { STAGE_KEYS, type RoundStage, type StageKey } from './review-round.ts';

/** What a stage is called: `cooperation:stage.<name>`. */
export type StageName = keyof Texts['cooperation']['stage'];

/** A stage of a body's rounds, and what that body calls it. */
export type WayStage = { key: StageKey; name: StageName };

/**
 * How bodies review, each with its stages in order:
 * - `greta`: the questionnaire, visit, report and recommendation of GRETA and GREVIO (Convention CETS 197, Article 38; rules
 *   of procedure for evaluating implementation, THB-GRETA);
 * - `upr`: the national report, review, outcome and mid-term report of the UN Human Rights Council (resolution 5/1, annex);
 * - `treaty`: the list of issues, report, dialogue and concluding observations of the committees of UN treaties (general
 *   guidelines HRI/GEN/2/Rev.6);
 * - `visit`: the country visit of the OSCE Special Representative and its report;
 * - `report`: what is asked for a report of its own, as by the European Commission and the United States.
 */
export const REVIEW_WAYS = ['greta', 'upr', 'treaty', 'visit', 'report'] as const;
export type ReviewWay = (typeof REVIEW_WAYS)[number];

const STAGES: Readonly<Record<ReviewWay, readonly WayStage[]>> = {
  greta: STAGE_KEYS.map((key) => ({ key, name: key })),
  upr: [
    { key: 'reply', name: 'nationalReport' },
    { key: 'visit', name: 'review' },
    { key: 'report', name: 'outcomeReport' },
    { key: 'comments', name: 'position' },
    { key: 'recommendation', name: 'adoption' },
    { key: 'followUpReply', name: 'midTermReport' },
    { key: 'nextRound', name: 'nextRound' },
  ],
  treaty: [
    { key: 'questionnaire', name: 'listOfIssues' },
    { key: 'reply', name: 'periodicReport' },
    { key: 'visit', name: 'dialogue' },
    { key: 'recommendation', name: 'concludingObservations' },
    { key: 'followUpReply', name: 'followUpInformation' },
    { key: 'nextRound', name: 'nextReport' },
  ],
  visit: [
    { key: 'visit', name: 'visit' },
    { key: 'draftReport', name: 'draftReport' },
    { key: 'comments', name: 'comments' },
    { key: 'report', name: 'report' },
    { key: 'followUpReply', name: 'followUpInformation' },
    { key: 'nextRound', name: 'nextVisit' },
  ],
  report: [
    { key: 'questionnaire', name: 'request' },
    { key: 'reply', name: 'reply' },
    { key: 'draftReport', name: 'draftReport' },
    { key: 'comments', name: 'comments' },
    { key: 'report', name: 'report' },
    { key: 'nextRound', name: 'nextReport' },
  ],
};

/** The bodies of the catalogue that review otherwise than GRETA does. */
const WAY_OF_ENTRY: Readonly<Record<string, ReviewWay>> = {
  upr: 'upr',
  cedaw: 'treaty',
  crc: 'treaty',
  'human-rights-committee': 'treaty',
  'osce-cthb': 'visit',
  'osce-alliance': 'visit',
  'eu-atc': 'report',
  nrem: 'report',
  'us-tip': 'report',
};

/** The bodies of the catalogue that carry out rounds of review. */
const IN_ROUNDS = new Set(['greta', 'grevio', 'upr', 'cedaw', 'crc', 'human-rights-committee']);

type NamedBody = Pick<Body, 'id' | 'name' | 'catalogueKey'>;

/** How `body` reviews, known by its entry in the catalogue or by its name; as GRETA does where that is not known. */
export function reviewWayOf(body: NamedBody | undefined): ReviewWay {
  return WAY_OF_ENTRY[entryOf(body) ?? ''] ?? 'greta';
}

/** Whether `body` is known to review in rounds, of which one comes after the other. */
export function reviewsInRounds(body: NamedBody | undefined): boolean {
  return IN_ROUNDS.has(entryOf(body) ?? '');
}

/** The stages of a round of `body`, in order; with those that `stages` tell of although the body has none such. */
export function stagesOfBody(
  body: NamedBody | undefined,
  stages: readonly Pick<RoundStage, 'key'>[] = [],
): readonly WayStage[] {
  const own = STAGES[reviewWayOf(body)];
  const others = STAGE_KEYS.filter(
    (key) => stages.some((stage) => stage.key === key) && !own.some((one) => one.key === key),
  );
  return [...own, ...others.map((key) => ({ key, name: key }))];
}

/** The stages of a round of `body` in the order in which they come. */
export function inStageOrder<Stage extends Pick<RoundStage, 'key'>>(
  stages: readonly Stage[],
  body: NamedBody | undefined,
): Stage[] {
  const keys = stagesOfBody(body, stages).map(({ key }) => key);
  return [...stages].sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
}

/** What a stage is called by those that review in `way`; what GRETA calls it where they have none such. */
export function nameInWay(key: StageKey, way: ReviewWay): StageName {
  return STAGES[way].find((one) => one.key === key)?.name ?? key;
}

/** What `body` calls a stage. */
export function stageName(key: StageKey, body: NamedBody | undefined): StageName {
  return nameInWay(key, reviewWayOf(body));
}

function entryOf(body: NamedBody | undefined): string | undefined {
  if (!body) return undefined;
  const [known] = alreadyThere<NamedBody>(CATALOGUE_BODIES, [body]).keys();
  return body.catalogueKey ?? known;
}
