import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { canRunCommand, runCommand, useCommand } from './commands.ts';

function Handler({
  name,
  log,
  enabled = true,
}: {
  name: string;
  log: string[];
  enabled?: boolean;
}) {
  useCommand('find', () => log.push(name), { enabled });
  return null;
}

it('goes to whoever came last and can, and back when that one goes', () => {
  const log: string[] = [];
  expect(runCommand('find')).toBe(false);
  const { rerender, unmount } = render(
    <>
      <Handler key="app" name="app" log={log} />
      <Handler key="view" name="view" log={log} />
    </>,
  );
  runCommand('find');
  rerender(
    <>
      <Handler key="app" name="app" log={log} />
      <Handler key="view" name="view" log={log} enabled={false} />
    </>,
  );
  runCommand('find');
  rerender(<Handler key="app" name="app again" log={log} />);
  runCommand('find');
  expect(log).toEqual(['view', 'app', 'app again']);
  unmount();
  expect(canRunCommand('find')).toBe(false);
});
