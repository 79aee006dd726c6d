import { explainUsage } from './usage.ts';

/** A subcommand: takes what stands after its name, returns the exit code. */
type Subcommand = (args: string[]) => Promise<number>;

/** Each loaded on demand, so that `import` does not pay for Word. */
const SUBCOMMANDS: Record<string, () => Promise<Subcommand>> = {
  import: async () => (await import('./commands/import-command.ts')).importCommand,
  duplicates: async () => (await import('./commands/duplicates-command.ts')).duplicatesCommand,
  export: async () => (await import('./commands/export-command.ts')).exportCommand,
  questions: async () => (await import('./commands/questions-command.ts')).questionsCommand,
  day: async () => (await import('./commands/day-command.ts')).dayCommand,
  message: async () => (await import('./commands/message-command.ts')).messageCommand,
  plan: async () => (await import('./commands/plan-command.ts')).planCommand,
  sample: async () => (await import('./commands/sample-command.ts')).sampleCommand,
  backup: async () => (await import('./commands/backup-command.ts')).backupCommand,
  document: async () => (await import('./commands/document-commands.ts')).documentCommand,
  translation: async () => (await import('./commands/translation-command.ts')).translationCommand,
  form: async () => (await import('./commands/form-command.ts')).formCommand,
  reply: async () => (await import('./commands/reply-command.ts')).replyCommand,
  template: async () => (await import('./commands/template-command.ts')).templateCommand,
  kinds: async () => (await import('./commands/document-commands.ts')).kindsCommand,
  check: async () => (await import('./commands/document-commands.ts')).checkCommand,
};

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv;
  const load = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : null;
  if (!load) return explainUsage(name);
  return (await load())(args);
}

process.exitCode = await main(process.argv.slice(2));
