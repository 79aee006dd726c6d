/** Joins the class names that hold: `classes(styles.button, big && styles.big)`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
