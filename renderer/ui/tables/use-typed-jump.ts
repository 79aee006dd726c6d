import { useRef, type KeyboardEvent } from 'react';

/** Letters that follow each other sooner than this are one word, milliseconds. */
const PAUSE = 1000;
const BEGINS = /^[\p{L}\p{N}]$/u;
const GOES_ON = /^[\p{L}\p{N} '.-]$/u;

/** What has been typed on a row of a list, letter by letter; null where the key is none of that. */
export function useTypedJump(): (event: KeyboardEvent) => string | null {
  const word = useRef({ typed: '', at: -PAUSE });
  return ({ key, timeStamp }) => {
    const { typed: before, at } = word.current;
    const isNew = timeStamp - at > PAUSE || before === '';
    if (!(isNew ? BEGINS : GOES_ON).test(key)) return null;
    const typed = isNew ? key : before + key;
    word.current = { typed, at: timeStamp };
    return typed;
  };
}
