import { useEffect, useState } from 'react';
import { endStart } from '#renderer/session/commands.ts';
import { PartPlaceProvider } from '#renderer/session/lazy-part.tsx';
import { showNotice } from '#renderer/session/notices.ts';
import { whenIdle } from '#renderer/ui/drawing/when-idle.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LOAD_FAILURE } from '#shared/i18n/load-failure.ts';
import { ROUTES } from './routes.ts';

/** What is always there beside the views. Once it is, the areas are loaded ahead, one by one in idle moments. */
export function Backgrounds() {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isOver = false;
    let takeBack: () => void = () => undefined;
    const soon = (load: () => Promise<unknown>) =>
      new Promise<void>((resolve) => {
        takeBack = whenIdle(() => void load().then(() => resolve()));
      });
    const begin = async () => {
      await soon(() => Promise.all(ROUTES.map(({ background }) => background?.load())));
      if (isOver) return;
      setThere(true);
      for (const { component } of ROUTES) {
        await soon(component.load);
        if (isOver) return;
      }
    };
    void begin();
    return () => {
      isOver = true;
      takeBack();
    };
  }, []);
  useEffect(() => {
    // By now what stands in the backgrounds has registered its commands.
    if (isThere) endStart();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <PartPlaceProvider value={{ waiting: null, failed: (retry) => <SayFailure onRetry={retry} /> }}>
      {ROUTES.map(({ path, background: Background }) =>
        Background ? <Background key={path} /> : null,
      )}
    </PartPlaceProvider>
  );
}

/** A background is nowhere in the window: that it is missing is told in passing. */
function SayFailure({ onRetry }: { onRetry: () => void }) {
  const language = useScreenLanguage();
  useEffect(() => {
    const { text, again } = LOAD_FAILURE[language];
    showNotice(text, { label: again, onPress: onRetry });
  }, [language, onRetry]);
  return null;
}
