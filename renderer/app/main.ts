import { loadTexts } from '#texts';
import { LOAD_FAILURE } from '#shared/i18n/load-failure.ts';
import { lastLanguage, showLastLook } from './start/last-look.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import '#renderer/ui/print.css';

/** The first of the program, as small as can be: how the page looks, and its texts on their way beside what draws it. */
showLastLook();
const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root');

// Who needs them asks for them, and tells where they cannot be had.
loadTexts(lastLanguage()).catch(() => undefined);

const load = async (): Promise<void> => {
  try {
    const { begin } = await import('./begin.tsx');
    begin(place);
  } catch {
    const { title, text, again } = LOAD_FAILURE[lastLanguage()];
    const retry = document.createElement('button');
    retry.append(again);
    retry.addEventListener('click', () => void load());
    place.replaceChildren(`${title}. ${text} `, retry);
  }
};
void load();
