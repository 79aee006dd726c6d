/** The modules that bundled CommonJS code requires or imports at run time, besides those allowed. */
export const foreignRequires = (code: string, allowed: readonly string[]): string[] => {
  const names = [...code.matchAll(/\b(?:require|import)\s*\(([^)]*)\)/g)].map(
    ([, argument = '']) => {
      const written = argument.trim();
      return /^(['"`])([^'"`]+)\1$/.exec(written)?.[2] ?? written;
    },
  );
  return [...new Set(names)].filter((name) => name !== '' && !allowed.includes(name));
};
