import { describe, expect, it } from 'vitest';
import { outcomeOfPlaywright } from './journeys.ts';
import { lastLine, sumOf } from './outcome.ts';
import { outcomeOfVitest } from './unit-tests.ts';

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
const playwright = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 };

describe('the sums of npm test', () => {
  it('end in one line that machines read', () => {
    const sum = sumOf([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(lastLine(sum)).toBe('5 passed, 1 failed');
  });

  it('count what Vitest counts', () => {
    expect(outcomeOfVitest(vitest, true)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('count a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(outcomeOfVitest({ ...vitest, testResults }, false).failed).toBe(1);
  });

  it('count a run that failed outside its tests, or had none', () => {
    expect(outcomeOfVitest(vitest, false).failed).toBe(1);
    expect(outcomeOfVitest({ ...vitest, numPassedTests: 0 }, true).failed).toBe(1);
    expect(outcomeOfPlaywright({ stats: playwright }, false).failed).toBe(1);
    expect(outcomeOfPlaywright({ stats: { ...playwright, expected: 0 } }, true).failed).toBe(1);
  });

  it('count a journey that passed at the second try as failed', () => {
    expect(outcomeOfPlaywright({ stats: { ...playwright, flaky: 1 } }, true).failed).toBe(1);
    expect(outcomeOfPlaywright({ stats: playwright, errors: [{}] }, true).failed).toBe(1);
  });
});
