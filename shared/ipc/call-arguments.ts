import { z } from '../lib/zod.ts';
import { SAFEKEEPING_ARGUMENTS } from './safekeeping-arguments.ts';
import type { ShellCallName, ShellCalls } from './contract.ts';

const filters = z
  .array(
    z.object({
      name: z.string().max(100),
      extensions: z.array(z.string().regex(/^[a-z0-9]{1,10}$/)).max(20),
    }),
  )
  .max(10);

/** The schema of each call's one argument; the shell checks it before anything else happens. */
export const SHELL_CALL_ARGUMENTS = {
  pickFiles: z.strictObject({ title: z.string().max(200), filters, multiple: z.boolean() }),
  saveFile: z.strictObject({
    suggestedName: z.string().min(1).max(200),
    filters,
    bytes: z.instanceof(Uint8Array),
  }),
  showSavedFile: z.strictObject({ name: z.string().min(1).max(200) }),
  openLink: z.strictObject({ url: z.string().max(2000) }),
  print: z.strictObject({ title: z.string().max(200) }),
  setTheme: z.strictObject({ theme: z.enum(['light', 'dark', 'system']) }),
  setLanguage: z.strictObject({ language: z.enum(['fi', 'sv', 'en']) }),
  setBadge: z.strictObject({
    count: z.number().int().min(0).max(1_000_000),
    label: z.string().max(200),
  }),
  readyToQuit: z.undefined(),
  noteBreach: z.strictObject({ what: z.enum(['request', 'other']) }),
  appInfo: z.undefined(),
  ...SAFEKEEPING_ARGUMENTS,
} satisfies { [Name in ShellCallName]: z.ZodType<Parameters<ShellCalls[Name]>[0]> };
