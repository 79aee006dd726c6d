/** Toimenpiteet taulukkona: sarakkeet, rajaus, ryhmät ja muokkaus ruuduissa. */
export const actionTable = {
  title: 'Toimenpiteet taulukkona',
};
