import { TableError } from '../../tabular/table-error.ts';
import { ANNEX, placeMarker, sectionsOf, type OpenItem, type Place } from './place-marker.ts';
import type { QuestionLine } from './question-line.ts';
import type { ReadQuestion, ReadQuestions } from './question-tree.ts';
import { readMarker, type Marker } from './read-marker.ts';
import { namesItself, titleOfLines } from './title-of-lines.ts';

/** No questionnaire comes near: GRETA's have some 100 questions, a self-assessment of UNTOC some 600. */
const MOST_QUESTIONS = 10_000;
/** How far a number that can be read in two ways looks ahead. */
const LOOK_AHEAD = 300;
const MOST_HEADING_WORDS = 14;
/** Letters at the end of a line that tell how it goes on: a letter, a sign and a quotation mark. */
const END = 3;

type Growing = {
  questions: ReadQuestion[];
  open: OpenItem[];
  preface: string[];
  count: number;
  /** Where the next line goes that belongs to the item above: its text, what it says on how to answer, or nowhere after a greeting. */
  into: 'text' | 'guidance' | 'nowhere';
  /** The end of what the next line may go on; the whole, looked at again for each line, would take the square of its length. */
  end: string;
  /** Whether the item above has one line so far. */
  isOneLine: boolean;
};

function newGrowing(): Growing {
  const nothing = { questions: [], open: [], preface: [], count: 0 };
  return { ...nothing, into: 'text', end: '', isOneLine: true };
}

/** The questions of `lines`, by their numbers where there are any, else each paragraph one. Throws `TableError`. */
export function treeOfLines(lines: readonly QuestionLine[]): ReadQuestions {
  const markers = lines.map(markerOf);
  const growing = newGrowing();
  let isNumbered = false;
  const { from, to } = introductionOf(lines, markers);
  lines.forEach((line, at) => {
    const marker = markers[at];
    if (at >= from && at < to) growing.preface.push(line.text);
    else if (marker && addNumbered(growing, line, marker, () => nextOf(markers, at)))
      isNumbered = true;
    else if (isHeading(lines, markers, at)) addHeading(growing, line.text, line.heading);
    else if (line.isQuestion) addUnnumbered(growing, line.text);
    else if (isAskedInBullets(growing, lines, markers, at)) addBullet(growing, line.text);
    else addToLast(growing, line);
  });
  if (!isNumbered && growing.questions.length === 0) return withoutNumbers(lines);
  if (!isNumbered && lines.every(({ isQuestion }) => !isQuestion)) return withoutNumbers(lines);
  return finished(growing);
}

/** A label that Word sets, else the number that the text begins with. */
function markerOf({ text, label, isPlain, isBullet }: QuestionLine): Marker | null {
  if (isPlain || isBullet) return null;
  if (!label) return readMarker(text);
  const marker = readMarker(label);
  if (marker && marker.rest === '') return { ...marker, rest: text };
  const parts = label.match(/\d+/gu) ?? [label];
  return { no: label, word: 'label', isSection: false, parts, delimiter: '', rest: text };
}

const INTRODUCTION =
  /^(?:introduction|background|(?:general )?instructions|how to reply|johdanto|tausta|(?:vastaus)?ohjeet|inledning|bakgrund|anvisningar)$/iu;

/** From an introduction at the beginning to the first section that is called one: its paragraphs' numbers ask nothing. */
function introductionOf(
  lines: readonly QuestionLine[],
  markers: readonly (Marker | null)[],
): { from: number; to: number } {
  const from = lines.findIndex(({ text }) => INTRODUCTION.test(text.trim()));
  const to = markers.findIndex((marker) => marker?.isSection);
  const isFirst = from >= 0 && from < to && markers.slice(0, from).every((one) => one === null);
  return isFirst ? { from, to } : { from: -1, to: -1 };
}

function nextOf(markers: readonly (Marker | null)[], at: number): Marker[] {
  return markers.slice(at + 1, at + LOOK_AHEAD).filter((marker) => marker !== null);
}

