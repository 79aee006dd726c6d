import { expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Article } from './components/article.tsx';
import { HELP, TOPIC_IDS } from './help-topics.ts';

it.each(LANGUAGES)(
  'says the names of commands in every block of every topic, in %s',
  async (language) => {
    for (const id of TOPIC_IDS) {
      const { container, unmount } = await renderScreen(<Article topic={HELP[id][language]} />, {
        language,
      });
      expect(container.textContent, id).not.toMatch(/\{\w*\}/u);
      unmount();
    }
  },
);
