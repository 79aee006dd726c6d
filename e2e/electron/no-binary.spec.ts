import { test } from '@playwright/test';

/** Stands in the report where the journeys in Electron would: they are not passed, they did not run. */
test('the journeys in Electron itself', () => {
  test.skip(
    true,
    'SKIPPED: no Electron binary. Not tried: native menus and dialogs, permissions, fuses, the sandbox, one instance.',
  );
});