/** Adds `line` as a question; `false` where its number is none in this place. */
function addNumbered(
  growing: Growing,
  line: QuestionLine,
  marker: Marker,
  next: () => Marker[],
): boolean {
  const { open } = growing;
  if (line.heading) {
    addHeading(growing, marker.rest, line.heading, marker);
    return true;
  }
  const isTitled = looksLikeHeading(marker.rest) || marker.isSection;
  closeFor(open, line, marker);
  const place = withinWordList(placeMarker(marker, open, next, isTitled), open, line);
  const isTyped = line.label === undefined || line.label === '';
  if (isTyped && !place.fits && line.isAfterFull) return false;
  // A number without a sign is one where it goes on and a sentence begins.
  const isBare = marker.delimiter === '' && marker.parts.length === 1 && !marker.word;
  if (isTyped && isBare) {
    const isSpaced = /^\d+(?:\t| {2})/u.test(line.text);
    const isBegun = line.gap || !line.isAfterFull;
    if (!place.fits || !/^(?:\p{Lu}|$)/u.test(marker.rest) || !(isSpaced || isBegun)) return false;
    if (marker.rest === '') return false;
  }
  open.length = Math.min(place.depth, open.length);
  const isUpper = /^(?:[AI]|path1)/u.test(place.list);
  add(growing, marker, {
    list: place.list,
    value: place.value,
    isSection: marker.isSection || (isUpper && isTitled),
    wordList: line.wordList,
  });
  return true;
}

/** Closes what cannot go on: what stands deeper in the same list of Word's, and a question without a number. */
function closeFor(open: OpenItem[], { wordList }: QuestionLine, marker: Marker): void {
  const deeper = open.findIndex(
    (item) => wordList && item.wordList?.id === wordList.id && item.wordList.level > wordList.level,
  );
  if (deeper >= 0) open.length = deeper;
  const last = open.at(-1)?.list;
  if ((last === 'row' || last === 'bullet') && !isLowerList(marker)) open.pop();
}

/** An item of Word's stands below those above it in its list, even where both are numbered "1.", "2.". */
function withinWordList(
  place: Place,
  open: readonly OpenItem[],
  { wordList }: QuestionLine,
): Place {
  const above = open.findLastIndex(
    (item) => wordList && item.wordList?.id === wordList.id && item.wordList.level < wordList.level,
  );
  return place.depth > above ? place : { ...place, depth: above + 1, fits: true };
}

function add(
  growing: Growing,
  { no, parts, rest }: Pick<Marker, 'no' | 'parts' | 'rest'>,
  item: Omit<OpenItem, 'node' | 'parts'>,
): void {
  growing.count += 1;
  if (growing.count > MOST_QUESTIONS) throw new TableError('too-large');
  const parent = growing.open.at(-1)?.node;
  const own = /\./u.test(no) && parts.length > 1 ? parts.length : 1;
  const level = Math.max((parent?.level ?? 0) + 1, parent ? 1 : own);
  const node: ReadQuestion = { no, level, text: untabbed(rest), children: [] };
  (parent?.children ?? growing.questions).push(node);
  growing.open.push({ node, parts, ...item });
  growing.into = 'text';
  growing.end = node.text.slice(-END);
  growing.isOneLine = !node.text.includes('\n');
}

/** A heading without a number stands below the sections around it; one of Word's by its level. */
function addHeading(growing: Growing, text: string, level = 0, marker?: Marker): void {
  const { open } = growing;
  const list = `h${level}`;
  const before =
    level > 0
      ? open.findIndex((item) => !(headingLevelOf(item) > 0 && headingLevelOf(item) < level))
      : open.findIndex((item) => item.list === list);
  open.length = before >= 0 ? before : level > 0 ? open.length : sectionsOf(open);
  if (ANNEX.test(text)) open.length = 0;
  const { no = '', parts = [] } = marker ?? {};
  add(growing, { no, parts, rest: text }, { list, value: 0, isSection: true });
}

function headingLevelOf({ list }: OpenItem): number {
  return list.startsWith('h') ? Number(list.slice(1)) : 0;
}

/** Whether a bullet is a question itself: it stands right below a heading, among others of which one at least asks. */
function isAskedInBullets(
  { open, isOneLine }: Growing,
  lines: readonly QuestionLine[],
  markers: readonly (Marker | null)[],
  at: number,
): boolean {
  const above = open.at(-1);
  const isBelowHeading = above?.isSection === true && isOneLine;
  const line = lines[at];
  if (!line || !(line.isBullet || isBulleted(line.text))) return false;
  return above?.list === 'bullet' || (isBelowHeading && isAskedBelow(lines, markers, at));
}

