import { foldKey } from '../../text/fold-key.ts';
import { ACTION_NEEDS, type ActionKind, type ActionNeed, type ActionState } from '../action.ts';
import type { PartyRole } from '../action-party.ts';
import type { YearValue } from '../indicator.ts';
import { tidyTags } from '../../text/tags.ts';
import {
  noDetails,
  type PlanAction,
  type PlanField,
  type PlanIndicator,
  type PlanRemark,
} from './plan.ts';
import { readMoney } from './read-money.ts';
import { splitParties, type KnowsName } from './read-parties.ts';
import { dayIn, readTimetable } from '../read-timetable.ts';

/** What an action's labels or cells hold, as written, by what they say. */
export type RawDetails = ReadonlyMap<PlanField, readonly string[]>;

const ROLES: readonly (readonly [PlanField, PartyRole])[] = [
  ['lead', 'lead'],
  ['coLead', 'coLead'],
  ['partners', 'partner'],
  ['informed', 'informed'],
];

/** "OM (vastuu)", among others that it leads. */
const LEADS =
  /(?<!\s)\s*\((?:(?:pää)?vastuu\p{L}*|koordin\p{L}*|(?:huvud)?ansvar\p{L}*|samordn\p{L}*|lead|coordinat\p{L}*)\)/iu;

/** The bodies that answer for an action, that first which is said to lead the others. */
function leadFirst(names: readonly string[]): string[] {
  const marked = names.filter((name) => LEADS.test(name));
  const first = marked.length === 1 ? marked : [];
  return [...first, ...names.filter((name) => !first.includes(name))]
    .map((name) => name.replace(LEADS, ''))
    .filter(Boolean);
}

