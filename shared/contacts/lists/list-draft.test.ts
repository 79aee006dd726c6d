import { describe, expect, it } from 'vitest';
import { validateList, type ListDraft } from './list-draft.ts';

const draft = (own: Partial<ListDraft> = {}): ListDraft => ({
  name: 'Sihteeristö',
  purpose: 'kokouskutsut',
  notes: '',
  mode: 'fixed',
  of: 'persons',
  rule: {},
  ...own,
});
const codes = (own: Partial<ListDraft>) => validateList(draft(own)).map(({ code }) => code);

describe('the form of a list', () => {
  it('wants a name and a purpose', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ name: ' ', purpose: '' })).toEqual(['name-missing', 'purpose-missing']);
  });

  it('wants a condition of a rule: a list of everyone is no list', () => {
    expect(codes({ mode: 'rule', rule: { kinds: [], tagIds: [] } })).toEqual(['rule-empty']);
    expect(codes({ mode: 'rule', rule: { withoutEmail: true } })).toEqual([]);
    expect(codes({ mode: 'fixed', rule: {} })).toEqual([]);
  });

  it('takes no personal identity code', () => {
    expect(codes({ notes: 'koskee 131052-308T' })).toEqual(['identity-code']);
  });
});
