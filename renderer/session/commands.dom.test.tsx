import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { beginStart, endStart, runCommand, useCommand } from './commands.ts';

function Carrier({ run }: { run: () => void }) {
  useCommand('find', run);
  return null;
}

it('keeps the last command of a start for who carries it out, and none of any other time', async () => {
  const run = vi.fn();
  expect(runCommand('find')).toBe(false);
  beginStart();
  runCommand('find');
  runCommand('find');
  const { unmount } = render(<Carrier run={run} />);
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  unmount();
  runCommand('find');
  endStart();
  render(<Carrier run={run} />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(run).toHaveBeenCalledOnce();
});
