import type { PartyAnswer } from '#shared/programme/action-party.ts';
import type { ActionState } from '#shared/programme/action.ts';
import type { ProgrammeState } from '#shared/programme/programme.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { Tone } from '#renderer/ui/status/status-mark.tsx';

/** How the life of a programme looks: being written is blue, in force green, over grey. */
export const STATE_LOOK: Record<ProgrammeState, { tone: Tone; icon: IconName }> = {
  preparing: { tone: 'neutral', icon: 'calendar-clock' },
  draft: { tone: 'info', icon: 'pencil' },
  consultation: { tone: 'info', icon: 'mail' },
  finalising: { tone: 'info', icon: 'pencil' },
  approved: { tone: 'ok', icon: 'check' },
  inForce: { tone: 'ok', icon: 'circle-check' },
  ended: { tone: 'neutral', icon: 'archive' },
  evaluated: { tone: 'neutral', icon: 'archive' },
};

/** How far an action has come. */
export const ACTION_STATE_LOOK: Record<ActionState, { tone: Tone; icon: IconName }> = {
  idea: { tone: 'neutral', icon: 'circle-question' },
  proposed: { tone: 'info', icon: 'pencil' },
  inDraft: { tone: 'info', icon: 'pencil' },
  agreed: { tone: 'ok', icon: 'check' },
  approved: { tone: 'ok', icon: 'circle-check' },
  running: { tone: 'info', icon: 'calendar-clock' },
  ended: { tone: 'neutral', icon: 'archive' },
  dropped: { tone: 'neutral', icon: 'x' },
};

/** What a body has said to its part in an action. */
export const ANSWER_LOOK: Record<PartyAnswer, { tone: Tone; icon: IconName }> = {
  notAsked: { tone: 'warn', icon: 'circle-question' },
  asked: { tone: 'info', icon: 'mail' },
  confirmed: { tone: 'ok', icon: 'circle-check' },
  conditions: { tone: 'unsure', icon: 'circle-alert' },
  refused: { tone: 'danger', icon: 'circle-x' },
};
