import type { FollowUpStatus } from '#shared/programme/follow-up/follow-up.ts';
import type { ShownState } from '#shared/programme/follow-up/requests.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { Tone } from '#renderer/ui/status/status-mark.tsx';

type Look = { tone: Tone; icon: IconName };

/** How a request looks. */
export const REQUEST_LOOK: Record<ShownState, Look> = {
  late: { tone: 'danger', icon: 'circle-alert' },
  toSend: { tone: 'neutral', icon: 'circle' },
  sent: { tone: 'info', icon: 'mail' },
  reminded: { tone: 'warn', icon: 'bell' },
  partly: { tone: 'warn', icon: 'circle-dot' },
  received: { tone: 'ok', icon: 'circle-check' },
  waived: { tone: 'neutral', icon: 'minus' },
};

/** How the status of an action looks: sign and word tell it, the colour comes third. */
export const STATUS_LOOK: Record<FollowUpStatus, Look> = {
  notStarted: { tone: 'neutral', icon: 'circle' },
  started: { tone: 'info', icon: 'circle-dot' },
  progressing: { tone: 'info', icon: 'arrow-right' },
  delayed: { tone: 'warn', icon: 'calendar-clock' },
  blocked: { tone: 'danger', icon: 'circle-x' },
  done: { tone: 'ok', icon: 'circle-check' },
  doneContinues: { tone: 'ok', icon: 'check' },
  notDone: { tone: 'danger', icon: 'x' },
  merged: { tone: 'neutral', icon: 'corner-down-right' },
};
