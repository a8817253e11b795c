/** Posts: their life, their occupancy, what they cost. */
export const positions = {};
