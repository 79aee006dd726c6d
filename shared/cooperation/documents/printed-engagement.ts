import { countryName } from '../../text/country-name.ts';
import { inLanguage, type TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compareOrder } from '../../records/order.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import type {
  Engagement,
  EngagementKind,
  EngagementNote,
  EngagementParty,
  EngagementRole,
  EngagementState,
  Stance,
} from '../engagements/engagement.ts';
import { daySpan } from '../../documents/texts/day-span.ts';
import { documentNames, type DocumentNames, type NamedRows } from './document-names.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { groupBy } from '../../lib/group-by.ts';

/** The rows that entries of the log are printed from. */
export type EngagementRows = NamedRows &
  Pick<CooperationTables, 'engagements' | 'engagementParties' | 'engagementNotes'>;

export type PrintedPosition = { who: TextInLanguage; stance: Stance | null; text: TextInLanguage };

/** An entry of the log with every reference resolved. */
export type PrintedEngagement = {
  id: string;
  kind: EngagementKind;
  state: EngagementState;
  title: TextInLanguage;
  from: CalendarDate | null;
  /** The day or days, and the place with its country, as the document prints them. */
  when: string;
  where: string;
  country: string;
  isInternal: boolean;
  topics: string[];
  summary: TextInLanguage;
  /** Whom it was with: counterparts and organisers. */
  with: TextInLanguage[];
  /** Who took part, by role; those of single slots of a visit are not among them. */
  parties: { role: EngagementRole; names: TextInLanguage[] }[];
  interventions: TextInLanguage[];
  outcomes: TextInLanguage[];
  positions: PrintedPosition[];
};

/** What prints entries of the log, with the rows looked up once. */
export type EngagementPrinter = {
  print: (engagement: Engagement) => PrintedEngagement;
  names: DocumentNames;
  /** The bodies that an entry was with or of. */
  bodyIdsOf: (engagementId: string) => ReadonlySet<string>;
  partiesOf: (engagementId: string) => readonly EngagementParty[];
};

/** Roles in the order in which a document names them. */
const WITH: readonly EngagementRole[] = ['counterpart', 'organiser'];
const PRESENT: readonly EngagementRole[] = [
  'chair',
  'host',
  'speaker',
  'participant',
  'interpreter',
];

/** Looks the rows up by entry; see `EngagementPrinter`. `day` is the one whose positions stand by names. */
export function engagementPrinter(
  rows: EngagementRows,
  options: { day: CalendarDate; language: Language },
): EngagementPrinter {
  const { language } = options;
  const names = documentNames(rows, options);
  const parties = grouped(rows.engagementParties);
  const notes = grouped(rows.engagementNotes);
  const partiesOf = (id: string) => parties.get(id) ?? [];
  const bodyIdsOf = (id: string) =>
    new Set(partiesOf(id).flatMap(({ bodyId }) => (bodyId === undefined ? [] : [bodyId])));
  const print = (engagement: Engagement): PrintedEngagement => {
    const own = partiesOf(engagement.id).filter(({ slotId }) => slotId === undefined);
    const inRoles = (roles: readonly EngagementRole[]) =>
      roles.flatMap((role) => {
        const found = own.filter((party) => party.role === role).map((party) => names.who(party));
        const named = found.filter(({ text }) => text !== '');
        return named.length > 0 ? [{ role, names: named }] : [];
      });
    const said = (notes.get(engagement.id) ?? []).sort(compareOrder);
    const textsOf = (kind: (typeof said)[number]['kind']) =>
      said.filter((note) => note.kind === kind).map((note) => inLanguage(note.text, language));
    const country =
      engagement.country === undefined ? '' : countryName(engagement.country, language);
    return {
      id: engagement.id,
      kind: engagement.kind,
      state: engagement.state,
      title: inLanguage(engagement.title, language),
      from: engagement.from ?? null,
      when: daySpan(engagement.from, engagement.to, language),
      where: [engagement.place ?? '', country].filter((part) => part !== '').join(', '),
      country,
      isInternal: engagement.confidentiality === 'internal',
      topics: engagement.topics ?? [],
      summary: inLanguage(engagement.summary, language),
      with: inRoles(WITH).flatMap((one) => one.names),
      parties: inRoles(PRESENT),
      interventions: textsOf('intervention'),
      outcomes: textsOf('outcome'),
      positions: said
        .filter(({ kind }) => kind === 'position')
        .map((note) => ({
          who: whose(note, names, language),
          stance: note.stance ?? null,
          text: inLanguage(note.text, language),
        })),
    };
  };
  return { print, names, bodyIdsOf, partiesOf };
}

function whose(
  { country, bodyId, organisationId }: EngagementNote,
  names: DocumentNames,
  language: Language,
): TextInLanguage {
  if (country !== undefined) return { text: countryName(country, language) };
  return bodyId === undefined ? names.organisation(organisationId) : names.bodyShort(bodyId);
}

function grouped<Row extends { engagementId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return groupBy(rows, ({ engagementId }) => engagementId);
}

/** Entries by their first day, those of one day by id; those without a day last. */
export function compareEngagements(one: Engagement, other: Engagement): number {
  const [first, second] = [one.from ?? '9999', other.from ?? '9999'];
  return compareCodeUnits(first, second) || compareCodeUnits(one.id, other.id);
}
