export { AppLock, useIsLocked } from './app-lock.tsx';
export { isLockSet } from './kept-lock.ts';
export { LockPart } from './components/lock-part.tsx';
