import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icon.tsx';
import { takeEarlyDrop } from './early-input.ts';
import { filesOfDrop } from './files-of-drop.ts';
import styles from './file-drop.module.css';

/** Those that are there, the latest last: a view that takes files stands before what takes them everywhere. */
const takers: symbol[] = [];

/**
 * Takes files dropped anywhere on the window, and says so while they hang over it. Other drags are left alone. Of several
 * the one that came last takes them.
 */
export function FileDrop({
  title,
  text,
  onFiles,
  isDisabled,
  withFolders = false,
}: {
  title: string;
  text: string;
  /** `dropped` are the files as the browser gives them: a folder is one that cannot be read. */
  onFiles: (files: File[], dropped: File[]) => void;
  isDisabled?: boolean | undefined;
  /** Of a folder that is dropped, the files in it are taken. */
  withFolders?: boolean;
}) {
  const [isOver, setOver] = useState(false);
  const [own] = useState(() => Symbol('taker'));
  const onDrop = useRef(onFiles);
  useEffect(() => {
    onDrop.current = onFiles;
  });

  useEffect(() => {
    takers.push(own);
    // What came while the program was still being loaded.
    const early = takeEarlyDrop();
    if (early.length > 0 && document.querySelector('[data-modal]') === null)
      onDrop.current(early, early);
    return () => void takers.splice(takers.indexOf(own), 1);
  }, [own]);

  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    // What lies over the view must be answered first; behind a lock nobody does anything.
    const takesNone = () => isDisabled === true || document.querySelector('[data-modal]') !== null;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event) || takesNone() || takers.at(-1) !== own) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || takers.at(-1) !== own) return;
      // Even where nothing is taken: a window must not go off to the dropped file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = takesNone() ? 'none' : 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || takers.at(-1) !== own) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (takesNone() || files.length === 0) return;
      if (!withFolders || !event.dataTransfer) onDrop.current(files, files);
      else void filesOfDrop(event.dataTransfer).then((all) => onDrop.current(all, files));
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [isDisabled, own, withFolders]);

  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.card} role="status">
        <Icon name="file-input" size="hero" />
        <strong>{title}</strong>
        <span>{text}</span>
      </div>
    </div>
  );
}
