import type { Cover } from '#shared/recommendations/recommendation.ts';

/** A filled, half filled or empty circle; the word beside it says the same to who does not see it. */
export function CoverSign({ cover }: { cover: Cover }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <circle
        cx="7"
        cy="7"
        r="5.5"
        stroke="currentColor"
        strokeWidth="1.5"
        fill={cover === 'full' ? 'currentColor' : 'none'}
      />
      {cover === 'part' ? <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" /> : null}
    </svg>
  );
}
