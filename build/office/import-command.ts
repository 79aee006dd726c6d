/** `office import FILE [--json] [--language fi|sv|en]`. */
export async function importCommand(args: string[]): Promise<number> {
  process.stderr.write(`Not built yet: ${args.join(' ')}\n`);
  return 2;
}