/** The first leads; others named with it lead beside it, as only one body answers for an action. */
export function readDetails(
  raw: RawDetails,
  knows: KnowsName,
): { action: PlanAction; remarks: PlanRemark[] } {
  const action = noDetails();
  const remarks: PlanRemark[] = [];
  const textOf = (field: PlanField) =>
    (raw.get(field) ?? [])
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n');
  const linesOf = (field: PlanField) => splitLines(textOf(field));

  for (const [field, role] of ROLES) {
    const names = splitParties(textOf(field), knows);
    for (const name of field === 'lead' ? leadFirst(names) : names) {
      const isLater = role === 'lead' && action.parties.some((party) => party.role === 'lead');
      action.parties.push({ name, role: isLater ? 'coLead' : role });
    }
  }
  addTimes(action, textOf, remarks);
  const money = readMoney([textOf('money'), textOf('budgetItem')].filter(Boolean).join(' '));
  if (money) {
    action.money = money.money;
    if (!money.isKnown) remarks.push({ code: 'money-in-words' });
  }
  const state = textOf('status');
  if (state) {
    const known = wordIn(STATES, state);
    if (known) action.state = known;
    else remarks.push({ code: 'state-unknown', facts: { text: shortened(state) } });
  }
  const kind = textOf('kind');
  if (kind) {
    const known = wordIn(KINDS, kind);
    if (known) action.kind = known;
    else remarks.push({ code: 'kind-unknown', facts: { text: shortened(kind) } });
  }
  const needs = textOf('needs')
    .split(/[,;\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);
  const known = needs.map((word) => wordIn(NEEDS, word));
  const found = ACTION_NEEDS.filter((need) => known.includes(need));
  if (found.length > 0) action.needs = found;
  const otherNeeds = needs.filter((_, at) => known[at] === undefined).join(', ');
  if (otherNeeds) remarks.push({ code: 'needs-in-notes' });
  const tags = tidyTags([textOf('tags')]);
  if (tags.length > 0) action.tags = tags;
  for (const title of linesOf('milestones')) {
    const [, name = '', day = ''] =
      /^(.*?)\s{0,9}[(,–-]?\s{0,9}(\d{1,2}\.\d{1,2}\.\d{4})\)?$/u.exec(title) ?? [];
    const dueOn = dayIn(day);
    action.milestones.push(name && dueOn ? { title: name, dueOn } : { title });
  }
  action.indicators = indicatorsOf(linesOf('indicator'), textOf('baseline'), textOf('target'));
  const recommendations = textOf('recommendations');
  if (recommendations) remarks.push({ code: 'recommendations-in-notes' });
  const notes = [textOf('notes'), otherNeeds, recommendations].filter(Boolean).join('\n');
  if (notes) action.notes = notes;
  return { action, remarks };
}

function addTimes(
  action: PlanAction,
  textOf: (field: PlanField) => string,
  remarks: PlanRemark[],
): void {
  const { note, ...days } = readTimetable(textOf('timetable'));
  Object.assign(action, days);
  const notes = note === undefined ? [] : [note];
  const starts = textOf('from');
  const ends = textOf('to');
  const from = readTimetable(starts);
  const to = readTimetable(ends);
  const start = from.from ?? from.to;
  if (start !== undefined) action.from = start;
  else if (starts) notes.push(starts);
  if (to.to !== undefined) action.to = to.to;
  else if (ends) notes.push(ends);
  if (action.from !== undefined && action.to !== undefined && action.from > action.to) {
    delete action.from;
    delete action.to;
    notes.push(`${starts}–${ends}`);
  }
  if (notes.length > 0) {
    action.scheduleNote = notes.join('; ');
    remarks.push({ code: 'schedule-in-words', facts: { text: shortened(action.scheduleNote) } });
  }
}

function indicatorsOf(names: readonly string[], baseline: string, target: string): PlanIndicator[] {
  const values = {
    ...(baseline && { baseline: valueOf(baseline) }),
    ...(target && { target: valueOf(target) }),
  };
  const [first, ...others] = names.map(withLevels);
  return first === undefined ? [] : [{ ...first, ...values }, ...others];
}

const LEVELS =
  /^(?<name>.+?):\s*(?:(?:lähtötaso|utgångsnivå|baseline)\s+(?<baseline>\S.*?))?(?:(?:^|,\s*|:\s*|(?<=:\s))(?:tavoitearvo|målvärde|target)\s+(?<target>\S.*))?$/iu;

/** "Osuus: lähtötaso 35 % (2026), tavoitearvo 80 % (2029)": an indicator with its levels, as plans print it. */
function withLevels(text: string): PlanIndicator {
  const { name, baseline, target } = LEVELS.exec(text)?.groups ?? {};
  if (name === undefined || (baseline ?? target) === undefined) return { name: text };
  return {
    name,
    ...(baseline !== undefined && { baseline: valueOf(baseline) }),
    ...(target !== undefined && { target: valueOf(target) }),
  };
}

/** "120 (2026)" is a value of a year. */
function valueOf(text: string): YearValue {
  const [, value, year] = /^(.*?)\s{0,9}[(,]\s*(20\d{2})\)?$/u.exec(text) ?? [];
  return value && year ? { value, year: Number(year) } : { value: text };
}

/** The lines and items of a text, without their bullets and numbers. */
function splitLines(text: string): string[] {
  return text
    .split(/\n|;(?=\s)|(?=[•▪◦])/u)
    .map((line) =>
      line
        .replace(/^\s*(?:[•▪◦–*-]|\d{1,2}[.)])\s+/u, '')
        .replace(/[;•]\s*$/u, '')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const STATES: Record<ActionState, string> = {
  idea: 'idea ide aloite',
  proposed: 'ehdotus ehdotettu esitetty forslag foreslagen proposed proposal',
  inDraft: 'valmistelussa luonnos valmisteilla underberedning utkast indraft draft inpreparation',
  agreed: 'sovittu overenskommen avtalad agreed',
  approved: 'hyvaksytty eialoitettu aloittamatta godkand ejpaborjad approved notstarted',
  running:
    'kaynnissa kaynnistetty kaynnistynyt toteutuksessa toimeenpanossa aloitettu kesken jatkuva pagar pagaende inledd paborjad running ongoing inprogress started underway',
  ended:
    'valmis toteutettu toteutunut paattynyt tehty avslutad genomford fardig klar ended completed complete done finished implemented',
  dropped:
    'luovuttu peruttu eitoteuteta poistettu jatettypois slopad annullerad avstatt utelamnad dropped cancelled withdrawn',
};
const KINDS: Record<ActionKind, string> = {
  legislation:
    'lainsaadanto lainsaadantohanke saados lagstiftning lagberedning legislation legislative',
  structure: 'rakenne rakenteet organisointi strukturer struktur structure structures',
  training: 'koulutus osaaminen utbildning kompetens training education',
  guidance: 'ohjeistus ohje ohjaus anvisningar handledning styrning guidance guidelines',
  research: 'tutkimus selvitys tiedontuotanto forskning utredning research study',
  communication: 'viestinta tiedotus kommunikation information communication awareness',
  service: 'palvelu palvelut service tjanster services',
  intl: 'kansainvalinen kansainvalinenyhteistyo internationell internationelltsamarbete international',
  other: 'muu annan ovrig other',
};

const NEEDS: Record<ActionNeed, string> = {
  legislation:
    'saadosmuutos saadosmuutosta saadosmuutoksia lainsaadanto lainsaadantoa lainsaadantomuutosta lakimuutosta lakimuutoksia forfattningsandring forfattningsandringar lagandring lagandringar lagstiftning achangeoflaw changeoflaw legislation legislativechanges',
  money:
    'rahoitus rahoitusta lisarahoitusta maararahaa finansiering tillaggsfinansiering funding additionalfunding money',
  practice:
    'kaytannonmuutos kaytannonmuutosta kaytantojenmuutosta andradpraxis andringavpraxis achangeofpractice changeofpractice changedpractice',
};

function wordIn<Word extends string>(words: Record<Word, string>, text: string): Word | undefined {
  const key = foldKey(text);
  return (Object.keys(words) as Word[]).find((word) => words[word].split(' ').includes(key));
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
