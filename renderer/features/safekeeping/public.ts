export { SafekeepingBackground } from './safekeeping-background.tsx';
