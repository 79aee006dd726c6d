export { AppLock, useIsLocked } from './app-lock.tsx';
export { LockPart } from './components/lock-part.tsx';
