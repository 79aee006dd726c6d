import { describe, expect, it } from 'vitest';
import { mayBeListed, mayGoOut, pointsThatMayGoOut } from './may-go-out.ts';

const own = { id: 'own', ownerKind: 'person' } as const;
const post = { id: 'post', ownerKind: 'position' } as const;
const stale = { id: 'stale', ownerKind: 'position', doNotUse: true } as const;
const ids = (points: { id: string }[]) => points.map(({ id }) => id);

describe('what may go out', () => {
  it('is everything of someone without marks but what is not to be used', () => {
    expect(mayGoOut({})).toBe(true);
    expect(mayBeListed({})).toBe(true);
    expect(ids(pointsThatMayGoOut({}, [own, stale, post]))).toEqual(['own', 'post']);
  });

  it('leaves an objector out of lists, yet not out of official records', () => {
    const person = { objectedOn: '2026-01-01' };
    expect(mayBeListed(person)).toBe(false);
    expect(mayGoOut(person)).toBe(true);
  });

  it('is nothing of someone whose data are restricted', () => {
    const person = { restrictedOn: '2026-01-01' };
    expect(mayBeListed(person)).toBe(false);
    expect(mayGoOut(person)).toBe(false);
    expect(pointsThatMayGoOut(person, [own, post])).toEqual([]);
  });

  it('is only what belongs to the post under an order for non-disclosure', () => {
    const person = { nonDisclosure: true } as const;
    expect(mayBeListed(person)).toBe(true);
    expect(ids(pointsThatMayGoOut(person, [own, stale, post]))).toEqual(['post']);
  });
});
