/** For finding: lower case, without accents, so that `Östra` is found with `ostra`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('fi');
}
