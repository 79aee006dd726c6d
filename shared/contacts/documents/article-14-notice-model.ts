import { displayName } from '../person-name.ts';
import { CONTACT_PURPOSES, type ContactPurpose, type Provenance } from '../organisation.ts';
import { LEGAL_BASES, type LegalBasis, type Person } from '../person.ts';
import { noticeTexts, type NoticePart, type NoticeTexts } from '../privacy/notice-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';

/** Where data came from; without `source` nobody noted it. */
export type NoticeSource = { kind: Provenance['kind']; source: string; obtainedOn: CalendarDate };

/** An Article 14 notice: for one person, or the same for everyone of a list or an import. */
export type Article14Model = {
  /** The one whom it is for; absent where it is for several. */
  recipient?: string;
  purposes: ContactPurpose[];
  bases: LegalBasis[];
  sources: NoticeSource[];
  texts: Record<NoticePart, string>;
  sampleData: boolean;
};

/** What is kept of a person, in the order in which documents tell it (GDPR Art. 14(1)(d), 15(1)(b)). */
export const NOTICE_CATEGORIES = [
  'name',
  'position',
  'reach',
  'language',
  'bodies',
  'notes',
  'origin',
  'marks',
] as const;

const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
] as const;
type Right = (typeof RIGHTS)[number];

/** The rights that go with these legal bases: objection (Art. 21) is against a public task, portability (Art. 20) needs consent. */
export function rightsWith(bases: readonly LegalBasis[]): Right[] {
  const isConsent = (basis: LegalBasis) => basis === 'consent';
  const missing = new Set<Right>([
    ...(bases.every(isConsent) ? (['objection'] as const) : []),
    ...(bases.some(isConsent) ? [] : (['portability'] as const)),
  ]);
  return RIGHTS.filter((right) => !missing.has(right));
}

/** That nobody wrote how the data protection officer is reached, which the notice must say (GDPR Art. 14(1)(b)). */
export type NoticeFailure = Failure<'officer-missing'>;

type Informed = Pick<Person, 'givenName' | 'familyName' | 'provenance' | 'legalBasis' | 'sample'>;

/**
 * The notice for `persons`: what is kept of any of them is said once. Purposes and bases come in the program's order,
 * sources by day. Where no basis was noted, the authority's task is (see `Person.legalBasis`).
 * Returns the failure where the data protection officer's contact details are not known.
 */
export function article14Model(
  persons: readonly Informed[],
  own: NoticeTexts | undefined,
  language: Language,
): Result<Article14Model, NoticeFailure> {
  const texts = noticeTexts(own, language);
  if (texts.officer.trim() === '') return fail('officer-missing');
  const purposes = new Set(persons.map(({ provenance }) => provenance?.purpose ?? 'other'));
  const bases = new Set(persons.map(({ legalBasis }) => legalBasis ?? 'publicTask'));
  const sources = new Map<string, NoticeSource>();
  for (const { provenance } of persons) {
    if (!provenance || provenance.source.trim() === '') continue;
    const { kind, source, obtainedOn } = provenance;
    sources.set(`${kind} ${source} ${obtainedOn}`, { kind, source, obtainedOn });
  }
  const [first] = persons;
  return ok({
    ...(persons.length === 1 && first && { recipient: displayName(first) }),
    purposes: CONTACT_PURPOSES.filter((one) => purposes.has(one)),
    bases: LEGAL_BASES.filter((one) => bases.has(one)),
    sources: [...sources.values()].sort((a, b) => compareCodeUnits(a.obtainedOn, b.obtainedOn)),
    texts,
    sampleData: persons.some(({ sample }) => sample === true),
  });
}
