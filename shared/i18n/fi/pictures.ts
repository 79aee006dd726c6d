/** Kuvat: ohjelma aikajanana ja kaavioina, näytöllä ja asiakirjoissa. */
export const pictures = {
  total: 'Yhteensä',
};
