import {
  createContext,
  useContext,
  useEffect,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { loadAllTexts } from '#shared/i18n/translate.ts';

/** A part of the program that is loaded when it is first needed. */
export type LazyPart<Props = object> = ComponentType<Props> & {
  /** Loads it ahead, unless it is there or on its way. Never rejects: what fails is told, and tried again, where it is shown. */
  load: () => Promise<void>;
};

/** What stands in the place of a part while it is loaded, and where it cannot be. */
type PartPlace = { waiting: ReactNode; failed: (retry: () => void) => ReactNode };

const PlaceContext = createContext<PartPlace>({ waiting: null, failed: () => null });
export const PartPlaceProvider = PlaceContext.Provider;

type Standing<Props> =
  { state: 'waiting' } | { state: 'failed' } | { state: 'there'; It: ComponentType<Props> };

/**
 * A component that is loaded by `load` when it is first shown, or ahead. It may word things in any language: the texts of
 * all of them are loaded with it, unless it `speaksOne`, that of the screens.
 */
export function lazyPart<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  { speaksOne = false }: { speaksOne?: boolean } = {},
): LazyPart<Props> {
  let standing: Standing<Props> = { state: 'waiting' };
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Standing<Props>) => {
    standing = next;
    for (const tell of listeners) tell();
  };

  const begin = async () => {
    if (standing.state === 'failed') become({ state: 'waiting' });
    try {
      const [It] = await Promise.all([load(), speaksOne ? null : loadAllTexts()]);
      become({ state: 'there', It });
    } catch {
      loading = null;
      become({ state: 'failed' });
    }
  };
  const loadOnce = () => (loading ??= begin());

  const subscribe = (tell: () => void) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  };
  const Part = (props: Props) => {
    const now = useSyncExternalStore(subscribe, () => standing);
    const place = useContext(PlaceContext);
    useEffect(() => {
      void loadOnce();
    }, []);
    if (now.state === 'waiting') return place.waiting;
    if (now.state === 'failed') return place.failed(() => void loadOnce());
    const { It } = now;
    return <It {...props} />;
  };
  return Object.assign(Part, { load: loadOnce });
}
