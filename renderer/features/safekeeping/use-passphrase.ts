import { useState } from 'react';

/** Words or signs below which a machine guesses a passphrase that its file gives it all the time to guess at. */
const WORDS = 5;
const SIGNS = 20;

/** A passphrase while it is typed, twice. `check` answers it once it is long enough and both are the same. */
export function usePassphrase() {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<'short' | 'differs' | null>(null);
  const check = (): string | null => {
    const text = first.trim();
    const isLong = text.length >= SIGNS || text.split(/\s+/u).length >= WORDS;
    const next = isLong ? (text === second.trim() ? null : 'differs') : 'short';
    setProblem(next);
    return next === null ? text : null;
  };
  return { first, setFirst, second, setSecond, problem, check };
}