/** Whether the lines from `at` to the next number or heading are bullets with a question among them. */
function isAskedBelow(
  lines: readonly QuestionLine[],
  markers: readonly (Marker | null)[],
  at: number,
): boolean {
  const first = lines[at];
  if (!first || !(first.isBullet || isBulleted(first.text))) return false;
  for (let place = at; place < lines.length; place += 1) {
    const line = lines[place];
    if (!line || markers[place] || line.heading) return false;
    if (line.text.endsWith('?')) return true;
    if (line.gap && !(line.isBullet || isBulleted(line.text))) return false;
  }
  return false;
}

function addBullet(growing: Growing, text: string): void {
  growing.open.length = sectionsOf(growing.open);
  const rest = text.replace(/^\P{L}\s*/u, '');
  add(growing, { no: '', parts: [], rest }, { list: 'bullet', value: 0, isSection: false });
}

function addUnnumbered(growing: Growing, text: string): void {
  growing.open.length = sectionsOf(growing.open);
  add(growing, { no: '', parts: [], rest: text }, { list: 'row', value: 0, isSection: false });
}

const GUIDANCE =
  /^(?:guidance(?: note)?|explanatory note|note to (?:the )?respondents?|ohje|täyttöohje|vastausohje|anvisning|ifyllnadsanvisning)\s*:\s*/iu;

/** How a letter ends; who signs it stands below. */
const GREETING =
  /^(?:(?:kind|best|warm|with (?:kind|best)) regards|(?:yours )?sincerely|yours faithfully|thank you (?:very much )?(?:for your|in advance)|(?:ystävällisin )?terveisin|kunnioittaen|kiitos (?:vastauks|yhteistyö|etukäteen)|(?:med )?vänliga? hälsning(?:ar)?|tack (?:på förhand|för ditt|för er)|cordialement|salutations)(?!\p{L})/iu;
const LONGEST_GREETING = 60;

/** What stands above the questions of a section and says nothing of them. */
const LEAD_IN = /^(?:questions?|kysymykset|frågor)\s*:?$/iu;

function addToLast(growing: Growing, line: QuestionLine): void {
  const above = growing.open.at(-1);
  const node = above?.node;
  const text = untabbed(line.text);
  if (above?.isSection && LEAD_IN.test(text)) return;
  if (!node) {
    growing.preface.push(text);
    return;
  }
  if (growing.into === 'nowhere') return;
  if (line.gap && text.length <= LONGEST_GREETING && GREETING.test(text)) {
    growing.into = 'nowhere';
    return;
  }
  const guidance = GUIDANCE.exec(text);
  if (guidance) {
    growing.into = 'guidance';
    const own = text.slice(guidance[0].length);
    const more = node.guidance ? `\n${own}` : own;
    node.guidance = `${node.guidance ?? ''}${more}`;
    growing.end = more.slice(-END);
    return;
  }
  const between = growing.end === '' ? '' : seam(growing.end, line);
  const more = `${between}${text}`;
  if (growing.into === 'guidance') node.guidance = `${node.guidance ?? ''}${more}`;
  else {
    node.text += more;
    growing.isOneLine &&= between !== '\n';
  }
  growing.end = `${growing.end}${more}`.slice(-END);
}

/** What goes between two lines of one question: nothing new where the second is the rest of the first's sentence. */
function seam(before: string, { text, gap, isAfterFull, isBullet, isPlain }: QuestionLine): string {
  if (isBullet || isPlain || isBulleted(text)) return '\n';
  const isOpen = !/[.?!:;…)]["”’»]?$/u.test(before);
  const goesOn = isOpen && /^\p{Ll}/u.test(text);
  // A sentence that ends where its line does is a paragraph's last far more often than not.
  if (!gap && /\d[–-]$/u.test(before) && /^\d/u.test(text)) return '';
  if (!goesOn && (gap || !isAfterFull || (!isOpen && /^\p{Lu}/u.test(text)))) return '\n';
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text) ? '' : ' ';
}

function untabbed(text: string): string {
  return text.replaceAll('\t', ' ').replace(/ {2,}/gu, ' ').trim();
}

function isBulleted(text: string): boolean {
  return /^[-–—•·*▪●○◦■□☐➢→]\s/u.test(text);
}

