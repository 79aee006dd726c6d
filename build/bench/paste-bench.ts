import { translatorFor } from '#shared/i18n/translate.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { inOfficeWindow, type OfficeWindow } from './office-window.ts';

const LETTERS = 1_000_000;
const over = (piece: string) => piece.repeat(Math.ceil(LETTERS / piece.length));
const t = translatorFor('fi');

/** What is made to hold up who reads it again from each of its signs; each may take 20 times as long as words. */
const HOSTILE: readonly (readonly [what: string, html: string])[] = [
  ['<<<', over('<')],
  ['tags without an end', over('<a "')],
  ['blanks', over('\u00a0 ')],
  ['line ends', over('<br>')],
  ['numbers', `<p>${over('1 ')}</p>`],
  [
    'comments',
    over('<span class=MsoCommentReference>a</span><p style="mso-element:comment">a</p>'),
  ],
  ['cells of a box', `<table style="mso-ignore:vglayout"><tr>${over('<td>a')}</table>`],
  ['merged cells', `<table>${over('<tr><td rowspan=9999 colspan=60>a')}</table>`],
];

/** A megabyte of HTML pasted into a text of the plan, until the window has drawn it. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const office = manyActions(10);
  const tables = Object.fromEntries(
    Object.entries(office).filter(([, records]) => Array.isArray(records)),
  );
  const programmeId = office.programmes.at(-1)?.id ?? '';
  const chapter = `#/programme/${programmeId}`;
  const measured = async (window: OfficeWindow) => {
    await window.open(chapter, '[role=treegrid] [role=row]');
    const outline = window.page.getByRole('treegrid', { name: t('programme:outline.label') });
    await outline.getByRole('row', { name: /^1 /u }).first().click();
    const floor = await pasted(window, `<p>${over('sanoja ja lauseita ')}</p>`);
    const made: BenchRow[] = [];
    for (const [at, [what, html]] of HOSTILE.entries()) {
      step(`paste ${what}`, at + 1, HOSTILE.length);
      const ours = await pasted(window, html);
      made.push({
        what: `paste 1 MB of ${what}`,
        ours,
        floor,
        floorName: '1 MB of words',
        unit: 'ms',
      });
    }
    return made;
  };
  return await inOfficeWindow(tables, measured, { step });
}

async function pasted({ page }: OfficeWindow, html: string): Promise<number> {
  await page.getByRole('textbox', { name: t('programme:field.body') }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  return await page.evaluate(async (copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    const begun = performance.now();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - begun;
  }, html);
}
