import { describe, expect, it } from 'vitest';
import { erasedFinder, markOf, marksOf } from './marks.ts';

const email = (normal: string) => ({ kind: 'email', normal }) as const;
const phone = (normal: string) => ({ kind: 'phone', normal }) as const;

describe('marks of who was erased', () => {
  it('are the same however the address or the number is written', () => {
    expect(markOf(email('Aino@Virasto.invalid '))).toBe(markOf(email('aino@virasto.invalid')));
    expect(markOf(phone('0295 000 000'))).toBe(markOf(phone('+358295000000')));
    expect(markOf(email('a@a.invalid'))).not.toBe(markOf(email('b@a.invalid')));
  });

  it('hold neither the address nor the number, and nothing of a postal address', () => {
    const marks = marksOf([
      email('aino@virasto.invalid'),
      phone('+358295000000'),
      email('aino@virasto.invalid'),
      { kind: 'address', normal: 'katu 1 00100 helsinki' },
    ]);
    expect(marks).toHaveLength(2);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('find the tombstone of whoever comes back', () => {
    const find = erasedFinder([
      { id: 'one', marks: marksOf([email('aino@virasto.invalid')]) },
      { id: 'other', marks: marksOf([phone('+358295000000')]) },
    ]);
    expect(find([email('uusi@virasto.invalid'), email('AINO@virasto.invalid')])).toBe('one');
    expect(find([phone('029 500 0000')])).toBe('other');
    expect(find([email('muu@virasto.invalid')])).toBeNull();
  });
});
