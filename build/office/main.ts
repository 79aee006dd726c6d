import { explainUsage } from './usage.ts';

/** A subcommand: takes what stands after its name, answers the exit code. */
type Subcommand = (args: string[]) => Promise<number>;

/** Each loaded on demand, so that `import` does not pay for Word. */
const SUBCOMMANDS: Record<string, () => Promise<Subcommand>> = {
  import: async () => (await import('./import-command.ts')).importCommand,
  duplicates: async () => (await import('./duplicates-command.ts')).duplicatesCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  questions: async () => (await import('./questions-command.ts')).questionsCommand,
  plan: async () => (await import('./plan-command.ts')).planCommand,
  sample: async () => (await import('./sample-command.ts')).sampleCommand,
  backup: async () => (await import('./backup-command.ts')).backupCommand,
  document: async () => (await import('./document-commands.ts')).documentCommand,
  translation: async () => (await import('./translation-command.ts')).translationCommand,
  template: async () => (await import('./template-command.ts')).templateCommand,
  kinds: async () => (await import('./document-commands.ts')).kindsCommand,
  check: async () => (await import('./document-commands.ts')).checkCommand,
};

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv;
  const load = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : null;
  if (!load) return explainUsage(name);
  return (await load())(args);
}

process.exitCode = await main(process.argv.slice(2));
