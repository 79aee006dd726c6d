/**
 * Why a window keeps no draft of what is typed and chosen in it:
 * - `secret`: a passphrase or a key, which is never written anywhere;
 * - `word`: one name or one word, typed in two seconds;
 * - `choice`: one or two choices and nothing typed, made again in two seconds;
 * - `selection`: one value for what is ticked in a list, and the ticks are gone with the window too.
 *
 * Which windows these are stands in the test beside the windows that keep one.
 */
export type NothingKept = 'secret' | 'word' | 'choice' | 'selection';