/** Whether a line without a number is a heading: Word says so, or it stands alone right before a numbered line. */
function isHeading(
  lines: readonly QuestionLine[],
  markers: readonly (Marker | null)[],
  at: number,
): boolean {
  const line = lines[at];
  if (!line || line.isPlain || line.isBullet || line.isQuestion) return false;
  if (line.heading) return true;
  if (!looksLikeHeading(line.text) || isBulleted(line.text)) return false;
  const next = lines[at + 1];
  if (!next) return false;
  const isBeforeNumber = markers[at + 1] !== null && !isLowerList(markers[at + 1]);
  if (line.label !== undefined) return (line.isBold ?? false) && line.label === '';
  const isLoud = line.text === line.text.toUpperCase() && /\p{Lu}{4}/u.test(line.text);
  // What stands right above a section at the very beginning is the head of the whole.
  const isBeforeLetter = /^[A-Z]/u.test(markers[at + 1]?.parts[0] ?? '');
  if (!isLoud && isBeforeLetter && markers.findIndex((marker) => marker !== null) >= at)
    return false;
  if (ANNEX.test(line.text)) return line.gap;
  if (!line.gap || isLoud || !next.gap) return line.gap && isLoud;
  return isBeforeNumber || isAskedBelow(lines, markers, at + 1);
}

/** "a)" and "i)" stand below what is above them: a line before them is no heading. */
function isLowerList(marker: Marker | null | undefined): boolean {
  return marker?.parts.length === 1 && /^[a-z]/u.test(marker.parts[0] ?? '');
}

function looksLikeHeading(text: string): boolean {
  return (
    /^[\p{Lu}\d"“”«]/u.test(text) &&
    !/[.?!:;,]["”’»]?$/u.test(text) &&
    text.split(/\s+/u).length <= MOST_HEADING_WORDS
  );
}

/** Where nothing has a number, each paragraph is a question, under the headings that there are. */
function withoutNumbers(lines: readonly QuestionLine[]): ReadQuestions {
  const growing = newGrowing();
  let before = '';
  lines.forEach((line, at) => {
    const { text } = line;
    const isBullet = line.isBullet === true || isBulleted(text);
    const isRest = isBullet
      ? before.endsWith(':')
      : !line.gap && (line.isAfterFull === true || /^\p{Ll}/u.test(text));
    const isShort = looksLikeHeading(text) && !isBullet && line.gap;
    const isTitle = line.heading !== undefined && line.heading > 0;
    const isOwn = line.isBold === true || (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text));
    if (isTitle || (isShort && isOwn && at + 1 < lines.length)) {
      addHeading(growing, text, line.heading);
    } else if (growing.open.at(-1)?.list === 'row' && isRest) addToLast(growing, line);
    else if (line.isPlain) addToLast(growing, line);
    else addUnnumbered(growing, isBullet ? text.replace(/^\P{L}\s*/u, '') : text);
    if (!isBullet || !isRest) before = text;
  });
  return finished(growing);
}

/** A heading above everything is the head of the whole, with the title in it. */
function finished({ questions, preface }: Growing): ReadQuestions {
  const [first, ...others] = questions;
  const above = [...preface, ...(first?.text.split('\n') ?? [])];
  const isWhole = first?.no === '' && others.every(({ no, text }) => ANNEX.test(no || text));
  if (isWhole && first.children.length > 0) {
    lift(first.children);
    return { ...titleOfLines(above, () => true), questions: [...first.children, ...others] };
  }
  const isAlone = first?.no === '' && first.children.length === 0 && questions.length > 1;
  const isTitle = isAlone && questions.slice(1).every(({ children, no }) => no || children.length);
  if (isTitle && questions.some(({ no }) => no)) {
    return { ...titleOfLines(above, () => true), questions: questions.slice(1) };
  }
  // Its own name as a heading beside those of its parts, with lines that ask nothing below it.
  if (first?.no === '' && namesItself(first.text) && first.children.every(asksNothing)) {
    const head = [first.text, ...first.children.map(({ text }) => text), ...preface];
    if (others.some(({ no }) => no)) {
      return { ...titleOfLines(head, () => true), questions: others };
    }
  }
  return { ...titleOfLines(preface, looksLikeHeading), questions };
}

function asksNothing({ no, text, children }: ReadQuestion): boolean {
  return no === '' && children.length === 0 && !text.includes('?');
}

function lift(questions: readonly ReadQuestion[]): void {
  for (const question of questions) {
    const own = question.no.includes('.') ? (question.no.match(/\d+|[A-Z]+|[a-z]+/gu) ?? []) : [];
    const before = question.level;
    question.level = Math.max(before - 1, before === 2 ? own.length : 1);
    liftBelow(question);
  }
}

function liftBelow({ level, children }: ReadQuestion): void {
  for (const child of children) {
    child.level = level + 1;
    liftBelow(child);
  }
}
