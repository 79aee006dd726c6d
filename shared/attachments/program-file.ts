import { foreignFileOf } from '../lib/foreign-file.ts';

/** Names that Windows, macOS or Linux runs what they name by, or what changes the machine when it is opened. */
const RUN =
  /\.(?:app|appimage|application|apk|bash|bat|chm|cmd|com|command|cpl|deb|dll|dmg|exe|gadget|hta|inf|iso|jar|js|jse|lnk|msc|msi|msix|msp|pif|pkg|ps1|psm1|reg|rpm|scf|scr|sct|sh|sys|url|vb|vbe|vbs|vhdx?|ws[cfh]?)$/iu;

/** Whether a file is a program or a script that would run when it is opened: by its content whatever it is called, or by its name. */
export function isProgramFile(name: string, bytes: Uint8Array): boolean {
  const isScript = bytes[0] === 0x23 && bytes[1] === 0x21;
  // Windows leaves out dots and spaces at the end.
  return (
    isScript ||
    foreignFileOf(bytes) === 'program' ||
    RUN.test(name.replace(/(?<![\s.])[\s.]+$/u, ''))
  );
}
