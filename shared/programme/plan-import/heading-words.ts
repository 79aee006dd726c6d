/** What a heading's words and number say it is. */
export type HeadingWords = {
  is: 'action' | 'goal' | 'wrapper' | 'target' | null;
  /** The word that said it, as a level may be called: "Painopiste". */
  called: string;
  number: string;
  /** Without the word and the number that said it. */
  title: string;
};

const NUMBER = String.raw`(?<number>(?:TP ?)?\d{1,3}(?:[.,]\d{1,3}){0,3}|[A-ZÅÄÖ]\d{0,2}(?:\.\d{1,3})?|[IVX]{1,5})`;
const AFTER = String.raw` ?[.:)–—-]? ?`;
/** Letters are numbers only apart from the word. */
const BETWEEN = String.raw`(?: |(?=\d))`;
const ACTION = new RegExp(
  String.raw`^(?<called>toimenpide(?:-ehdotus)?|toimi|åtgärd(?:sförslag)?|action|measure)(?: ?(?:n:o|nro|nr|no)\.?)?${BETWEEN}${NUMBER}(?![\p{L}\p{N}])${AFTER}(?<title>.*)$`,
  'isu',
);
/** Without a number the word needs its colon: "Toimenpide: Koulutetaan …". */
const ACTION_BARE = /^(?<called>toimenpide|åtgärd|action|measure)\s*[:–—]\s*(?<title>\S.*)$/isu;
/** The sign of an action before its number: "T7 Koulutetaan …", "TP 1.2 Koulutetaan …". */
const ACTION_SIGNED =
  /^(?<number>(?:T|TP ?)\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):]\s*|\s+)(?<title>\p{Lu}.*)$/su;
const GOAL_WORD = String.raw`(?<called>strateginen tavoite|päätavoite|osatavoite|tavoite|painopistealue|painopiste|kokonaisuus|teema|toimintalinja|strategiskt mål|huvudmål|delmål|målsättning|mål|prioriterat område|insatsområde|prioritering|tema|strategic objective|strategic goal|specific objective|objective|goal|priority area|priority|pillar|theme)`;
const GOAL = new RegExp(
  String.raw`^${GOAL_WORD}${BETWEEN}${NUMBER}(?![\p{L}\p{N}])${AFTER}(?<title>.*)$`,
  'isu',
);
const GOAL_BARE = new RegExp(String.raw`^${GOAL_WORD}\s*[:–—]\s*(?<title>\S.*)$`, 'isu');
const NUMBERED = new RegExp(
  String.raw`^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)]\s*|\s+)(?<title>\S.*)$`,
  'su',
);
/** "Tavoitteet ja toimenpiteet": the chapter that holds the goals and actions. */
const WRAPPER =
  /^(?:(?:toimintaohjelman|ohjelman|strategiset|programmets|strategiska|strategic)\s+)?(?:(?:tavoitteet|painopisteet|painopistealueet|mål(?:en)?|målsättningar(?:na)?|prioriteringar|goals|objectives|priorities)(?:\s*(?:ja|och|and|&)\s*)?)?(?:toimenpiteet|toimet|åtgärder(?:na)?|actions|measures)?$/isu;
const TARGET =
  /^(?:tavoitetila|målbild(?:en)?|måltillstånd|önskat läge|target state|desired (?:state|outcome)|vision)$/isu;

/** Reads a heading, or a line that may be one. `label` is what its list numbering sets before it. */
export function headingWords(text: string, label = ''): HeadingWords {
  const whole = label === '' ? text : `${label} ${text}`;
  const trimmed = whole.replace(/\s+/gu, ' ').trim();
  const action =
    named(ACTION, trimmed) ??
    ACTION_BARE.exec(trimmed)?.groups ??
    ACTION_SIGNED.exec(trimmed)?.groups;
  if (action) return wordsOf('action', action);
  const goal = named(GOAL, trimmed) ?? GOAL_BARE.exec(trimmed)?.groups;
  if (goal) return wordsOf('goal', goal);
  const numbered = NUMBERED.exec(trimmed)?.groups;
  const title = numbered?.['title'] ?? trimmed;
  // "1 Tavoite 2: …", a chapter's number before the goal's own.
  const inner = numbered ? (named(ACTION, title) ?? named(GOAL, title)) : undefined;
  if (inner) return wordsOf(named(ACTION, title) ? 'action' : 'goal', inner);
  const is = TARGET.test(title) ? 'target' : title !== '' && WRAPPER.test(title) ? 'wrapper' : null;
  return { is, called: '', number: numbered?.['number'] ?? '', title };
}

/** What a pattern finds; a small letter is no number ("Action a …"). */
function named(pattern: RegExp, text: string): Record<string, string> | undefined {
  const groups = pattern.exec(text)?.groups;
  return groups && !/^\p{Ll}/u.test(groups['number'] ?? '') ? groups : undefined;
}

function wordsOf(is: 'action' | 'goal', groups: Record<string, string | undefined>): HeadingWords {
  const { called = '', number = '', title = '' } = groups;
  return { is, called, number: number.replace(',', '.'), title: title.trim() };
}

const FRONT =
  /^(?:alkusanat|esipuhe|lukijalle|tiivistelmä|kuvailulehti|saatteeksi|förord|till läsaren|sammandrag|sammanfattning|presentationsblad|description sheet|foreword|preface|summary|executive summary|abstract)$/iu;
const ANNEX =
  /^(?:liite|liitteet|bilaga|bilagor|annex|annexes|appendix|appendices|lyhenteet|förkortningar|abbreviations)(?![\p{L}])/iu;

/** Where a chapter of this title stands. */
export function placeOf(title: string): 'front' | 'main' | 'annex' {
  if (FRONT.test(title)) return 'front';
  return ANNEX.test(title) ? 'annex' : 'main';
}
