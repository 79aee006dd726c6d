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
