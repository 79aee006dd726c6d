/**
 * Who wrote a card (PRODID: RFC 6350, 6.7.3; a formal public identifier). Cards that the program wrote itself are read to
 * the letter; a program that changes a card puts its own name there.
 */
export const PRODUCT_ID = '-//Government Anti-Trafficking Coordinator//Coordinators Office//EN';
