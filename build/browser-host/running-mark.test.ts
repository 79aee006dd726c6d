import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveMark, newMark, newNonce, proofOf, readMark, removeMark } from './running-mark.ts';

describe('the mark of the running program', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-mark-'));
    file = join(folder, 'kept', 'running.json');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read back and taken away', () => {
    const mark = newMark();
    leaveMark(file, mark);
    expect(readMark(file)).toEqual(mark);
    removeMark(file, mark);
    expect(readMark(file)).toBeUndefined();
  });

  it('stays where another start has left its own', () => {
    const mark = newMark();
    leaveMark(file, mark);
    removeMark(file, newMark());
    expect(readMark(file)).toEqual(mark);
  });

  it.each(['{}', 'null', '{"pid":1}', '{"pid":1,"secret":""}', '{"pid":1,"instance":"x"}', ''])(
    'is none where the file says %j',
    (text) => {
      leaveMark(file, newMark());
      writeFileSync(file, text);
      expect(readMark(file)).toBeUndefined();
    },
  );

  describe.skipIf(process.platform === 'win32')('in a file', () => {
    it('can be read by her alone, whatever lay there', () => {
      leaveMark(file, newMark());
      chmodSync(file, 0o666);
      leaveMark(file, newMark());
      expect(lstatSync(file).mode & 0o777).toBe(0o600);
      expect(lstatSync(join(folder, 'kept')).mode & 0o777).toBe(0o700);
    });

    it('does not follow a link', () => {
      const elsewhere = join(folder, 'elsewhere');
      writeFileSync(elsewhere, 'as it was');
      leaveMark(file, newMark());
      rmSync(file);
      symlinkSync(elsewhere, file);
      const mark = newMark();
      leaveMark(file, mark);
      expect(readFileSync(elsewhere, 'utf8')).toBe('as it was');
      expect(readMark(file)).toEqual(mark);
      writeFileSync(elsewhere, JSON.stringify(mark), { mode: 0o600 });
      rmSync(file);
      chmodSync(elsewhere, 0o600);
      symlinkSync(elsewhere, file);
      expect(readMark(file)).toBeUndefined();
    });

    it('is none where others may have read or written it', () => {
      leaveMark(file, newMark());
      for (const mode of [0o640, 0o604, 0o620, 0o602]) {
        chmodSync(file, mode);
        expect(readMark(file)).toBeUndefined();
      }
    });

    it.skipIf(process.getuid?.() !== 0)('is none where it is the file of another user', () => {
      leaveMark(file, newMark());
      chownSync(file, 65534, 65534);
      expect(readMark(file)).toBeUndefined();
    });
  });
});

describe('a proof', () => {
  it('holds for its question, port, program and window alone', () => {
    const mark = newMark();
    const proven = { nonce: newNonce(), port: 47300, hasWindow: false };
    const proof = proofOf(mark, proven);
    expect(proofOf(mark, { ...proven })).toBe(proof);
    const others = [
      proofOf(mark, { ...proven, nonce: newNonce() }),
      proofOf(mark, { ...proven, port: 47301 }),
      proofOf(mark, { ...proven, hasWindow: true }),
      proofOf({ ...mark, pid: mark.pid + 1 }, proven),
      proofOf(newMark(), proven),
    ];
    expect(others).not.toContain(proof);
    expect(new Set(others).size).toBe(5);
  });
});
