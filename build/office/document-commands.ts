/** `office document KIND --sample --language fi --out FILE`. */
export async function documentCommand(args: string[]): Promise<number> {
  return notBuiltYet(args);
}

/** `office kinds --json`. */
export async function kindsCommand(args: string[]): Promise<number> {
  return notBuiltYet(args);
}

/** `office check FILE.docx --json`. */
export async function checkCommand(args: string[]): Promise<number> {
  return notBuiltYet(args);
}

function notBuiltYet(args: string[]): number {
  process.stderr.write(`Not built yet: ${args.join(' ')}\n`);
  return 2;
}
