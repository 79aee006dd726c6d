import { expect, it } from 'vitest';
import { makeVersion } from './make-version.ts';
import { emptyProgramme, NO_NAMES, record } from '../testing/any-programme.ts';
import type { Version, VersionPurpose } from './version.ts';
import { whyKept } from './why-kept.ts';

const version = (id: string, purpose: VersionPurpose, basedOnId?: string): Version => ({
  ...record(id),
  ...makeVersion(emptyProgramme(), NO_NAMES, {
    name: id,
    purpose,
    madeAt: '2026-11-26T08:00:00.000Z',
    ...(basedOnId !== undefined && { basedOnId }),
  }),
});

it('keeps what was submitted or published, and what another goes on from', () => {
  const [first, second] = [version('v1', 'internal'), version('v2', 'secretariat', 'v1')];
  const [approved, published] = [version('v3', 'approval'), version('v4', 'published')];
  const all = [first, second, approved, published];
  expect(whyKept(first, all)).toEqual({ code: 'needed', by: second });
  expect(whyKept(second, all)).toBeNull();
  expect(whyKept(approved, all)).toEqual({ code: 'official' });
  expect(whyKept(published, all)).toEqual({ code: 'official' });
});
