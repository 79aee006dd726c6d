import { expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Article } from './components/article.tsx';
import { HELP } from './help-texts.ts';
import { TOPIC_IDS } from './help-topic.ts';

it.each(LANGUAGES)(
  'says the names of commands in every block of every topic, in %s',
  async (language) => {
    for (const id of TOPIC_IDS) {
      const { container, unmount } = await renderScreen(<Article topic={HELP[language][id]} />, {
        language,
      });
      expect(container.textContent, id).not.toMatch(/\{\w*\}/u);
      unmount();
    }
  },
);
