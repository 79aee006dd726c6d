/** The modules that bundled CommonJS code requires or imports at run time, besides those allowed. */
export const foreignRequires = (code: string, allowed: readonly string[]): string[] => {
  const names = [...code.matchAll(/\b(?:require|import)\s*\(\s*([^)]*?)\s*\)/g)].map(
    ([, argument = '']) => /^(['"`])([^'"`]+)\1$/.exec(argument)?.[2] ?? argument,
  );
  return [...new Set(names)].filter((name) => name !== '' && !allowed.includes(name));
};
