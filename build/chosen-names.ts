/**
 * Which of `all` are asked for by name, in their order; all of them where none is. The first words of names stand for each
 * of them: `programme` for `programme-screen` and `programme-memory`. `refused` says what nothing is called.
 */
export function chosenNames(
  asked: readonly string[],
  all: readonly string[],
): { chosen: string[]; refused?: string } {
  const isCalled = (name: string, word: string) => name === word || name.startsWith(`${word}-`);
  const unknown = asked.filter((word) => !all.some((name) => isCalled(name, word)));
  if (unknown.length > 0)
    return {
      chosen: [],
      refused: `No such name: ${unknown.join(', ')}. There are: ${all.join(', ')}`,
    };
  if (asked.length === 0) return { chosen: [...all] };
  return { chosen: all.filter((name) => asked.some((word) => isCalled(name, word))) };
}
