import { useMemo } from 'react';
import { CheckboxGroup } from '../fields/checkbox-group.tsx';
import { useNumber } from '../words/use-number.ts';
import { collatorFor } from '#shared/text/collator.ts';

/** The values that rows have, to filter by, each with how many of the rows that the other filters let pass have it. */
export function CountedChoices<Row>({
  label,
  rows,
  passing,
  valuesOf,
  nameOf,
  value,
  onChange,
}: {
  label: string;
  rows: readonly Row[];
  /** The rows that the other filters let pass. */
  passing: readonly Row[];
  valuesOf: (row: Row) => readonly string[];
  nameOf: (value: string) => string;
  value: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const number = useNumber();
  const counts = useMemo(() => {
    const all = new Map(rows.flatMap(valuesOf).map((one) => [one, 0]));
    for (const row of passing) {
      for (const one of new Set(valuesOf(row))) all.set(one, (all.get(one) ?? 0) + 1);
    }
    return all;
  }, [rows, passing, valuesOf]);
  return (
    <CheckboxGroup
      label={label}
      options={[...new Set([...counts.keys(), ...value])]
        .map((one) => ({ value: one, label: nameOf(one), hint: number(counts.get(one) ?? 0) }))
        .sort((one, other) => collatorFor('fi').compare(one.label, other.label))}
      value={value}
      onChange={onChange}
    />
  );
}
