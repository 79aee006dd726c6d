import { foldKey } from '../../../text/fold-key.ts';
import { seatRoleOf, splitDeputy } from '../../bodies/seat-role-words.ts';
import { isNobody } from '../cells/clean-value.ts';
import { isMembership, shareOf } from '../columns/guess-by-content.ts';
import type { GuessedColumn } from '../columns/guessed-column.ts';
import { recogniseHeader } from '../columns/recognise-header.ts';
import { readAppointee } from './read-appointee.ts';

/** `Varajäsen`, `Personlig ersättare`, `Henkilökohtainen varajäsen / Personlig ersättare`; not `Varajäsenen sähköposti`. */
const DEPUTIES =
  /^(?:henkilokohtai(?:nen|set)|personlig|personliga|personal|nimi)?(?:(?:varajasen|varahenkilo|varaedustaja)(?:et|t)?(?:nimi|ennimi|nnimi)?|(?:ersattare|suppleant)(?:er)?(?:s?namn)?|(?:deputy|alternate|substitute)(?:member)?s?(?:name)?|deputies)(?:henkilokohtainen|personlig|personal)?$/;

/** Whether a heading is that of deputies' names. */
export function isDeputyHeader(name: string): boolean {
  return name
    .split(/[/|\n]/)
    .some((half) => DEPUTIES.test(foldKey(half.replace(/\([^()]*\)/g, ''))));
}

/** `Varajäsenen organisaatio`, `Ersättarens titel`, `Deputy's organisation`: what belongs to a deputy's name. */
const OF_DEPUTY =
  /^(?:henkilokohtaisen|personliga|personal)?(?:varajasen(?:en)?|varaedustajan?|varahenkilon?|ersattare(?:ns)?|suppleant(?:ens)?|deputys?|deputymembers?|alternates?|substitutes?)(?:organisaatio|taho|virasto|ministerio|tyonantaja|nimike|tehtava|virkaasema|virkanimike|yksikko|osasto|organisation|organization|myndighet|titel|tjanstebeteckning|enhet|avdelning|title|position|agency|ministry|unit|department|sahkoposti(?:osoite)?|epost(?:adress)?|email(?:address)?)$/;

const says = (cell: string) => {
  const { member, deputy } = splitDeputy(cell);
  return readAppointee(member || deputy);
};
/** `lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö`: somebody with what she is, or whom she is of. */
export function isNamedWithPost(cell: string): boolean {
  const one = says(cell);
  return one !== null && (one.title !== '' || one.organisation !== '');
}
const isSomebody = (cell: string) => says(cell) !== null;
const isDeputy = (cell: string) => {
  const { member, deputy } = splitDeputy(cell);
  return member === '' && deputy !== '';
};

/** Share of the filled cells that must agree. */
const MOST = 0.8;
/** Share of them in which somebody stands with what she is, where others are names alone. */
const SOME = 0.3;

/** Fields whose headings leave no doubt: a group or a street that is called `Jäsenet` is no role. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'groups',
  'street',
  'postalCode',
  'city',
  'country',
  'notes',
]);

function isCalledOtherwise(name: string): boolean {
  return OTHERWISE.has(recogniseHeader(name.trim())?.meaning ?? '');
}

/**
 * Finds what a table of appointments has in which column: the roles, the members (who may stand in one cell with title and
 * organisation) and their deputies. Any other table is left as it is.
 */
export function findAppointments(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  guessed: GuessedColumn[],
): void {
  const said = columns.map((cells) => cells.filter((cell) => cell.trim() && !isNobody(cell)));
  const share = (index: number, test: (cell: string) => boolean) =>
    shareOf(said[index] ?? [], test);
  /** Once for each column, however many ask: a row may hold as much as a cell may, in every cell. */
  const shares: number[] = [];
  const shareOfAppointees = (index: number) => (shares[index] ??= share(index, isNamedWithPost));
  const role = said.findIndex(
    (cells, index) =>
      !guessed[index]?.identityCodes &&
      (!isCalledOtherwise(names[index] ?? '') || isBesideAppointees(index)) &&
      share(index, (cell) => seatRoleOf(cell) !== null) >= MOST &&
      // `Member`, `Guest` of a team are no roles of a body.
      (share(index, isMembership) < 1 || !names[index]?.trim() || isBesideAppointees(index)),
  );
  function isBesideAppointees(index: number): boolean {
    return said.some((_, at) => at !== index && shareOfAppointees(at) >= MOST);
  }
  const deputies = said.flatMap((_, index) =>
    (isDeputyHeader(names[index] ?? '') && share(index, isSomebody) >= SOME) ||
    share(index, isDeputy) >= MOST
      ? [index]
      : [],
  );
  markPartsOfDeputies(names, guessed, deputies);
  if (role < 0 && deputies.length === 0) return;
  const member = memberColumn(
    guessed,
    deputies,
    (index) => share(index, isSomebody) >= MOST && shareOfAppointees(index) >= SOME,
  );
  if (member < 0) return;
  const headless = names.every((name) => !name.trim());
  guessed.forEach((column, index) => {
    if (index === role) Object.assign(column, { field: 'role' });
    else if (deputies.includes(index) && index !== member)
      Object.assign(column, { field: 'deputy' });
    else if (index === member) {
      const isWhole = shareOfAppointees(index) >= SOME;
      if (isWhole) Object.assign(column, { field: 'fullName', isAppointee: true });
      if (isWhole) delete column.joined;
    } else if (headless && share(index, isSomebody) >= MOST && deputies.length === 0) {
      Object.assign(column, { field: 'deputy' });
    } else if (guessed[member]?.field === 'fullName' && column.field === 'fullName') {
      column.field = null;
    }
  });
}

function markPartsOfDeputies(
  names: readonly string[],
  guessed: readonly GuessedColumn[],
  [deputy, ...others]: readonly number[],
): void {
  // Of several deputies' columns it is not said whose it is.
  if (deputy === undefined || others.length > 0) return;
  guessed.forEach((column, index) => {
    if (index !== deputy && OF_DEPUTY.test(foldKey(names[index] ?? '')))
      Object.assign(column, { field: 'deputy', partOf: deputy });
  });
}

/** The column of those who are appointed: that of names, or the first in which they stand with what they are. */
function memberColumn(
  guessed: readonly GuessedColumn[],
  deputies: readonly number[],
  isOfAppointees: (index: number) => boolean,
): number {
  const own = guessed.findIndex(
    ({ field }, index) => field === 'fullName' && !deputies.includes(index),
  );
  if (own >= 0) return own;
  const found = guessed.findIndex((_, index) => !deputies.includes(index) && isOfAppointees(index));
  if (found >= 0) return found;
  return guessed.findIndex(({ field }) => field === 'familyName');
}
