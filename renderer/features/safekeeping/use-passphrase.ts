import { useState } from 'react';
import { isLongPassphrase } from '#shared/backup/passphrase.ts';

/** A passphrase while it is typed, twice. `check` returns it once it is long enough and both are the same. */
export function usePassphrase() {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<'short' | 'differs' | null>(null);
  const check = (): string | null => {
    const text = first.trim();
    const next = isLongPassphrase(text) ? (text === second.trim() ? null : 'differs') : 'short';
    setProblem(next);
    return next === null ? text : null;
  };
  return { first, setFirst, second, setSecond, problem, check };
}
