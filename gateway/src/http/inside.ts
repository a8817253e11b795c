/** Where Nest finds the house. */
export const HOUSE = Symbol('house');
