import { describe, expect, it } from 'vitest';
import type { Attendee } from './attendance-on.ts';
import type { Presence } from './meeting.ts';
import { quorumOf } from './quorum.ts';

const base = (id: string) => ({ id, createdAt: '', updatedAt: '', rev: 1, order: 'a' });

function attendee(
  role: Attendee['role'],
  id: string,
  presence?: Presence,
  deputyOfSeatId?: string,
): Attendee {
  return {
    role,
    ...(role !== 'guest' && {
      seat: { ...base(id), bodyId: 'b', role, ...(deputyOfSeatId && { deputyOfSeatId }) },
    }),
    ...(presence && {
      attendance: { ...base(`a ${id}`), meetingId: 'm', role, presence },
    }),
  };
}

const present = (attendees: Attendee[]) => quorumOf({ quorum: 3 }, attendees)?.present;

describe('quorumOf', () => {
  it('is not asked where the body says none, or nobody is noted', () => {
    const noted = [attendee('member', '1', 'present')];
    expect(quorumOf({}, noted)).toBeNull();
    expect(quorumOf(undefined, noted)).toBeNull();
    expect(quorumOf({ quorum: 1 }, [attendee('member', '1')])).toBeNull();
    expect(quorumOf({ quorum: 1 }, [attendee('member', '1', 'absent')])).toEqual({
      present: 0,
      needed: 1,
      isReached: false,
    });
  });

  it('counts who decides, at the place and remotely, and nobody else', () => {
    const all = [
      attendee('chair', '1', 'present'),
      attendee('viceChair', '2', 'remote'),
      attendee('member', '3', 'present'),
      attendee('expert', '4', 'present'),
      attendee('secretary', '5', 'present'),
      attendee('observer', '6', 'present'),
      attendee('guest', '7', 'present'),
    ];
    expect(quorumOf({ quorum: 3 }, all)).toEqual({ present: 3, needed: 3, isReached: true });
    expect(quorumOf({ quorum: 4 }, all)?.isReached).toBe(false);
  });

  it('counts a seat once: by its deputy only where its holder is away', () => {
    const member = (presence: Presence) => attendee('member', '1', presence);
    const deputy = attendee('deputy', 'd', 'present', '1');
    expect(present([member('present'), deputy])).toBe(1);
    expect(present([member('absent'), deputy])).toBe(1);
    expect(present([member('absent'), deputy, attendee('deputy', 'e', 'remote', '1')])).toBe(1);
    expect(present([member('absent'), attendee('deputy', 'd', 'absent', '1')])).toBe(0);
  });

  it('counts a vacant seat by its deputy', () => {
    expect(present([attendee('deputy', 'd', 'present', 'vacant')])).toBe(1);
  });

  it('lets deputies of no one seat stand in for so many as are away', () => {
    const general = [attendee('deputy', 'd', 'present'), attendee('deputy', 'e', 'present')];
    expect(present([attendee('member', '1', 'absent'), ...general])).toBe(1);
    expect(present([attendee('member', '1'), attendee('member', '2', 'absent'), ...general])).toBe(
      2,
    );
    expect(present([attendee('member', '1', 'present'), ...general])).toBe(1);
  });
});
