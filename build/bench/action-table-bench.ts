import { actionRows, type ActionRow } from '#shared/programme/action-table/action-row.ts';
import { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { filterActions } from '#shared/programme/action-table/filter-actions.ts';
import { groupActions } from '#shared/programme/action-table/group-actions.ts';
import { sortActions } from '#shared/programme/action-table/sort-actions.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { measureGaps } from '#shared/programme/gaps.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';

const TYPED = ['k', 'ko', 'kou', 'koul', 'koulu', 'stm', 'stm 2', '12.3'];
/** One pass over 300 rows is shorter than the clock's step. */
const TIMES = 20;

/** Each key typed into the table: filter, sort and group, against asking every row's text for the same words. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const found: BenchRow[] = [];
  for (const count of [300, 3000]) {
    const all = tableOf(count);
    const t = translatorFor('fi');
    const texts = all.map((row) => row.found);
    found.push(
      await compare(
        {
          what: `filter, sort and group ${String(count)} actions, ${String(TYPED.length * TIMES)} keys`,
          floorName: 'includes() of every row',
          ours: () => {
            for (let time = 0; time < TIMES; time += 1) {
              for (const text of TYPED) {
                const shown = filterActions(all, {
                  text,
                  chosen: { state: ['inDraft', 'agreed'] },
                });
                const sorted = sortActions(shown, { by: 'to', direction: 'descending' }, 'fi', t);
                groupActions(sorted, 'lead');
              }
            }
          },
          floor: () => {
            for (let time = 0; time < TIMES; time += 1) {
              for (const text of TYPED) {
                texts.filter((one) => text.split(' ').every((word) => one.includes(word)));
              }
            }
          },
        },
        step,
      ),
    );
  }
  return found;
}

function tableOf(count: number): ActionRow[] {
  const made = manyActions(count);
  const programme = made.programmes.at(-1);
  if (!programme) throw new Error('No programme');
  const own = <T extends { programmeId: string }>(list: readonly T[]) =>
    list.filter(({ programmeId }) => programmeId === programme.id);
  const content = {
    ...made,
    programme,
    chapters: own(made.chapters),
    goals: own(made.goals),
    actions: own(made.actions),
  };
  const outline = numberProgramme(content);
  const names = bodyNames(made.organisations, 'fi');
  return actionRows(content, outline, measureGaps(content, outline), names, 'fi');
}
