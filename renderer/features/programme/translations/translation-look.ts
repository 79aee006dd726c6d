import type { TranslationState } from '#shared/programme/translation-state.ts';
import type { ReturnedState } from '#shared/programme/translation-order/plan-translations.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { Tone } from '#renderer/ui/status/status-mark.tsx';

type Look = { tone: Tone; icon: IconName };

/** How the state of a translation looks. */
export const TRANSLATION_LOOK: Record<Exclude<TranslationState, 'none'>, Look> = {
  missing: { tone: 'danger', icon: 'circle-x' },
  old: { tone: 'warn', icon: 'triangle-alert' },
  current: { tone: 'ok', icon: 'circle-check' },
};

/** How what came back of a text looks. */
export const RETURNED_LOOK: Record<ReturnedState, Look> = {
  new: { tone: 'ok', icon: 'plus' },
  changed: { tone: 'info', icon: 'pencil' },
  same: { tone: 'neutral', icon: 'circle-check' },
  stale: { tone: 'warn', icon: 'triangle-alert' },
  partial: { tone: 'warn', icon: 'circle-alert' },
  empty: { tone: 'neutral', icon: 'circle-x' },
};
