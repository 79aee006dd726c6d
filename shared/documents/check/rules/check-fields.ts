import { fieldsOf } from '../fields.ts';
import type { Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';

/** Fields that show nothing of their own. */
const SILENT = /^\s*(TC|XE|SET|RD|ASK|TA|PRIVATE|ADVANCE|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN)\b/iu;

/** Fields are whole, show a result before Word counts anew, and do not make Word ask whether to update them. */
export function checkFields(file: WordPackage, findings: Findings): void {
  for (const { part, root } of file.stories) {
    const { fields, unbalanced } = fieldsOf(root);
    if (unbalanced > 0) findings.add('field-unbalanced', part);
    for (const { instruction, result, dirty } of fields) {
      const where = `${part}: ${instruction.trim()}`;
      if (dirty) findings.add('field-out-of-date', where);
      if (result.trim() === '' && !SILENT.test(instruction)) {
        findings.add('field-without-result', where);
      }
    }
  }
}
