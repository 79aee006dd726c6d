import type { ContactFilters } from '#shared/contacts/directory/contact-query.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';

export type FilterField = keyof ContactFilters;

/** The filters in the order in which they are offered; what most looks are made of comes first. */
export const FILTER_FIELDS: Record<ContactSide, readonly FilterField[]> = {
  persons: [
    'kinds',
    'organisationIds',
    'bodyIds',
    'seatRoles',
    'listIds',
    'tagIds',
    'languages',
    'purposes',
    'changedSince',
    'notVerifiedSince',
    'withoutEmail',
    'privacy',
  ],
  organisations: [
    'kinds',
    'organisationIds',
    'bodyIds',
    'seatRoles',
    'listIds',
    'tagIds',
    'languages',
    'purposes',
    'changedSince',
    'notVerifiedSince',
    'withoutEmail',
  ],
};

export type DayFilterField = 'changedSince' | 'notVerifiedSince';

export function isDayField(field: FilterField): field is DayFilterField {
  return field === 'changedSince' || field === 'notVerifiedSince';
}

/** The values that a filter holds, as plain texts. */
export function valuesOf(filters: ContactFilters, field: FilterField): readonly string[] {
  const value = filters[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value === true ? ['true'] : value;
}

/** The filters with other values in one field; without values the field is gone. */
export function withValues(
  filters: ContactFilters,
  field: FilterField,
  values: readonly string[],
): ContactFilters {
  const others = Object.entries(filters).filter(([name]) => name !== field);
  if (values.length === 0) return Object.fromEntries(others);
  const value = isDayField(field) ? values[0] : field === 'withoutEmail' ? true : values;
  return Object.fromEntries([...others, [field, value]]);
}

/** The fields that narrow, in the order in which they were set. */
export function activeFields(filters: ContactFilters): FilterField[] {
  const names = Object.keys(filters) as FilterField[];
  return names.filter((field) => valuesOf(filters, field).length > 0);
}
