import type { FollowUpStatus } from './follow-up.ts';

/**
 * The sign that stands before each status in documents, beside its word: it tells the same without colour. Signs that
 * fonts have and no program makes a coloured picture of.
 */
export const STATUS_SIGNS: Record<FollowUpStatus, string> = {
  notStarted: '○',
  started: '▷',
  progressing: '►',
  delayed: '▲',
  blocked: '■',
  done: '✓',
  doneContinues: '✓',
  notDone: '✕',
  merged: '→',
};

/** The lights of a note to those who decide, as they are told: what stands still first. */
export const LIGHTS = [
  'stopped',
  'attention',
  'notStarted',
  'onTrack',
  'merged',
  'unknown',
] as const;
export type Light = (typeof LIGHTS)[number];

/** Which light a status is. */
export const LIGHT_OF: Record<FollowUpStatus, Exclude<Light, 'unknown'>> = {
  notStarted: 'notStarted',
  started: 'onTrack',
  progressing: 'onTrack',
  delayed: 'attention',
  blocked: 'stopped',
  done: 'onTrack',
  doneContinues: 'onTrack',
  notDone: 'stopped',
  merged: 'merged',
};

/** The sign of each light: circle, triangle and square are told apart by their form. */
export const LIGHT_SIGNS: Record<Light, string> = {
  stopped: '■',
  attention: '▲',
  notStarted: '○',
  onTrack: '●',
  merged: '→',
  unknown: '?',
};
