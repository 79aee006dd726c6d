import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React can show: a title that a key is answered in. */
function Page() {
  const [key, setKey] = useState('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => setKey(event.key);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <nav />
      <h1>React</h1>
      {key === '' ? null : <p role="dialog">{key}</p>}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
