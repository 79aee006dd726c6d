import type { MailingList } from '../lists/mailing-list.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { ContactFilters } from './contact-query.ts';

/** What the filters need to know beside the contact itself. */
export type FilterSetting = {
  /** These organisations and all below them. */
  withParts: (organisationIds: readonly string[]) => ReadonlySet<string>;
  list: (id: string) => MailingList | undefined;
};

export type FilterTest = (facts: ContactFacts) => boolean;

/**
 * The one place that says what a filter means: for screens, saved views, lists by rule and exports. A list that by its
 * rule would ask for itself, in however many steps, holds nobody through that step.
 */
export function compileFilters(
  filters: ContactFilters,
  setting: FilterSetting,
  asked: ReadonlySet<string> = new Set(),
): FilterTest {
  const tests = testsOf(filters, setting, asked);
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  return (facts) => tests.every((test) => test(facts));
}

function testsOf(
  filters: ContactFilters,
  setting: FilterSetting,
  asked: ReadonlySet<string>,
): FilterTest[] {
  const tests: FilterTest[] = [];
  const { changedSince, notVerifiedSince } = filters;
  whereSome(filters.ids, (ids) => {
    tests.push((facts) => ids.has(facts.id));
  });
  whereSome(filters.kinds, (kinds) => {
    tests.push((facts) => facts.kinds.some((kind) => kinds.has(kind)));
  });
  whereSome(filters.organisationIds, (ids) => {
    const wanted = setting.withParts([...ids]);
    tests.push((facts) => facts.organisationIds.some((id) => wanted.has(id)));
  });
  if (isSome(filters.bodyIds) || isSome(filters.seatRoles)) {
    const bodies = isSome(filters.bodyIds) ? new Set(filters.bodyIds) : null;
    const roles = isSome(filters.seatRoles) ? new Set(filters.seatRoles) : null;
    tests.push((facts) =>
      facts.seats.some(
        (seat) => (bodies?.has(seat.bodyId) ?? true) && (roles?.has(seat.role) ?? true),
      ),
    );
  }
  whereSome(filters.languages, (languages) => {
    tests.push((facts) => facts.languages.some((language) => languages.has(language)));
  });
  whereSome(filters.tagIds, (ids) => {
    tests.push((facts) => facts.tagIds.some((id) => ids.has(id)));
  });
  whereSome(filters.listIds, (ids) => {
    const lists = [...ids].map((id) => onList(id, setting, asked));
    tests.push((facts) => lists.some((test) => test(facts)));
  });
  whereSome(filters.purposes, (purposes) => {
    tests.push((facts) => facts.purpose !== undefined && purposes.has(facts.purpose));
  });
  if (changedSince !== undefined) tests.push((facts) => facts.changedOn >= changedSince);
  if (notVerifiedSince !== undefined) {
    tests.push((facts) => facts.verifiedOn === undefined || facts.verifiedOn < notVerifiedSince);
  }
  if (filters.withoutEmail === true) tests.push((facts) => !facts.hasEmail);
  whereSome(filters.privacy, (marks) => {
    tests.push((facts) => facts.marks.some((mark) => marks.has(mark)));
  });
  return tests;
}

/** Whether a contact is on the list today, fixed or by rule. */
export function onList(
  id: string,
  setting: FilterSetting,
  asked: ReadonlySet<string> = new Set(),
): FilterTest {
  const list = setting.list(id);
  if (list?.mode !== 'rule') return (facts) => facts.fixedListIds.includes(id);
  if (asked.has(id)) return () => false;
  const matches = compileFilters(list.rule, setting, new Set([...asked, id]));
  return (facts) => facts.of === list.of && matches(facts);
}

function isSome(values: readonly unknown[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}

function whereSome<T>(values: readonly T[] | undefined, use: (values: ReadonlySet<T>) => void) {
  if (values !== undefined && values.length > 0) use(new Set(values));
}
