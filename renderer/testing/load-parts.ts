import { ROUTES } from '#renderer/app/routes.ts';

/** Loads what the whole program loads when it is needed: a test of it waits for screens, and not for their files. */
export async function loadParts(): Promise<void> {
  await Promise.all(
    ROUTES.flatMap(({ component, background, count }) =>
      [component, background, count].map((part) => part?.load()),
    ),
  );
}
