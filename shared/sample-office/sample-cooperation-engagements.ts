import type { SampleEngagement } from './sample-engagement.ts';
import { ENGAGEMENTS_2024 } from './sample-engagements-2024.ts';
import { ENGAGEMENTS_2025 } from './sample-engagements-2025.ts';
import { ENGAGEMENTS_2026 } from './sample-engagements-2026.ts';

/** A log of international co-operation that never took place. The bodies exist; what is said of them is made up. */
export const SAMPLE_ENGAGEMENTS: readonly SampleEngagement[] = [
  ...ENGAGEMENTS_2024,
  ...ENGAGEMENTS_2025,
  ...ENGAGEMENTS_2026,
];
