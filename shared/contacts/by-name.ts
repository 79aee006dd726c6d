import { collatorFor } from '../text/collator.ts';

/** Compares groups by what they are called. Their ids and those of memberships say nothing of an order. */
export function byLabel(one: { label: string }, other: { label: string }): number {
  return collatorFor('fi').compare(one.label, other.label);
}

/** Compares lists by what they are called. */
export function byName(one: { name: string }, other: { name: string }): number {
  return collatorFor('fi').compare(one.name, other.name);
}
