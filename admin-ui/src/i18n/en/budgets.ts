/** Budgets: lines, figures, and what moves them. */
export const budgets = {};
