import type { Failure } from '../lib/result.ts';

/** Why the shell did not do what it was asked; `shell:failures.<code>` says it. What was there is as it was. */
export type ShellFailure = Failure<
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-locked'
  | 'disk-full'
  | 'not-permitted'
  | 'link-refused'
  /** The machine has no program for the link, or that one did not start. */
  | 'link-not-opened'
  | 'print-failed'
  | 'call-refused'
  | 'unexpected'
  /** The part of the program that keeps backups and the journal does not run. */
  | 'host-gone'
  /** No backup of this name is kept, in neither place. */
  | 'backup-missing'
  /** What was read back from the disk is not what was written. */
  | 'not-as-written'
  /** The second place is not there: a stick that was taken out, a network drive out of reach. */
  | 'place-gone'
  /** The folder chosen as the second place lies in the program's own. */
  | 'place-is-own'
>;
